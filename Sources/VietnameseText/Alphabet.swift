/// The letters of Vietnamese in dictionary order, each with its six tones, and what is known of other scalars.
struct Alphabet: Sendable {
    /// One letter a line, in letter order: its plain letter, then ngang, huyền, hỏi, ngã, sắc, nặng;
    /// f, j, w and z stand where other Latin alphabets have them.
    private static let table = """
        a aàảãáạ
        a ăằẳẵắặ
        a âầẩẫấậ
        b b
        c c
        d d
        d đ
        e eèẻẽéẹ
        e êềểễếệ
        f f
        g g
        h h
        i iìỉĩíị
        j j
        k k
        l l
        m m
        n n
        o oòỏõóọ
        o ôồổỗốộ
        o ơờởỡớợ
        p p
        q q
        r r
        s s
        t t
        u uùủũúụ
        u ưừửữứự
        v v
        w w
        x x
        y yỳỷỹýỵ
        z z
        """

    /// Letters with a stroke or hook that no decomposition takes off: minority languages, and look-alikes
    /// of đ (U+00F0, U+0256) that old converters wrote.
    static let strokes: [(letter: Unicode.Scalar, plain: Unicode.Scalar)] = [
        ("ð", "d"), ("ɖ", "d"), ("ɗ", "d"), ("ƀ", "b"), ("ɓ", "b"), ("ł", "l"), ("ø", "o"),
        ("ħ", "h"), ("ŧ", "t"), ("ı", "i"),
    ]

    /// The letters of each row, by row and tone, lower case.
    private static let rows: [[Unicode.Scalar]] = table.split(separator: "\n").map { line in
        Array(line.unicodeScalars.dropFirst(2))
    }

    /// The five tone marks as combining scalars, in the order huyền, hỏi, ngã, sắc, nặng.
    static let toneMarks: [Unicode.Scalar] = [
        "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}",
    ]

    /// The tables, built at first use; take them out of a loop.
    static let vietnamese = Alphabet()

    private let glyphs: [Glyph]

    private init() {
        var glyphs = [Glyph](repeating: .unknown, count: 0x4E0)
        for value in [0..<0x370, 0x1E00..<0x1F00, 0x2000..<0x2070].joined() {
            guard let scalar = Unicode.Scalar(UInt32(value)), let slot = Self.slot(scalar.value)
            else { continue }
            glyphs[slot] = Glyph(sign: scalar)
        }
        for (index, line) in Self.table.split(separator: "\n").enumerated() {
            guard let plain = line.utf8.first else { continue }
            for (tone, lower) in Self.rows[index].enumerated() {
                let upper = lower.properties.uppercaseMapping.unicodeScalars.first ?? lower
                for scalar in [lower, upper] {
                    guard let slot = Self.slot(scalar.value) else { continue }
                    glyphs[slot] = Glyph(
                        lower: lower, upper: upper, plain: plain,
                        rank: Glyph.firstLetterRank + UInt8(index), tone: UInt8(tone),
                        isUpper: scalar != lower)
                }
            }
        }
        self.glyphs = glyphs
    }

    /// What is known of a scalar.
    @inline(__always)
    subscript(_ scalar: Unicode.Scalar) -> Glyph {
        guard let slot = Self.slot(scalar.value) else { return .unknown }
        return glyphs[slot]
    }

    /// The same letter in another tone (0 ngang to 5 nặng), or nil if the letter bears no tone.
    func toned(_ glyph: Glyph, _ tone: UInt8) -> Unicode.Scalar? {
        guard glyph.isLetter else { return nil }
        let row = Self.rows[Int(glyph.rank - Glyph.firstLetterRank)]
        guard row.count == 6 else { return nil }
        return glyph.isUpper ? self[row[Int(tone)]].upper : row[Int(tone)]
    }

    @inline(__always)
    private static func slot(_ value: UInt32) -> Int? {
        if value < 0x370 { return Int(value) }
        if value &- 0x1E00 < 0x100 { return Int(value &- 0x1E00 &+ 0x370) }
        if value &- 0x2000 < 0x70 { return Int(value &- 0x2000 &+ 0x470) }
        return nil
    }
}
