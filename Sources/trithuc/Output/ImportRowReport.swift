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
        let findings = Dictionary(grouping: report.findings, by: \.row)
        for row in report.rows {
            let found = findings[row.row] ?? []
            let first = found.first { $0.severity == .error } ?? found.first
            writer.write([
                row.sheet ?? "", String(row.row), row.outcome.rawValue,
                row.person.map(String.init) ?? "", row.fullName, row.birthDate, first?.code ?? "",
                first?.column.map(String.init) ?? "", first?.value ?? "",
                found.map { $0.wording[.screen] }.joined(separator: " "),
            ])
        }
    }

    /// Refuses a place that cannot be written to before anything is imported.
    ///
    /// - Throws: ``CommandFault``.
    static func check(_ path: String) throws {
        let url = URL(fileURLWithPath: path)
        guard url.pathExtension.lowercased() == "csv" else { throw CommandFault.reportNotCSV(path) }
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        let folder = url.deletingLastPathComponent().path
        guard !(isThere && isFolder.boolValue), FileManager.default.isWritableFile(atPath: folder)
        else { throw CommandFault.notWritable(path) }
    }

    func write(to path: String) throws {
        // With a byte order mark: without it spreadsheets misread Vietnamese letters.
        try Data([0xEF, 0xBB, 0xBF] + writer.text.utf8).replace(fileAt: path)
    }
}
