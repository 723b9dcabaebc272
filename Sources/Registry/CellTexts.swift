import Foundation

/// The distinct texts of the cells of a block, numbered from 0 in the order in which they were met.
///
/// It is asked once for every cell of a file, so it compares bytes where they lie and makes no strings.
struct CellTexts: Sendable {
    private struct Entry: Sendable {
        let start: Int32
        let count: Int32
        /// How many bytes of decoded text follow; -1 where there is none.
        let decodedCount: Int32
    }

    private var entries: [Entry] = []
    /// The texts one after the other, each followed by what it says in Unicode where it is in a legacy font.
    private var bytes: [UInt8] = []
    /// Open addressing: each slot has the hash of a text above its number plus 1, or 0.
    private var slots = [UInt64](repeating: 0, count: 1 << 14)

    /// The number of a text, which is added where it is new.
    mutating func number(of text: UnsafeBufferPointer<UInt8>, decoded: String?) -> Int {
        let hash = TextHash.of(text)
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
            if slots[slot] >> 32 == hash, isSame(entries[number], text, decoded) { return number }
            slot = (slot + 1) & mask
        }
        let number = append(text, decoded: decoded)
        slots[slot] = UInt64(hash) << 32 | UInt64(number + 1)
        if (number + 1) * 2 > slots.count { grow() }
        return number
    }

    /// Whether a text is the one with this number.
    func isText(_ number: Int, _ text: UnsafeBufferPointer<UInt8>, decoded: String?) -> Bool {
        isSame(entries[number], text, decoded)
    }

    /// How many texts there are.
    var count: Int { entries.count }

    mutating func removeAll() {
        if entries.isEmpty { return }
        entries.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        for slot in slots.indices { slots[slot] = 0 }
    }

    func pack(into packed: inout [UInt8]) {
        packed.reserveCapacity(packed.count + bytes.count + entries.count * 4)
        packed.put(packed: entries.count)
        for entry in entries {
            let hasDecoded = entry.decodedCount >= 0
            packed.put(packed: Int(entry.count) << 1 | (hasDecoded ? 1 : 0))
            if hasDecoded { packed.put(packed: Int(entry.decodedCount)) }
        }
        packed += bytes
    }

    private func isSame(
        _ entry: Entry, _ text: UnsafeBufferPointer<UInt8>, _ decoded: String?
    ) -> Bool {
        guard Int(entry.count) == text.count, (entry.decodedCount >= 0) == (decoded != nil) else {
            return false
        }
        return bytes.withUnsafeBufferPointer { held in
            let start = Int(entry.start)
            guard let known = held.baseAddress, let other = text.baseAddress,
                memcmp(known + start, other, text.count) == 0
            else { return false }
            guard let decoded else { return true }
            let end = start + text.count
            return held[end..<(end + Int(entry.decodedCount))].elementsEqual(decoded.utf8)
        }
    }

    /// Adds a text without a look at those that are there: the next is not likely to be one of them.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>, decoded: String?) -> Int {
        let start = bytes.count
        LongNumbers.append(text, to: &bytes)
        let end = bytes.count
        if var decoded { decoded.withUTF8 { LongNumbers.append($0, to: &bytes) } }
        entries.append(
            Entry(
                start: Int32(truncatingIfNeeded: start),
                count: Int32(truncatingIfNeeded: end - start),
                decodedCount: decoded == nil
                    ? -1 : Int32(truncatingIfNeeded: bytes.count - end)))
        return entries.count - 1
    }

    private mutating func grow() {
        let mask = slots.count * 2 - 1
        var wider = [UInt64](repeating: 0, count: slots.count * 2)
        for held in slots where held != 0 {
            var slot = Int(held >> 32) & mask
            while wider[slot] != 0 { slot = (slot + 1) & mask }
            wider[slot] = held
        }
        slots = wider
    }
}
