extension TextEncoding {
    /// The text in UTF-8; what is not valid in the encoding becomes U+FFFD.
    func utf8(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        switch self {
        case .utf8: Array(bytes)
        case .utf16LittleEndian: Self.utf8(ofUTF16: bytes, lowByteFirst: true)
        case .utf16BigEndian: Self.utf8(ofUTF16: bytes, lowByteFirst: false)
        case .windows1258: Self.utf8(of: bytes, in: .vietnamese)
        case .windows1252: Self.utf8(of: bytes, in: .western)
        }
    }

    /// How many bytes at the end are the start of a character that goes on behind them.
    func lengthOfCutCharacter(_ bytes: [UInt8]) -> Int {
        guard self == .utf16LittleEndian || self == .utf16BigEndian else { return 0 }
        let odd = bytes.count % 2
        guard bytes.count - odd >= 2 else { return odd }
        let high = bytes[bytes.count - odd - (self == .utf16LittleEndian ? 1 : 2)]
        return (0xD8...0xDB).contains(high) ? odd + 2 : odd
    }

    private static func utf8(ofUTF16 bytes: ArraySlice<UInt8>, lowByteFirst: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2 + 1)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(lowByteFirst ? first | second << 8 : first << 8 | second)
            index += 2
        }
        // An odd last byte is half a character: U+FFFD says that something was cut off there.
        if index < bytes.endIndex { units.append(0xFFFD) }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func utf8(of bytes: ArraySlice<UInt8>, in page: WindowsCodePage) -> [UInt8] {
        let upperHalf = page.upperHalf
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 4)
        for byte in bytes {
            if byte < 0x80 {
                result.append(byte)
            } else if let scalar = Unicode.Scalar(upperHalf[Int(byte) - 0x80]) {
                result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return result
    }
}
