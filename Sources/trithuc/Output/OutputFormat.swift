import ArgumentParser
import Foundation
import RosterImport
import Spreadsheet

extension Data {
    /// Writes a file whole or not at all.
    ///
    /// - Throws: ``CommandFault/notWritable(_:)`` where the place cannot be written to.
    func replace(fileAt path: String) throws {
        do { try write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
            throw CommandFault.notWritable(path)
        }
    }
}

/// In what form an answer is printed.
enum OutputFormat: String, WordArgument {
    case table
    case markdown
    case csv
    case json
    case xlsx
}

/// How and where an answer is printed.
struct OutputOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Dạng in; xlsx cần tệp sau --output.",
                "The form; xlsx needs a file after --output."),
            valueName: said("dạng", "form")))
    var format: OutputFormat = .table

    @Option(
        name: .long,
        help: ArgumentHelp(
            said("Ghi vào tệp thay vì in ra màn hình.", "Write to a file instead of the screen."),
            valueName: said("tệp", "file")))
    var output: String?

    /// Prints tables and their JSON form.
    func print(_ tables: [PrintedTable], json: @autoclosure () -> JSONValue) throws {
        let text: String
        switch format {
        case .table: text = tables.map(\.aligned).joined(separator: "\n\n")
        case .markdown: text = tables.map(\.markdown).joined(separator: "\n\n")
        case .csv: text = tables.map(\.csv).joined(separator: "\n")
        case .json: text = json().text
        case .xlsx: return try write(tables)
        }
        try print(text)
    }

    private func write(_ tables: [PrintedTable]) throws {
        guard let output, output.lowercased().hasSuffix(".xlsx") else {
            throw CommandFault.workbookNeedsFile
        }
        let bytes: [UInt8]
        do {
            bytes = try PrintedTable.workbook(tables, language: .screen)
        } catch WorkbookWritingError.noLibrary(let name) {
            throw ImportError.noWorkbookLibrary(name)
        } catch {
            throw CommandFault.notWritable(output)
        }
        try Data(bytes).replace(fileAt: output)
    }

    /// Prints a text; a file is replaced whole or not at all.
    func print(_ text: String) throws {
        guard let output else { return Console.output(text) }
        try Data((text.hasSuffix("\n") ? text : text + "\n").utf8).replace(fileAt: output)
    }
}
