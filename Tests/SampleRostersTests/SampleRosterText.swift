@testable import SampleRosters

/// A sample roster as a reader sees it: nothing but the bytes of the file and the words of its header.
struct SampleRosterText {
    let name: String
    let header: [String]
    let rows: [[String]]

    init(_ file: SampleData.File) {
        name = file.name
        let text = String(decoding: file.bytes.prefix(4000), as: UTF8.self)
        let delimiter: Unicode.Scalar =
            text.contains("\t") ? "\t" : text.contains(";;") || text.contains("STT;") ? ";" : ","
        let records = PlainReader.records(file.bytes, delimiter: delimiter)
        let start = records.firstIndex { $0.contains { Self.nameHeaders.contains($0) } } ?? 0
        header = records[start]
        rows = Array(records[(start + 1)...])
    }

    private static let nameHeaders: Set = ["Họ và tên", "HỌ VÀ TÊN", "full_name"]
    private static let birthHeaders: Set = [
        "Ngày sinh", "Ngày tháng năm sinh", "Ngày, tháng, năm sinh", "Năm sinh", "date_of_birth",
    ]

    func cells(_ wanted: Set<String>) -> [String] {
        guard let index = header.firstIndex(where: wanted.contains) else { return [] }
        return rows.map { $0[index] }
    }

    func cells(_ wanted: String) -> [String] { cells([wanted]) }

    var names: [String] { cells(Self.nameHeaders) }
    var births: [String] { cells(Self.birthHeaders) }
    var sexes: [String] { cells(["Giới tính", "gender"]) }

    /// Name and year of birth of each row, in one spelling.
    var people: [String] {
        zip(names, births).map { name, birth in
            name.lowercased().replacing("’", with: "'") + " " + birth.suffix(4)
        }
    }

    /// The sample files, made once for all tests.
    static let files = SampleData.files()

    private static let all = files.filter { $0.name.hasPrefix("202") }.map(SampleRosterText.init)

    /// The rosters of a date among the sample files.
    static func rosters(_ date: String) -> [SampleRosterText] {
        all.filter { $0.name.hasPrefix(date) }
    }
}
