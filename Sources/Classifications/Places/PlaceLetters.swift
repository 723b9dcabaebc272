/// What the scalars of place names are: letters with their vowel's quality and tone, digits, or neither.
struct PlaceLetters: Sendable {
    /// One scalar.
    struct Letter: Sendable {
        /// The lower-case letter without accents, or the digit; 0 for what is no part of a word.
        var plain: UInt8 = 0
        /// The letter without its tone: `plain`, or a small number for ă â đ ê ô ơ ư.
        var quality: UInt8 = 0
        /// The tone, 0 where it has none.
        var tone: UInt8 = 0
        var isUpper = false

        var isDigit: Bool { plain &- 0x30 < 10 }
        var isMarked: Bool { quality != plain || tone > 0 }
    }

    static let shared = PlaceLetters()

    /// One letter a line, then its five tones; the quality of the first letters is their plain letter.
    private static let vowels = [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
        "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ]
    private static let others = [
        "đ": "d", "ð": "d", "ɖ": "d", "ñ": "n", "č": "c", "ç": "c", "ĭ": "i", "ï": "i", "ŏ": "o",
        "ö": "o", "ŭ": "u", "ü": "u", "ĕ": "e", "ë": "e", "ƀ": "b", "ŋ": "n",
    ]
    private static let qualities: [Character: UInt8] = [
        "ă": 1, "â": 2, "đ": 3, "ð": 3, "ɖ": 3, "ê": 4, "ô": 5, "ơ": 6, "ư": 7,
    ]
    private static let plains: [Character: Character] = [
        "ă": "a", "â": "a", "ê": "e", "ô": "o", "ơ": "o", "ư": "u",
    ]

    private let table: [Letter]

    private init() {
        var table = [Letter](repeating: Letter(), count: 0x470)
        for value in UInt8(ascii: "a")...UInt8(ascii: "z") {
            table[Int(value)] = Letter(plain: value, quality: value)
            table[Int(value) - 0x20] = Letter(plain: value, quality: value, isUpper: true)
        }
        for value in UInt8(ascii: "0")...UInt8(ascii: "9") {
            table[Int(value)] = Letter(plain: value, quality: value)
        }
        for row in Self.vowels {
            guard let first = row.first else { continue }
            for (tone, scalar) in row.unicodeScalars.enumerated() {
                Self.put(
                    scalar, plain: Self.plains[first] ?? first, quality: Self.qualities[first],
                    tone: UInt8(tone), in: &table)
            }
        }
        for (letter, plain) in Self.others {
            guard let scalar = letter.unicodeScalars.first, let plain = plain.first else {
                continue
            }
            Self.put(
                scalar, plain: plain, quality: Self.qualities[Character(scalar)], tone: 0,
                in: &table)
        }
        self.table = table
    }

    private static func put(
        _ lower: Unicode.Scalar, plain: Character, quality: UInt8?, tone: UInt8,
        in table: inout [Letter]
    ) {
        guard let plain = plain.asciiValue else { return }
        let upper = lower.properties.uppercaseMapping.unicodeScalars.first ?? lower
        for scalar in [upper, lower] {
            guard let slot = slot(scalar.value) else { continue }
            table[slot] = Letter(
                plain: plain, quality: quality ?? plain, tone: tone, isUpper: scalar != lower)
        }
    }

    @inline(__always)
    private static func slot(_ value: UInt32) -> Int? {
        if value < 0x370 { return Int(value) }
        return value &- 0x1E00 < 0x100 ? Int(value &- 0x1E00 &+ 0x370) : nil
    }

    /// What a scalar is; letters of other scripts have a plain letter that no name has.
    @inline(__always)
    subscript(_ scalar: Unicode.Scalar) -> Letter {
        if let slot = Self.slot(scalar.value) { return table[slot] }
        return scalar.properties.isAlphabetic ? Letter(plain: 1, quality: 1) : Letter()
    }
}
