/// Reads a sheet part chunk by chunk: its rows by the scanner as long as they are plain, all else,
/// and all from the first unusual row on, by the XML parser.
final class SheetStream {
    private static let chunkSize = 1 << 16
    /// Bytes of a row that has not ended, past which the XML parser takes over.
    private static let longestRow = 1 << 20

    private let part: SheetPart
    private let xml: XMLStream
    private let source: ZipEntryReader
    private var stage = Stage.head
    /// Bytes read but not yet understood.
    private var pending: [UInt8] = []
    private var chunk = [UInt8](repeating: 0, count: chunkSize)

    private enum Stage { case head, rows, rest }

    init(
        entry: ZipEntry, of archive: ZipArchive, context: SheetContext
    ) throws(SpreadsheetError) {
        part = SheetPart(part: entry.path, context: context)
        xml = try XMLStream(part: entry.path, events: part)
        source = try ZipEntryReader(archive: archive, entry: entry)
    }

    /// The rows finished since the last call.
    func takeRows() -> [SheetRow] { part.takeRows() }

    /// Reads the next chunk; `false` once the end is reached.
    func readChunk() throws(SpreadsheetError) -> Bool {
        let count = try source.read(into: &chunk)
        pending.append(contentsOf: chunk[..<count])
        if stage == .head { try readHead() }
        if stage == .rows { try scanRows() }
        if stage == .rest || count == 0 { try parse(pending.count, isLast: count == 0) }
        return count > 0
    }

    /// Parses up to the beginning of the rows, if it is there and the bytes are UTF-8.
    private func readHead() throws(SpreadsheetError) {
        guard let end = SheetDataCut.endOfFirstTag(in: pending) else {
            if pending.count > Self.longestRow { stage = .rest }
            return
        }
        let isUTF8 = Self.isUTF8(pending[..<end])
        try parse(end, isLast: false)
        stage = isUTF8 && part.isInSheetData ? .rows : .rest
    }

    private func scanRows() throws(SpreadsheetError) {
        let (stop, place) = part.scan(pending.span)
        xml.skip(place)
        pending.removeFirst(place)
        if let failure = part.failure { throw failure }
        if stop == .unusual || pending.count > Self.longestRow { stage = .rest }
    }

    private func parse(_ count: Int, isLast: Bool) throws(SpreadsheetError) {
        defer { pending.removeFirst(count) }
        try xml.parse(Array(pending[..<count]), isLast: isLast)
    }

    /// Whether the head of a part names no encoding but UTF-8.
    private static func isUTF8(_ head: ArraySlice<UInt8>) -> Bool {
        let declaration = String(decoding: head.prefix(200), as: UTF8.self).lowercased()
        guard let found = declaration.firstRange(of: "encoding") else { return true }
        return declaration[found.upperBound...].prefix(10).contains("utf-8")
    }
}
