/// Where the text of a field lies, without its quotes.
struct FieldRange: Sendable {
    private let start: Int
    // The lowest two bits are flags, so that a field takes 16 bytes.
    private let endAndFlags: Int

    @inline(__always)
    init(_ start: Int, _ end: Int, isQuoted: Bool = false, hasEscapes: Bool = false) {
        self.start = start
        endAndFlags = end << 2 | (isQuoted ? 2 : 0) | (hasEscapes ? 1 : 0)
    }

    var range: Range<Int> { start..<endAndFlags >> 2 }

    /// Whether the field was written between quotes.
    var isQuoted: Bool { endAndFlags & 2 != 0 }

    /// Whether the text holds doubled or escaped quotes.
    var hasEscapes: Bool { endAndFlags & 1 != 0 }
}
