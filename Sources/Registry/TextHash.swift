import Foundation

/// A hash of a text's bytes for tables in memory, eight bytes at a time; it is never stored.
public enum TextHash {
    /// The hash of the bytes.
    public static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let raw = UnsafeRawBufferPointer(bytes)
        var hash = UInt64(bytes.count) &* factor
        var index = 0
        while index &+ 8 <= raw.count {
            mix(&hash, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index &+= 8
        }
        if index < raw.count { mix(&hash, rest(raw)) }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }

    /// The last bytes: of eight or more the last eight, some of which were mixed in already; of fewer all.
    @inline(__always)
    private static func rest(_ raw: UnsafeRawBufferPointer) -> UInt64 {
        let count = raw.count
        if count >= 8 { return raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self) }
        if count >= 4 {
            let last = raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
            return UInt64(raw.loadUnaligned(as: UInt32.self)) << 32 | UInt64(last)
        }
        return UInt64(raw[0]) << 16 | UInt64(raw[count / 2]) << 8 | UInt64(raw[count &- 1])
    }

    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    @inline(__always)
    private static func mix(_ hash: inout UInt64, _ word: UInt64) {
        let product = (hash ^ word).multipliedFullWidth(by: factor)
        hash = product.high ^ product.low
    }
}

extension String {
    /// Whether these are the text's bytes in UTF-8.
    public func consists(of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        utf8.count == bytes.count
            && utf8.withContiguousStorageIfAvailable { own in
                guard let own = own.baseAddress, let other = bytes.baseAddress else { return true }
                return memcmp(own, other, bytes.count) == 0
            } == true
    }
}
