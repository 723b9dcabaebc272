/// The keyed hash of an identity number, 32 bytes, in a form that is compared and hashed at once.
struct NumberHash: Hashable, Sendable {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// Bytes beyond 32 are left out and missing ones are zero; a registry has 32.
    init(_ bytes: some Sequence<UInt8>) {
        var words: [UInt64] = [0, 0, 0, 0]
        for (index, byte) in bytes.prefix(32).enumerated() {
            words[index / 8] |= UInt64(byte) << UInt64(index % 8 * 8)
        }
        self.words = (words[0], words[1], words[2], words[3])
    }

    /// The first eight bytes, by which hashes are sorted.
    var prefix: UInt64 { words.0 }

    /// The least and the greatest hash with the same first eight bytes, in hexadecimal digits.
    var prefixRange: (least: String, greatest: String) {
        let digits = Hexadecimal.text(
            of: (0..<8).map { UInt8(truncatingIfNeeded: words.0 >> UInt64($0 * 8)) })
        return (digits, digits + String(repeating: "ff", count: 24))
    }

    static func == (left: Self, right: Self) -> Bool { left.words == right.words }

    func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
    }
}
