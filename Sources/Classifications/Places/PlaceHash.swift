/// FNV-1a over the letters of names, as the index of places keys them.
struct PlaceHash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

    /// The value with its bits mixed, for a table.
    var mixed: UInt64 {
        var mixed = value
        mixed ^= mixed >> 31
        mixed = mixed &* 0x9e37_79b9_7f4a_7c15
        return mixed ^ (mixed >> 29)
    }
}
