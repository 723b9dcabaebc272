/// A hash of a text's bytes for tables in memory, eight bytes at a time; it is never stored.
enum TextHash {
    static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let raw = UnsafeRawBufferPointer(bytes)
        var hash = UInt64(bytes.count) &* factor
        var index = 0
        while index &+ 8 <= raw.count {
            mix(&hash, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index &+= 8
        }
        var rest: UInt64 = 0
        while index < raw.count {
            rest = rest << 8 | UInt64(raw[index])
            index &+= 1
        }
        mix(&hash, rest)
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }

    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    @inline(__always)
    private static func mix(_ hash: inout UInt64, _ word: UInt64) {
        let product = (hash ^ word).multipliedFullWidth(by: factor)
        hash = product.high ^ product.low
    }
}
