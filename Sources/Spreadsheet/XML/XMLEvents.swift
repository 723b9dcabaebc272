/// What reads one XML part, event by event.
protocol XMLEvents: AnyObject {
    /// Why reading cannot go on; asked after each chunk.
    var failure: SpreadsheetError? { get }
    func startElement(_ name: XMLName, _ attributes: XMLAttributes)
    func endElement(_ name: XMLName)
    /// A piece of character data in UTF-8; one text may come in many pieces.
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

extension XMLEvents {
    var failure: SpreadsheetError? { nil }
    func endElement(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
