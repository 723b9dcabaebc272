/// Receives what is read of a sheet, as XML events or as scanned rows, and gathers the rows.
final class SheetPart: XMLEvents {
    // Behind a pointer of its own, because millions of events each paid for a run-time check of
    // exclusive access to a stored property: a tenth of the time to read a sheet.
    private let reader: UnsafeMutablePointer<SheetReader>

    init(part: String, context: SheetContext) {
        reader = .allocate(capacity: 1)
        reader.initialize(to: SheetReader(part: part, context: context))
    }

    deinit {
        reader.deinitialize(count: 1)
        reader.deallocate()
    }

    var failure: SpreadsheetError? { reader.pointee.builder.failure }

    /// Whether the XML parser has seen the beginning of the rows.
    var isInSheetData: Bool { reader.pointee.isInSheetData }

    func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
        reader.pointee.startElement(name, attributes)
    }

    func endElement(_ name: XMLName) { reader.pointee.endElement(name) }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { reader.pointee.text(bytes) }

    /// Scans rows in their plain form; gives why it stopped and how many bytes it understood.
    func scan(_ bytes: Span<UInt8>) -> (stop: RowScanner.Stop, place: Int) {
        var scanner = RowScanner(at: 0)
        let stop = scanner.scan(bytes, into: &reader.pointee.builder)
        return (stop, scanner.place)
    }

    /// The rows finished since the last call.
    func takeRows() -> [SheetRow] { reader.pointee.builder.takeRows() }
}
