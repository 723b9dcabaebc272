/// Reads texts of BIFF8 records, which may run on over continuing records ([MS-XLS] 2.5.293).
struct BinaryStringReader {
    /// A text, and for its rich runs where each begins and which font it has.
    struct RichString {
        var text: String
        var runs: [(start: Int, font: Int)] = []
        var units: [UInt16] = []
    }

    private let bytes: [UInt8]
    private let segments: [Range<Int>]
    private var segment = 0
    private var place: Int

    /// Reads from an offset into the first of the segments.
    init(bytes: [UInt8], segments: [Range<Int>], skip: Int) {
        self.bytes = bytes
        self.segments = segments
        place = (segments.first?.lowerBound ?? 0) + skip
    }

    /// The next text with a length of 16 bits; `nil` where the data end before it does.
    mutating func next() -> RichString? {
        guard let length = uint16(), let flags = byte() else { return nil }
        let runCount = flags & 8 != 0 ? uint16() : 0
        let extensionSize = flags & 4 != 0 ? uint32() : 0
        guard let runCount, let extensionSize,
            let units = units(length, isWide: flags & 1 != 0)
        else { return nil }
        var string = RichString(text: String(decoding: units, as: UTF16.self))
        for _ in 0..<runCount {
            guard let start = uint16(), let font = uint16() else { return nil }
            string.runs.append((start, font))
        }
        if runCount > 0 { string.units = units }
        return skip(extensionSize) ? string : nil
    }

    private mutating func units(_ count: Int, isWide: Bool) -> [UInt16]? {
        var isWide = isWide
        var units: [UInt16] = []
        units.reserveCapacity(count)
        while units.count < count {
            if available == 0 {
                // A text broken by the end of a record states anew how wide its units are.
                guard segment + 1 < segments.count else { return nil }
                nextSegment()
                guard let flags = byte() else { return nil }
                isWide = flags & 1 != 0
            }
            let width = isWide ? 2 : 1
            let taken = min(count - units.count, available / width)
            guard taken > 0 else { return nil }
            for index in 0..<taken {
                let start = place + index * width
                units.append(UInt16(bytes[start]) | (isWide ? UInt16(bytes[start + 1]) << 8 : 0))
            }
            place += taken * width
        }
        return units
    }
}

extension BinaryStringReader {
    private var available: Int {
        segment < segments.count ? max(0, segments[segment].upperBound - place) : 0
    }

    private mutating func nextSegment() {
        segment += 1
        if segment < segments.count { place = segments[segment].lowerBound }
    }

    private mutating func byte() -> UInt8? {
        while available == 0 {
            guard segment + 1 < segments.count else { return nil }
            nextSegment()
        }
        defer { place += 1 }
        return bytes[place]
    }

    private mutating func uint16() -> Int? {
        guard let low = byte(), let high = byte() else { return nil }
        return Int(low) | Int(high) << 8
    }

    private mutating func uint32() -> Int? {
        guard let low = uint16(), let high = uint16() else { return nil }
        return low | high << 16
    }

    private mutating func skip(_ count: Int) -> Bool {
        var left = count
        while left > 0 {
            if available == 0 {
                guard segment + 1 < segments.count else { return false }
                nextSegment()
            }
            let step = min(left, available)
            place += step
            left -= step
        }
        return true
    }
}
