/// The escapes `_xHHHH_` by which texts hold UTF-16 units that XML cannot (ECMA-376 part 1, 22.9.2.19).
enum EscapedText {
    /// The text with escapes decoded; one surrogate pair may stand as two escapes.
    static func decode(_ text: String) -> String {
        guard text.utf8.count >= 7, text.utf8.contains(UInt8(ascii: "_")) else { return text }
        let units = Array(text.utf16)
        var decoded: [UInt16] = []
        decoded.reserveCapacity(units.count)
        var place = 0
        while place < units.count {
            if let unit = escape(in: units, at: place) {
                decoded.append(unit)
                place += 7
            } else {
                decoded.append(units[place])
                place += 1
            }
        }
        return String(decoding: decoded, as: UTF16.self)
    }

    private static func escape(in units: [UInt16], at place: Int) -> UInt16? {
        guard place + 7 <= units.count, units[place] == 0x5F, units[place + 1] == 0x78,
            units[place + 6] == 0x5F
        else { return nil }
        var code: UInt16 = 0
        for unit in units[(place + 2)..<(place + 6)] {
            guard let scalar = Unicode.Scalar(unit), let digit = Character(scalar).hexDigitValue,
                scalar.isASCII
            else { return nil }
            code = code << 4 | UInt16(digit)
        }
        return code
    }
}
