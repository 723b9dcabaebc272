extension [UInt8] {
    /// Reads a 16-bit number at an offset; `nil` where the bytes end before it.
    func uint16(at offset: Int) -> Int? {
        guard offset >= 0, offset <= count - 2 else { return nil }
        return Int(self[offset]) | Int(self[offset + 1]) << 8
    }

    /// Reads a 32-bit number at an offset.
    func uint32(at offset: Int) -> Int? {
        guard offset >= 0, offset <= count - 4 else { return nil }
        return Int(self[offset]) | Int(self[offset + 1]) << 8 | Int(self[offset + 2]) << 16
            | Int(self[offset + 3]) << 24
    }

    /// Reads a 64-bit number at an offset; `nil` too where it does not fit an `Int`.
    func uint64(at offset: Int) -> Int? {
        guard let bits = bits64(at: offset) else { return nil }
        return Int(exactly: bits)
    }

    /// Reads a 64-bit floating-point number at an offset.
    func double(at offset: Int) -> Double? {
        bits64(at: offset).map { Double(bitPattern: $0) }
    }

    private func bits64(at offset: Int) -> UInt64? {
        guard let low = uint32(at: offset), let high = uint32(at: offset + 4) else { return nil }
        return UInt64(low) | UInt64(high) << 32
    }

    /// Whether the bytes at an offset are those of an ASCII text.
    func matches(_ text: StaticString, at offset: Int = 0) -> Bool {
        let length = text.utf8CodeUnitCount
        guard offset >= 0, offset <= count - length else { return false }
        return text.withUTF8Buffer { expected in
            expected.elementsEqual(self[offset..<(offset + length)])
        }
    }
}
