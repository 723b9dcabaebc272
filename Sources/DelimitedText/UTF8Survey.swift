/// How bytes fare as UTF-8.
struct UTF8Survey {
    /// Valid characters of more than one byte.
    private(set) var characterCount = 0
    /// Places that are not UTF-8: each the longest start of a character that breaks off, or a byte.
    private(set) var invalidCount = 0

    init<Source: ByteSource>(_ source: Source) throws(Source.ReadError) {
        var survey = UTF8Survey()
        try source.forEachStretch { bytes, isLast in
            let cut = isLast ? 0 : Self.lengthOfCutCharacter(bytes)
            survey.take(bytes.span.extracting(0..<bytes.count - cut))
            return cut
        }
        self = survey
    }

    private init() {}

    private mutating func take(_ bytes: borrowing Span<UInt8>) {
        // The library's check is many times faster than the count, and most files pass it.
        if let valid = try? UTF8Span(validating: copy bytes) {
            if !valid.isKnownASCII { characterCount += Self.leadBytes(bytes) }
        } else {
            count(bytes)
        }
    }

    /// How many bytes at the end may be the start of a character that goes on behind them.
    private static func lengthOfCutCharacter(_ bytes: [UInt8]) -> Int {
        let end = bytes.suffix(3)
        guard let lead = end.lastIndex(where: { $0 & 0xC0 != 0x80 }), bytes[lead] >= 0xC0
        else { return 0 }
        return bytes.count - lead
    }

    /// How many bytes begin a character of several: their two highest bits are set.
    private static func leadBytes(_ bytes: borrowing Span<UInt8>) -> Int {
        var count = 0
        var index = 0
        while index &+ 8 <= bytes.count {
            let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            count &+= (word & word &<< 1 & 0x8080_8080_8080_8080).nonzeroBitCount
            index &+= 8
        }
        while index < bytes.count {
            if bytes[index] >= 0xC0 { count += 1 }
            index += 1
        }
        return count
    }

    private mutating func count(_ bytes: borrowing Span<UInt8>) {
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let (length, isWhole) = Self.character(bytes, at: index)
            if isWhole { characterCount += 1 } else { invalidCount += 1 }
            index += length
        }
    }

    /// The bytes that belong together at an index, and whether they are a character
    /// (table 3-7 of the Unicode Standard).
    private static func character(
        _ bytes: borrowing Span<UInt8>, at index: Int
    ) -> (length: Int, isWhole: Bool) {
        let lead = bytes[index]
        let followers: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: followers = 1
        case 0xE0: (followers, second) = (2, 0xA0...0xBF)
        case 0xED: (followers, second) = (2, 0x80...0x9F)
        case 0xE1...0xEF: followers = 2
        case 0xF0: (followers, second) = (3, 0x90...0xBF)
        case 0xF1...0xF3: followers = 3
        case 0xF4: (followers, second) = (3, 0x80...0x8F)
        default: return (1, false)
        }
        for step in 1...followers {
            let allowed = step == 1 ? second : 0x80...0xBF
            guard index + step < bytes.count, allowed.contains(bytes[index + step])
            else { return (step, false) }
        }
        return (followers + 1, true)
    }
}
