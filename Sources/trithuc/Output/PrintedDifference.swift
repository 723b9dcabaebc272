import CivilDates
import RosterImport

/// The note on what changed since the last rosters of the same organisations.
struct PrintedDifference {
    private let difference: RosterDifference
    private let asOf: CivilDate
    private let isComplete: Bool

    /// How many names are printed.
    private static let namesShown = 10

    init(_ difference: RosterDifference, asOf: CivilDate, isComplete: Bool) {
        self.difference = difference
        self.asOf = asOf
        self.isComplete = isComplete
    }

    private var missing: Int { difference.missing.count }

    /// The note, indented under the file's lines.
    var lines: [String] {
        var lines = [
            said(
                "  So với danh sách trước của các đơn vị này: \(difference.joined) người mới vào, \(missing) người không còn trong danh sách, \(difference.changed) người có thay đổi",
                "  Compared with the last list of these organisations: \(difference.joined) joined, \(missing) no longer listed, \(difference.changed) changed"
            )
        ]
        guard missing > 0 else { return lines }
        let names = difference.missing.prefix(Self.namesShown).map(\.fullName)
            .joined(separator: ", ")
        let more = missing > Self.namesShown ? ", …" : ""
        lines.append(
            isComplete
                ? said(
                    "  Đã rời đơn vị, tính từ \(asOf.vietnamese): \(names)\(more)",
                    "  Left by \(asOf): \(names)\(more)")
                : said(
                    "  Không còn trong danh sách, vẫn được đếm: \(names)\(more). Nếu tệp ghi đủ mọi người của đơn vị, nhập với --complete để ghi nhận họ đã rời.",
                    "  No longer listed, still counted: \(names)\(more). If the file lists everybody of its organisations, import with --complete to record that they left."
                ))
        return lines
    }

    /// For `trithuc.import/1`.
    var json: JSONValue {
        .object([
            ("joined", .number(difference.joined)), ("changed", .number(difference.changed)),
            (isComplete ? "left" : "missing", .number(missing)),
            (
                "people",
                .array(
                    difference.missing.map {
                        .object([
                            ("person", .string(String($0.person))),
                            ("full_name", .string($0.fullName)),
                            ("organisation", .string($0.organisation)),
                        ])
                    })
            ),
        ])
    }
}
