import Foundation
import Registry
import Spreadsheet
public import Wording

/// The report that goes back to the sender: their own sheets, rows that were kept out marked, and a
/// column at the right that says what to mend.
///
/// It is written beside its place and put there when it is whole; dropped before, it leaves nothing.
public final class ReportWorkbook {
    private let path: String
    private let partialPath: String
    private let language: ScreenLanguage
    private let isOfManyFiles: Bool
    private var names = SheetNames()
    private var writer: WorkbookWriter?
    private var isBroken = false

    /// Prepares a report at a path; `isOfManyFiles` puts the files' names on the tabs.
    public init(path: String, isOfManyFiles: Bool, in language: ScreenLanguage) {
        self.path = path
        let url = URL(fileURLWithPath: path)
        partialPath =
            url.deletingLastPathComponent()
            .appendingPathComponent(".\(url.lastPathComponent).\(UUID().uuidString)").path
        self.language = language
        self.isOfManyFiles = isOfManyFiles
    }

    deinit { try? FileManager.default.removeItem(atPath: partialPath) }

    /// Adds the sheets of a roster, which are read anew; its report must keep hold of the source.
    ///
    /// - Throws: ``ImportError`` where the source is damaged or the report cannot be written.
    public func add(_ report: ImportReport) throws {
        if let table = report.table { try add(table, report.findings) }
    }

    /// Adds the sheets of an establishment file.
    ///
    /// - Throws: ``ImportError`` where the source is damaged or the report cannot be written.
    public func add(_ report: EstablishmentReport) throws {
        if let table = report.table { try add(table, report.findings) }
    }

    /// Puts the whole report in its place; nothing where no file could be read.
    ///
    /// - Throws: ``ImportError/reportNotWritten(_:)``.
    public func finish() throws {
        guard let writer = writer.take() else { return }
        do { try writer.finish() } catch { throw ImportError.reportNotWritten(path) }
        guard rename(partialPath, path) == 0 else { throw ImportError.reportNotWritten(path) }
    }

    /// A report that a sheet is missing from is none: after a failure nothing is written.
    private func add(_ table: LaidOutSource, _ findings: [Finding]) throws {
        guard !isBroken else { return }
        let found = Dictionary(grouping: findings, by: \.sheet)
        isBroken = true
        do {
            var writer = try writer.take() ?? WorkbookWriter(path: partialPath)
            for raw in table.source.sheets {
                let laidOut = table.sheets.first { $0.sheet.raw.name == raw.name }
                let sheet = ReportSheet(
                    laidOut?.sheet ?? DecodedSheet(raw), laidOut, found[raw.name] ?? [], language)
                let wanted = name(of: raw, in: table.source)
                try sheet.write(to: &writer, named: wanted, &names)
            }
            self.writer = consume writer
            isBroken = false
        } catch WorkbookWritingError.noLibrary(let name) {
            throw ImportError.noWorkbookLibrary(name)
        } catch is WorkbookWritingError { throw ImportError.reportNotWritten(path) }
    }

    private func name(of sheet: RawSheet, in source: RawSource) -> String {
        let file = URL(fileURLWithPath: source.file.name).deletingPathExtension().lastPathComponent
        guard let name = sheet.name else { return file }
        if !isOfManyFiles { return name }
        if source.sheets.count == 1 { return file }
        return file.prefix(max(8, SheetNames.longest - 1 - name.count)) + " " + name
    }
}
