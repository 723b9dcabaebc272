import Foundation

/// Texts interned once each, numbered from 1 in the order in which they were first met.
///
/// Texts are told apart by their UTF-8 bytes: they must be canonical before they come here.
public struct TextTable: Sendable {
    /// The texts; the one with the number n is at index n - 1.
    public private(set) var texts: [String] = []
    /// Open addressing: each slot has the hash of a text above its number, or 0; so growing reads no text
    /// again, and few are compared in vain.
    private var slots = [UInt64](repeating: 0, count: 1024)

    /// Creates an empty table.
    public init() {}

    /// The number of a text, which is added where it is new.
    public mutating func intern(_ text: String) -> TextID {
        var text = text
        let hash = text.withUTF8 { TextHash.of($0) }
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let number = UInt32(truncatingIfNeeded: slots[slot])
            if slots[slot] >> 32 == hash, Self.hasSameBytes(texts[Int(number) - 1], text) {
                return TextID(rawValue: Int32(bitPattern: number))
            }
            slot = (slot + 1) & mask
        }
        texts.append(text)
        slots[slot] = UInt64(hash) << 32 | UInt64(texts.count)
        if texts.count * 2 > slots.count { grow() }
        return TextID(rawValue: Int32(texts.count))
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

    private static func hasSameBytes(_ one: String, _ other: String) -> Bool {
        one.utf8.count == other.utf8.count
            && one.utf8.withContiguousStorageIfAvailable { left in
                other.utf8.withContiguousStorageIfAvailable { right in
                    guard let left = left.baseAddress, let right = right.baseAddress else {
                        return one.isEmpty
                    }
                    return memcmp(left, right, one.utf8.count) == 0
                }
            } == .some(.some(true))
    }

    /// The number of a text that is not blank.
    public mutating func intern(optional text: String?) -> TextID? {
        guard let text, !text.isEmpty else { return nil }
        return intern(text)
    }

    /// The text with a number that this table gave.
    public subscript(id: TextID) -> String { texts[Int(id.rawValue) - 1] }
}
