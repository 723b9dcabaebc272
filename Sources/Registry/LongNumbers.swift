/// Numbers so long that they may name a person (a citizen's has 12 digits, the former one 9, social insurance 10): they
/// are masked wherever they stand, since a copied registry file must not give them away.
enum LongNumbers {
    /// From how many digits on a number is masked.
    static let shortest = 9

    private static let mask = Array("•".utf8)

    /// Appends a text with the digits of its long numbers masked.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var digits = 0
        for byte in text { digits &+= isDigit(byte) ? 1 : 0 }
        guard digits >= shortest else { return bytes.append(contentsOf: text) }
        var index = 0
        while index < text.count {
            guard isDigit(text[index]) else {
                bytes.append(text[index])
                index += 1
                continue
            }
            let groups = groups(text, from: index)
            let end = groups.last?.upperBound ?? index + 1
            if namesPerson(groups, text) {
                for byte in text[index..<end] {
                    bytes += isDigit(byte) ? mask : [byte]
                }
            } else {
                bytes += text[index..<end]
            }
            index = end
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// The groups of digits of one number: between two of them stands one sign.
    private static func groups(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var index = start
        while true {
            var end = index
            while end < text.count, isDigit(text[end]) { end += 1 }
            groups.append(index..<end)
            let next = end + separatorLength(text, at: end)
            guard next > end, next < text.count, isDigit(text[next]) else { return groups }
            index = next
        }
    }

    /// Space, full stop, comma, hyphen, apostrophe, no-break space.
    private static func separatorLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        guard index < text.count else { return 0 }
        switch text[index] {
        case 0x20, 0x2E, 0x2C, 0x2D, 0x27: return 1
        case 0xC2: return index + 1 < text.count && text[index + 1] == 0xA0 ? 2 : 0
        default: return 0
        }
    }

    /// Whether a number may name a person: long, no dates or years, and no code in groups of two (V.07.04.31 3.66).
    private static func namesPerson(
        _ groups: [Range<Int>], _ text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let digits = groups.reduce(0) { $0 + $1.count }
        guard digits >= shortest else { return false }
        let longest = groups.map(\.count).max() ?? 0
        return (longest > 2 || digits >= 12) && !areDates(groups, text)
    }

    /// "12.05.1980-13.06.1990", "2004 2009 2015".
    private static func areDates(
        _ groups: [Range<Int>], _ text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        func value(_ place: Int) -> Int {
            text[groups[place]].reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) }
        }
        func isYear(_ place: Int) -> Bool {
            place < groups.count && groups[place].count == 4 && (1900..<2100).contains(value(place))
        }
        func isPart(_ place: Int, _ highest: Int) -> Bool {
            place < groups.count && groups[place].count <= 2 && (1...highest).contains(value(place))
        }
        var place = 0
        while place < groups.count {
            if isYear(place) {
                place += 1
            } else if isPart(place, 12), isYear(place + 1) {
                place += 2
            } else if isPart(place, 31), isPart(place + 1, 12), isYear(place + 2) {
                place += 3
            } else {
                return false
            }
        }
        return true
    }
}
