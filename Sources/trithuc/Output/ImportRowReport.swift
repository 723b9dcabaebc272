import DelimitedText
import Foundation
import RosterImport
import Wording

/// The report of `--report FILE.csv`: one line a people row, with what is wrong and what to mend.
struct ImportRowReport {
    private var writer = DelimitedWriter(dialect: Dialect(), neutralisesFormulas: true)

    init() {
        writer.write([
            "sheet", "row", "outcome", "person", "full_name", "birth", "code", "column", "value",
            "message",
        ])
    }

    mutating func add(_ report: ImportReport) {
        let findings = Dictionary(grouping: report.findings, by: \.sheet)
            .mapValues { Dictionary(grouping: $0, by: \.row) }
        for row in report.rows {
            let found = findings[row.sheet]?[row.row] ?? []
            let first = found.first { $0.severity == .error } ?? found.first
            writer.write([
                row.sheet ?? "", String(row.row), row.outcome.rawValue,
                row.person.map(String.init) ?? "", row.fullName, row.birthDate, first?.code ?? "",
                first?.column.map(String.init) ?? "", first?.value ?? "",
                found.map { $0.wording[.screen] }.joined(separator: " "),
            ])
        }
    }

    func write(to path: String) throws {
        // With a byte order mark: without it spreadsheets misread Vietnamese letters.
        try Data([0xEF, 0xBB, 0xBF] + writer.text.utf8).replace(fileAt: path)
    }
}
