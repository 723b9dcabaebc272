/// A word cut into onset, rime and tone.
struct SyllableParts {
    /// The letters packed, whatever their case and tone.
    private(set) var onset: UInt64 = 0
    private(set) var rime: UInt64 = 0
    /// 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng.
    private(set) var tone: UInt8 = 0
    /// The plain letters of the vowels in the rime.
    private(set) var vowels: [UInt8] = []
    private var consonants: [UInt8] = []
    /// Which vowel bears the tone, and which is the last of ă, â, ê, ô, ơ, ư.
    private var toned: Int?
    private var marked: Int?

    /// Nil for a word with two tones or with other than letters of the alphabet.
    init?(_ word: some RandomAccessCollection<Unicode.Scalar>) {
        let alphabet = Alphabet.vietnamese
        var last: UInt8 = 0
        for scalar in word {
            let glyph = alphabet[scalar]
            guard glyph.isLetter, glyph.tone == 0 || tone == 0 else { return nil }
            add(glyph, after: last)
            last = glyph.plain
        }
        guard tone == 0 || toned != nil else { return nil }
    }

    /// A packed list of letters with one more.
    static func key(_ key: UInt64, _ glyph: Glyph) -> UInt64 {
        key << 6 | UInt64(glyph.rank &- Glyph.firstLetterRank &+ 1)
    }

    private mutating func add(_ glyph: Glyph, after last: UInt8) {
        tone = max(tone, glyph.tone)
        let isVowel = "aeiouy".utf8.contains(glyph.plain)
        if rime == 0, !isVowel || last == UInt8(ascii: "q") && glyph.plain == UInt8(ascii: "u") {
            onset = Self.key(onset, glyph)
            return
        }
        rime = Self.key(rime, glyph)
        if !isVowel {
            consonants.append(glyph.plain)
            return
        }
        if glyph.tone > 0 { toned = vowels.count }
        if !glyph.hasPlainLetter { marked = vowels.count }
        vowels.append(glyph.plain)
    }

    /// True for final c, ch, p, t.
    var endsInStop: Bool {
        switch consonants.count {
        case 1: "cpt".utf8.contains(consonants[0])
        case 2: consonants[0] == UInt8(ascii: "c")
        default: false
        }
    }

    /// True for an onset g and a rime that begins with i.
    var isGi: Bool {
        vowels.first == UInt8(ascii: "i") && onset == Self.key(0, Alphabet.vietnamese["g"])
    }

    /// True for words such as Yang and Yôn of the highland languages.
    var isYWithoutTone: Bool {
        onset == 0 && tone == 0 && vowels.count > 1 && vowels.first == UInt8(ascii: "y")
    }

    /// The rime without its first letter.
    var rimeWithoutFirst: UInt64 {
        var shift: UInt64 = 6
        while rime >> shift >= 64 { shift += 6 }
        return rime & (1 << shift - 1)
    }

    /// True if no letter or the right one bears the tone; of oa, oe and uy either may.
    var hasToneInPlace: Bool {
        guard let toned else { return true }
        if let marked { return toned == marked }
        switch vowels.count {
        case 1: return true
        case 2:
            if !consonants.isEmpty || isGi { return toned == 1 }
            return toned == 0 || ["oa", "oe", "uy"].contains { $0.utf8.elementsEqual(vowels) }
        default: return toned == 1
        }
    }
}

extension Glyph {
    /// True for a, b, c …, false for ă, â, đ, ê, ô, ơ, ư.
    fileprivate var hasPlainLetter: Bool {
        Alphabet.vietnamese.toned(self, 0).map { $0.value < 0x80 } ?? true
    }
}
