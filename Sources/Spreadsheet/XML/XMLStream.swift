import CExpat

/// Parses the XML of a part chunk by chunk; document types, and so entities, are refused.
final class XMLStream {
    private static let chunkSize = 1 << 16
    /// Unfinished markup is scanned anew with each chunk, so its length must have an end.
    private static let longestMarkup = 1 << 20

    private let part: String
    private let events: any XMLEvents
    private let parser: XML_Parser
    private var hasDocumentType = false
    private var fed = 0
    private var skipped = 0

    init(part: String, events: any XMLEvents) throws(SpreadsheetError) {
        guard let parser = XML_ParserCreate(nil) else {
            throw .damaged(part: part, reason: .structure(byte: 0))
        }
        self.part = part
        self.events = events
        self.parser = parser
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(parser, Self.onStart, Self.onEnd)
        XML_SetCharacterDataHandler(parser, Self.onText)
        XML_SetStartDoctypeDeclHandler(parser, Self.onDocumentType)
    }

    deinit { XML_ParserFree(parser) }

    /// Parses a whole entry.
    static func parse(
        _ entry: ZipEntry, of archive: ZipArchive, into events: any XMLEvents
    ) throws(SpreadsheetError) {
        let reader = try ZipEntryReader(archive: archive, entry: entry)
        let stream = try XMLStream(part: entry.path, events: events)
        while try stream.parseChunk(of: reader) {}
    }

    /// Parses the next chunk of an entry; `false` once the end is reached.
    func parseChunk(of reader: ZipEntryReader) throws(SpreadsheetError) -> Bool {
        guard let buffer = XML_GetBuffer(parser, Int32(Self.chunkSize)) else {
            throw .tooLarge(limit: .markup(part: part, bytes: Self.longestMarkup))
        }
        let chunk = UnsafeMutableRawBufferPointer(start: buffer, count: Self.chunkSize)
        let count = try reader.read(into: chunk)
        try check(XML_ParseBuffer(parser, Int32(count), count == 0 ? 1 : 0), count: count)
        return count > 0
    }

    /// Counts bytes of the part that others read, so that errors give the right place.
    func skip(_ count: Int) { skipped += count }

    /// Parses bytes that are at hand.
    func parse(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) throws(SpreadsheetError) {
        let status = (bytes.baseAddress ?? UnsafePointer(bitPattern: 1)).map { start in
            start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                XML_Parse(parser, $0, Int32(bytes.count), isLast ? 1 : 0)
            }
        }
        try check(status ?? XML_STATUS_ERROR, count: bytes.count)
    }

    private func check(_ status: XML_Status, count: Int) throws(SpreadsheetError) {
        if hasDocumentType { throw .damaged(part: part, reason: .documentType) }
        if let failure = events.failure { throw failure }
        guard status == XML_STATUS_OK else {
            throw .damaged(
                part: part,
                reason: .malformedXML(byte: skipped + Int(XML_GetCurrentByteIndex(parser))))
        }
        fed += count
        guard fed - Int(XML_GetCurrentByteIndex(parser)) <= Self.longestMarkup else {
            throw .tooLarge(limit: .markup(part: part, bytes: Self.longestMarkup))
        }
    }
}

extension XMLStream {
    /// The stream that the parser was given as its user data, which outlives every event.
    private static func stream(_ pointer: UnsafeMutableRawPointer) -> Unmanaged<XMLStream> {
        Unmanaged.fromOpaque(pointer)
    }

    private static let onStart: XML_StartElementHandler = { pointer, name, attributes in
        guard let pointer, let name, let attributes else { return }
        XMLStream.stream(pointer)._withUnsafeGuaranteedRef { stream in
            stream.events.startElement(XMLName(qualified: name), XMLAttributes(attributes))
        }
    }

    private static let onEnd: XML_EndElementHandler = { pointer, name in
        guard let pointer, let name else { return }
        XMLStream.stream(pointer)._withUnsafeGuaranteedRef { stream in
            stream.events.endElement(XMLName(qualified: name))
        }
    }

    private static let onText: XML_CharacterDataHandler = { pointer, text, length in
        guard let pointer, let text else { return }
        XMLStream.stream(pointer)._withUnsafeGuaranteedRef { stream in
            text.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
                stream.events.text(UnsafeBufferPointer(start: $0, count: Int(length)))
            }
        }
    }

    private static let onDocumentType: XML_StartDoctypeDeclHandler = { pointer, _, _, _, _ in
        guard let pointer else { return }
        let stream = XMLStream.stream(pointer).takeUnretainedValue()
        stream.hasDocumentType = true
        XML_StopParser(stream.parser, 0)
    }
}
