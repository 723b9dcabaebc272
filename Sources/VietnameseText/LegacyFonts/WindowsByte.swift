/// The bytes that Latin-1 and Windows-1252 characters stand for.
enum WindowsByte {
    /// Windows-1252 of 0x80 to 0x9F; where it has nothing, the C1 control.
    private static let upperControls: [Unicode.Scalar] = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

    private static let bytes: [Unicode.Scalar: UInt8] = Dictionary(
        uniqueKeysWithValues: upperControls.enumerated().map { ($1, 0x80 + UInt8($0)) })

    /// The byte, or nil for a character that neither has.
    static func of(_ scalar: Unicode.Scalar) -> UInt8? {
        scalar.value < 0x100 ? UInt8(scalar.value) : bytes[scalar]
    }
}
