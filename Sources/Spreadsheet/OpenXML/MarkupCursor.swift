/// Moves over the markup of rows in its plain form, byte by byte.
struct MarkupCursor {
    typealias Stop = RowScanner.Stop

    /// An attribute: where its name and its value lie.
    struct Attribute {
        let name: Range<Int>
        let value: Range<Int>
    }

    private(set) var place: Int

    init(at place: Int) { self.place = place }

    mutating func skipSpaces(_ bytes: Span<UInt8>) throws(Stop) {
        while Self.isSpace(try byte(bytes)) { place += 1 }
    }

    /// Passes over a text that must be next.
    mutating func expect(_ text: StaticString, _ bytes: Span<UInt8>) throws(Stop) {
        if try !take(text, bytes) { throw .unusual }
    }

    /// Passes over a text if it is next.
    mutating func take(_ text: StaticString, _ bytes: Span<UInt8>) throws(Stop) -> Bool {
        let start = text.utf8Start
        for index in 0..<text.utf8CodeUnitCount {
            guard place + index < bytes.count else { throw .incomplete }
            guard bytes[place + index] == start[index] else { return false }
        }
        place += text.utf8CodeUnitCount
        return true
    }

    /// The next attribute of a tag; `nil` at the tag's end.
    mutating func attribute(_ bytes: Span<UInt8>) throws(Stop) -> Attribute? {
        let hasSpace = Self.isSpace(try byte(bytes))
        try skipSpaces(bytes)
        let first = try byte(bytes)
        if first == UInt8(ascii: ">") || first == UInt8(ascii: "/") { return nil }
        guard hasSpace else { throw .unusual }
        let name = place
        while Self.isNameByte(try byte(bytes)) { place += 1 }
        let nameEnd = place
        guard nameEnd > name, first > UInt8(ascii: ":") else { throw .unusual }
        try expect("=", bytes)
        let quote = try byte(bytes)
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw .unusual }
        place += 1
        let value = place
        while true {
            let byte = try byte(bytes)
            if byte == quote { break }
            guard (0x20..<0x7F).contains(byte), byte != UInt8(ascii: "<"), byte != UInt8(ascii: "&")
            else { throw .unusual }
            place += 1
        }
        defer { place += 1 }
        return Attribute(name: name..<nameEnd, value: value..<place)
    }

    /// Passes over the end of a start tag; `false` if the element is closed at once.
    mutating func opens(_ bytes: Span<UInt8>) throws(Stop) -> Bool {
        if try take(">", bytes) { return true }
        try expect("/>", bytes)
        return false
    }

    /// Passes over character data.
    mutating func text(_ bytes: Span<UInt8>) throws(Stop) -> MarkupText {
        let start = place
        var hasEntities = false
        while true {
            let byte = try byte(bytes)
            if byte == UInt8(ascii: "<") { break }
            if byte == UInt8(ascii: "&") { hasEntities = true }
            // "]]>" must not stand in text, and line ends other than "\n" are changed by a parser.
            if byte == UInt8(ascii: ">") || (byte < 0x20 && byte != 0x0A && byte != 0x09) {
                throw .unusual
            }
            place += 1
        }
        return MarkupText(range: start..<place, hasEntities: hasEntities)
    }

    @inline(__always)
    private func byte(_ bytes: Span<UInt8>) throws(Stop) -> UInt8 {
        guard place < bytes.count else { throw .incomplete }
        return bytes[place]
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

extension MarkupCursor.Attribute {
    func isNamed(_ text: StaticString, _ bytes: Span<UInt8>) -> Bool {
        guard name.count == text.utf8CodeUnitCount else { return false }
        let start = text.utf8Start
        for index in 0..<name.count where bytes[name.lowerBound + index] != start[index] {
            return false
        }
        return true
    }

    /// The truth value (`xsd:boolean`).
    func isTrue(_ bytes: Span<UInt8>) -> Bool {
        let text = CellDraft.text(bytes.extracting(value))
        return text == "1" || text == "true" || text == "on"
    }
}
