/// An encoding with one byte for each letter.
///
/// The tables are those of codes/legacy_tcvn3_abc.csv, legacy_viscii.csv and legacy_vps.csv (TCVN 5712:1993,
/// RFC 1456, the VPS fonts); a dot is a byte that stays what it is in Latin-1.
struct SingleByteFont: Sendable {
    private let letters: [Unicode.Scalar?]
    /// True if 0xA0 is a letter, where many programs put a no-break space.
    private let hasLetterForNoBreakSpace: Bool

    /// The marks 0xB0 to 0xB4 of VN1 stay signs: the fonts have none, and "30°C", "5 m²" do.
    static let tcvn3 = SingleByteFont(
        from: 0xA0,
        """
        ·ĂÂÊÔƠƯĐăâêôơưđẰ
        ·····àảãáạẲằẳẵắẴ
        ẮẦẨẪẤỀặầẩẫấậèỂẻẽ
        éẹềểễếệìỉỄẾỒĩíịò
        Ổỏõóọồổỗốộờởỡớợù
        Ỗủũúụừửữứựỳỷỹýỵ·
        """)

    static let viscii = SingleByteFont(
        from: 0x80,
        """
        ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ
        ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ
        Õắằặấầẩậẽẹếềểễệố
        ồổỗỠƠộờởịỰỨỪỬơớƯ
        ····ẢĂẳẵ···Ẻ··Ĩỳ
        Đứ···ạỷừử··ỹỵ·ỡư
        ····ảăữẫ···ẻ··ĩỉ
        đự····ỏọụ··ũủ·ợỮ
        """,
        controls: [0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"])

    static let vps = SingleByteFont(
        from: 0x80,
        """
        ÀẢÃẤẦẨọỗĂếềểệẮẰẲ
        Ế··ỀỂỄỐỒỔỖýỷỵỚỜỞ
        ·ắằẳẵặỠớÙờởỡŨỨợỪ
        ổỬỲỸÍÌộỈĨÓửữÒỎÕự
        ầ··ấẩẫậđẻ··ẹỉễịỹ
        ƯỦồố·ỏơÈừứ·ũư·Ẻ·
        ····ảạă····ẽ···ĩ
        ẴĐ·····Ơụ··ủ·ỶẼỳ
        """,
        controls: [
            0x02: "Ạ", 0x03: "Ậ", 0x04: "Ặ", 0x05: "Ẹ", 0x06: "Ệ", 0x10: "Ị", 0x11: "Ọ", 0x12: "Ộ",
            0x13: "Ợ", 0x14: "Ụ", 0x15: "Ự", 0x19: "Ỵ", 0x1C: "Ẫ", 0x1D: "Ữ",
        ])

    private init(from first: Int, _ table: String, controls: [Int: Unicode.Scalar] = [:]) {
        var letters = [Unicode.Scalar?](repeating: nil, count: 0x100)
        let cells = table.unicodeScalars.filter { $0 != "\n" }
        for (byte, letter) in zip(first..<0x100, cells) where letter != "·" {
            letters[byte] = letter
        }
        for (byte, letter) in controls { letters[byte] = letter }
        self.letters = letters
        hasLetterForNoBreakSpace = letters[0xA0] != nil
    }

    /// Decodes scalar by scalar.
    func decode(_ text: [Unicode.Scalar]) -> DecodedLetters {
        var decoded = DecodedLetters(capacity: text.count)
        for (index, scalar) in text.enumerated() {
            decoded.append(letter(scalar, at: index, of: text), length: 1)
        }
        return decoded
    }

    private func letter(
        _ scalar: Unicode.Scalar, at index: Int, of text: [Unicode.Scalar]
    ) -> Unicode.Scalar {
        guard let byte = WindowsByte.of(scalar), let letter = letters[Int(byte)] else {
            return scalar
        }
        // A capital Õ follows a capital of its word; else somebody's no-break space is meant.
        if byte == 0xA0, hasLetterForNoBreakSpace,
            index == 0 || !text[index - 1].isCapital
        {
            return scalar
        }
        return letter
    }
}
