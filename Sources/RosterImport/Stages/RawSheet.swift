import DelimitedText
import Spreadsheet

/// One table of a source as it stands: a delimited file, or a sheet of a workbook.
///
/// Its rows are read anew each time they are asked for and never held all at once.
struct RawSheet: Sendable {
    /// The sheet's name; `nil` for delimited text.
    let name: String?
    /// The first rows, blank ones included: what a table looks like is told by them.
    let head: [RawRow]
    /// Cells that are merged into one.
    let merges: [MergedRange]
    private let file: String
    private let rows: Rows

    private enum Rows: Sendable {
        case delimited(DelimitedFile<SourceFileBytes>)
        case workbook(Workbook, sheet: Int)
    }

    /// How many rows the head has at most.
    static let headSize = 600

    /// - Throws: ``ImportError/notReadable(_:reason:)``.
    init(_ text: DelimitedFile<SourceFileBytes>, file: String) throws {
        try self.init(name: nil, merges: [], file: file, rows: .delimited(text))
    }

    /// - Throws: ``ImportError/spreadsheet(_:_:)`` where the sheet cannot be read.
    init(_ workbook: Workbook, sheet index: Int, file: String) throws {
        let merges = try Self.worded(file) { try workbook.mergedRanges(ofSheet: index) }
        try self.init(
            name: workbook.sheets[index].name, merges: merges, file: file,
            rows: .workbook(workbook, sheet: index))
    }

    private init(name: String?, merges: [MergedRange], file: String, rows: Rows) throws {
        self.name = name
        self.merges = merges
        self.file = file
        self.rows = rows
        var head: [RawRow] = []
        try Self.forEachRow(of: rows, file) { row in
            head.append(row)
            return head.count < Self.headSize
        }
        self.head = head
    }

    /// Calls `body` for each row from the first, until it says that it has seen enough.
    ///
    /// - Throws: ``ImportError/spreadsheet(_:_:)`` where the sheet is damaged, and what `body` throws.
    func forEachRow(_ body: (RawRow) throws -> Bool) throws {
        guard head.count >= Self.headSize else {
            for row in head where try !body(row) { return }
            return
        }
        try Self.forEachRow(of: rows, file, body)
    }

    private static func forEachRow(
        of rows: Rows, _ file: String, _ body: (RawRow) throws -> Bool
    ) throws {
        switch rows {
        case .delimited(let text):
            var stream = text.makeStream()
            while let batch = try stream.nextBatch() {
                for record in batch {
                    guard try body(RawRow(record)) else { return }
                }
            }
        case .workbook(let workbook, let sheet):
            try worded(file) {
                do {
                    try workbook.rows(ofSheet: sheet) { row in
                        guard try body(RawRow(row)) else { throw SeenEnough() }
                    }
                } catch is SeenEnough {}
            }
        }
    }

    private struct SeenEnough: Error {}

    private static func worded<Result>(
        _ file: String, _ work: () throws -> Result
    ) throws -> Result {
        do { return try work() } catch let error as SpreadsheetError {
            throw ImportError.spreadsheet(file, error)
        }
    }
}
