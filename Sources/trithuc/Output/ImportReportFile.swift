import Foundation
import RosterImport
import Wording

/// What `--report FILE` asks for: one line a row as `.csv`, or the sender's own sheets as `.xlsx`.
final class ImportReportFile {
    private enum Form {
        case rows(ImportRowReport)
        case workbook(ReportWorkbook)
    }

    private let path: String
    private var form: Form
    private var failure: (any Error)?

    /// Refuses a place that cannot be written to before anything is imported.
    ///
    /// - Throws: ``CommandFault``.
    init(_ path: String, isOfManyFiles: Bool) throws {
        self.path = path
        let url = URL(fileURLWithPath: path)
        switch url.pathExtension.lowercased() {
        case "csv": form = .rows(ImportRowReport())
        case "xlsx":
            form = .workbook(
                ReportWorkbook(path: path, isOfManyFiles: isOfManyFiles, in: .screen))
        default: throw CommandFault.reportForm(path)
        }
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        let folder = url.deletingLastPathComponent().path
        guard !(isThere && isFolder.boolValue), FileManager.default.isWritableFile(atPath: folder)
        else { throw CommandFault.notWritable(path) }
    }

    /// Whether reports must list their rows.
    var needsRows: Bool { if case .rows = form { true } else { false } }

    /// Whether reports must keep hold of their source.
    var needsSource: Bool { !needsRows }

    /// Adds what became of a roster; what fails is told at the end, for the import itself is done.
    func add(_ report: ImportReport) {
        attempt {
            switch form {
            case .rows(var rows):
                rows.add(report)
                form = .rows(rows)
            case .workbook(let workbook): try workbook.add(report)
            }
        }
    }

    /// Adds what became of an establishment file.
    func add(_ report: EstablishmentReport) {
        attempt { if case .workbook(let workbook) = form { try workbook.add(report) } }
    }

    /// Writes the report in one piece.
    ///
    /// - Throws: what adding or writing threw first.
    func finish() throws {
        if let failure { throw failure }
        switch form {
        case .rows(let rows): try rows.write(to: path)
        case .workbook(let workbook): try workbook.finish()
        }
    }

    private func attempt(_ work: () throws -> Void) {
        guard failure == nil else { return }
        do { try work() } catch { failure = error }
    }
}
