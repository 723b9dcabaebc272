import CivilDates
import Classifications
import Foundation
import Registry
import Testing

@testable import RosterImport

/// Ten rosters of invented people, written by openpyxl, xlwt, xlsxwriter and LibreOffice, each with
/// quirks of its own; what they say of whom stands beside them in
/// Tests/HandMadeRosters, written by hand.
@Suite struct HandMadeRosterTests {
    private static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("HandMadeRosters")

    static let rosters = [
        "01-danh-sach-28-cot.xlsx", "02-ly-lich-trich-ngang.xls", "03-xuat-phan-mem.xlsx",
        "04-ma-tran-dau-x.xlsx", "05-phong-vntime.xls", "06-ngay-1904.xlsx", "07-nhieu-trang.xlsx",
        "08-o-gop.xlsx", "09-don-vi-dong-dau.csv", "10-hoc-ham-hoc-vi.csv",
    ]

    @Test(arguments: rosters)
    func everyPersonComesOutAsWritten(roster: String) throws {
        let desk = try Desk()
        let report = try desk.importFile(Self.folder.appendingPathComponent(roster).path)
        let expected = try Self.expected(roster)
        let found = try desk.statements().map { try Self.line($0.statement, $0.texts) }
        for (line, truth) in zip(found, expected) { #expect(line == truth, "\(roster)") }
        #expect(found.count == expected.count, "\(roster): \(report.noticed)")
        #expect(report.count(.rejected) == 0, "\(report.noticed)")
        #expect(report.layout.rowKinds.values.reduce(0, +) == report.rowsRead)
    }

    /// What a statement says, as the expectations have it: levels and ethnic groups by their codes,
    /// since they may be written in many ways.
    private static func line(_ statement: Statement, _ texts: RegistryTexts) throws -> [String] {
        func text(_ id: TextID?) -> String { id.map { texts[$0] } ?? "" }
        let engagement = statement.engagements.first
        let levels = statement.qualifications.compactMap(\.level).map {
            code(.levels, texts[$0])
        }
        let fields = statement.qualifications.compactMap(\.field).map { texts[$0] }
        return [
            statement.sheet ?? "", statement.row.map(String.init) ?? "",
            text(statement.fullName),
            statement.birthDate?.description ?? "", statement.sex?.rawValue ?? "",
            text(engagement?.organisation), text(engagement?.position),
            levels.joined(separator: "+"), fields.joined(separator: "; "),
            statement.sensitive.ethnicGroup.map { code(.ethnicGroups, texts[$0]) } ?? "",
            statement.sensitive.isPartyMember.map { $0 ? "yes" : "no" } ?? "",
        ]
    }

    private static func expected(_ roster: String) throws -> [[String]] {
        let name = (roster as NSString).deletingPathExtension + ".expected.tsv"
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        return text.split(separator: "\n").dropFirst().map { line in
            var cells = line.split(separator: "\t", omittingEmptySubsequences: false)
                .map(String.init)
            if !cells[9].isEmpty { cells[9] = code(.ethnicGroups, cells[9]) }
            return cells
        }
    }

    private static func code(_ list: CodeList, _ text: String) -> String {
        Classifications.lookup(list).resolve(text)?.entry.code ?? text
    }
}
