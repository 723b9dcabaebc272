/// Cuts the content of `sheetData` out of a sheet's bytes, which leaves well-formed XML.
///
/// An encoding other than UTF-8 hides the tags, and nothing is cut then.
struct SheetDataCut {
    private static let tag = Array("sheetData>".utf8)
    private var pending: [UInt8] = []
    private var isInside = false
    private var isPast = false

    /// Takes the next bytes and gives those that stay.
    mutating func keep(_ chunk: ArraySlice<UInt8>) -> [UInt8] {
        if isPast { return Array(chunk) }
        pending.append(contentsOf: chunk)
        var kept: [UInt8] = []
        while !isPast, let found = Self.find(Self.tag, in: pending) {
            let end = found + Self.tag.count
            let start = pending[..<found].lastIndex(of: 0x3C) ?? found
            isPast = start + 1 < end && pending[start + 1] == 0x2F
            kept += pending[(isInside ? start : 0)..<end]
            isInside = true
            pending.removeFirst(end)
        }
        if isPast { return kept + rest() }
        return kept + holdBack()
    }

    /// What is left at the end of the part.
    mutating func rest() -> [UInt8] {
        defer { pending = [] }
        return isInside && !isPast ? [] : pending
    }

    /// Keeps back the bytes that may be the beginning of a tag cut by the chunk's end.
    private mutating func holdBack() -> [UInt8] {
        let longestTag = 64
        let count = max(0, pending.count - longestTag)
        defer { pending.removeFirst(count) }
        return isInside ? [] : Array(pending.prefix(count))
    }

    /// Where the first tag that begins the rows ends.
    static func endOfFirstTag(in bytes: [UInt8]) -> Int? {
        find(Array("<sheetData>".utf8), in: bytes).map { $0 + "<sheetData>".utf8.count }
    }

    /// Horspool's search.
    private static func find(_ pattern: [UInt8], in bytes: [UInt8]) -> Int? {
        var skips = [Int](repeating: pattern.count, count: 256)
        for (place, byte) in pattern.dropLast().enumerated() {
            skips[Int(byte)] = pattern.count - 1 - place
        }
        return bytes.withUnsafeBufferPointer { bytes in
            var place = 0
            while place + pattern.count <= bytes.count {
                let last = bytes[place + pattern.count - 1]
                if last == pattern[pattern.count - 1],
                    pattern.elementsEqual(bytes[place..<(place + pattern.count)])
                {
                    return place
                }
                place += skips[Int(last)]
            }
            return nil
        }
    }
}
