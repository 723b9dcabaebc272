/// Character data in the bytes of a part.
struct MarkupText {
    let range: Range<Int>
    let hasEntities: Bool

    /// The text, entities decoded; `nil` where it is not UTF-8 or has other than plain entities.
    func string(_ bytes: Span<UInt8>) -> String? {
        guard hasEntities else { return CellDraft.text(bytes.extracting(range)) }
        return decoded(bytes).flatMap { CellDraft.text($0.span) }
    }

    /// The bytes with the five entities of XML decoded; `nil` where there are others.
    func decoded(_ bytes: Span<UInt8>) -> [UInt8]? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(range.count)
        var place = range.lowerBound
        while place < range.upperBound {
            let byte = bytes[place]
            guard byte == UInt8(ascii: "&") else {
                decoded.append(byte)
                place += 1
                continue
            }
            var name: [UInt8] = []
            place += 1
            while place < range.upperBound, bytes[place] != UInt8(ascii: ";"), name.count < 5 {
                name.append(bytes[place])
                place += 1
            }
            guard place < range.upperBound, bytes[place] == UInt8(ascii: ";"),
                let entity = Self.entities[name]
            else { return nil }
            decoded.append(entity)
            place += 1
        }
        return decoded
    }

    private static let entities: [[UInt8]: UInt8] = [
        Array("amp".utf8): UInt8(ascii: "&"), Array("lt".utf8): UInt8(ascii: "<"),
        Array("gt".utf8): UInt8(ascii: ">"), Array("quot".utf8): UInt8(ascii: "\""),
        Array("apos".utf8): UInt8(ascii: "'"),
    ]
}
