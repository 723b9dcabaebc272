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
        let (hash, known) = text.withUTF8 { bytes in
            let hash = TextHash.of(bytes)
            return (hash, place(of: bytes, hash))
        }
        if known.number > 0 { return TextID(rawValue: known.number) }
        texts.append(text)
        slots[known.slot] = UInt64(hash) << 32 | UInt64(texts.count)
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

    /// The number of the text with these bytes, 0 where it is new, and the slot that has it, or may take it.
    private func place(
        of bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt32
    ) -> (number: Int32, slot: Int) {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let number = Int32(truncatingIfNeeded: slots[slot])
            if slots[slot] >> 32 == hash, texts[Int(number) - 1].consists(of: bytes) {
                return (number, slot)
            }
            slot = (slot + 1) & mask
        }
        return (0, slot)
    }

    /// The number of a text that is not blank.
    public mutating func intern(optional text: String?) -> TextID? {
        guard let text, !text.isEmpty else { return nil }
        return intern(text)
    }

    /// The text with a number that this table gave.
    public subscript(id: TextID) -> String { texts[Int(id.rawValue) - 1] }
}
