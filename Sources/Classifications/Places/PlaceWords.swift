internal import VietnameseText

/// A place's text as words of plain letters, each letter with its accents, each word with what stands before it.
struct PlaceWords: Sendable {
    /// What parts a word from the one before it, the strongest of several.
    enum Gap: UInt8, Comparable, Sendable {
        /// Nothing: "P7", "BàRịa".
        case joined
        case space
        case dot
        /// A hyphen without spaces.
        case hyphen
        /// A hyphen with a space.
        case dash
        case comma
        case bracket

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// One word: the range of its letters, and what stands before it.
    struct Word: Sendable {
        var start: Int
        var end: Int
        var gap: Gap
        var isNumber = false
        /// One consonant, which joins the word after it: "M Rông" is "M'Rông".
        var joinsNext = false
        var isMarked = false
        var isInBrackets = false

        var count: Int { end - start }
    }

    /// How many words are read; what is longer is no place.
    static let limit = 48

    private(set) var plain: [UInt8] = []
    private(set) var quality: [UInt8] = []
    private(set) var tone: [UInt8] = []
    private(set) var words: [Word] = []
    /// No word has accents.
    private(set) var isPlain = true

    private var gap = Gap.space
    private var depth = 0
    private var start = 0

    init(_ text: String) {
        plain.reserveCapacity(80)
        quality.reserveCapacity(80)
        tone.reserveCapacity(80)
        words.reserveCapacity(24)
        let letters = PlaceLetters.shared
        var before = PlaceLetters.Letter()
        var isAfterApostrophe = false
        var hyphenIsTight = false
        var slashFollowsNumber = false
        for scalar in CanonicalText.canonical(text).unicodeScalars {
            let letter = letters[scalar]
            if letter.plain > 0 {
                if plain.count > start, !isAfterApostrophe, Self.parts(before, letter) {
                    close(.joined)
                }
                if hyphenIsTight { widen(.hyphen) }
                if slashFollowsNumber, !letter.isDigit { widen(.comma) }
                (hyphenIsTight, slashFollowsNumber) = (false, false)
                append(letter)
                (before, isAfterApostrophe) = (letter, false)
                continue
            }
            if Self.isApostrophe(scalar) {
                isAfterApostrophe = plain.count > start
                continue
            }
            if isAfterApostrophe, scalar == " " { continue }
            isAfterApostrophe = false
            if scalar == "/" { slashFollowsNumber = before.isDigit }
            close(separator(scalar, before, hyphenIsTight: &hyphenIsTight))
            depth = max(0, depth + Self.depthChange(scalar))
        }
        close(.space)
        isPlain = words.allSatisfy { !$0.isMarked }
    }

    var count: Int { words.count }

    private mutating func append(_ letter: PlaceLetters.Letter) {
        plain.append(letter.plain)
        quality.append(letter.quality)
        tone.append(letter.tone)
    }

    /// Whether two letters that touch belong to two words: "P7", "BàRịa".
    @inline(__always)
    private static func parts(_ left: PlaceLetters.Letter, _ right: PlaceLetters.Letter) -> Bool {
        left.isDigit != right.isDigit || (!left.isUpper && right.isUpper)
    }

    @inline(__always)
    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "'", "’", "‘", "`", "´", "ʼ", "‛", "′": true
        default: false
        }
    }

    private mutating func separator(
        _ scalar: Unicode.Scalar, _ before: PlaceLetters.Letter, hyphenIsTight: inout Bool
    ) -> Gap {
        switch scalar {
        case " ":
            guard hyphenIsTight else { return .space }
            hyphenIsTight = false
            return .dash
        case ".": return .dot
        case ",", ";", "|", "\\", "\n", "•", "·": return .comma
        case "/": return before.isDigit ? .space : .comma
        case "-", "–", "—", "‐", "‑", "−":
            hyphenIsTight = plain.count > start
            return hyphenIsTight ? .space : .dash
        case "(", ")", "[", "]", "{", "}": return .bracket
        default: return .space
        }
    }

    private static func depthChange(_ scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "(", "[", "{": 1
        case ")", "]", "}": -1
        default: 0
        }
    }

    private mutating func widen(_ gap: Gap) { self.gap = max(self.gap, gap) }

    /// Ends the word that is open, if any; `gap` parts it from the next.
    private mutating func close(_ gap: Gap) {
        guard plain.count > start else { return widen(gap) }
        guard words.count < Self.limit else { return discard() }
        dropLeadingZeros()
        foldSpelling()
        var word = Word(start: start, end: plain.count, gap: words.isEmpty ? .bracket : self.gap)
        word.isInBrackets = depth > 0
        word.isNumber = plain[start] &- 0x30 < 10
        word.isMarked = (start..<plain.count).contains { quality[$0] != plain[$0] || tone[$0] > 0 }
        word.joinsNext = word.count == 1 && Self.isConsonant(plain[start])
        if beginsWithAbbreviation(word) {
            var kind = word
            (kind.end, word.start) = (start + 2, start + 2)
            words.append(kind)
            word.gap = .joined
        }
        words.append(word)
        start = plain.count
        self.gap = gap
    }

    private mutating func discard() {
        plain.removeSubrange(start...)
        quality.removeSubrange(start...)
        tone.removeSubrange(start...)
    }

    private mutating func dropLeadingZeros() {
        while plain.count > start + 1, plain[start] == 0x30 {
            plain.remove(at: start)
            quality.remove(at: start)
            tone.remove(at: start)
        }
    }

    /// One spelling for what is written in two ways: Mỹ and Mĩ, Quý and Quí, Đắk, Đăk and Đắc.
    private mutating func foldSpelling() {
        let last = plain.count - 1
        if plain[last] == UInt8(ascii: "y"), last > start,
            Self.isConsonant(plain[last - 1])
                || (plain[last - 1] == UInt8(ascii: "u") && last - start > 1
                    && plain[last - 2] == UInt8(ascii: "q"))
        {
            plain[last] = UInt8(ascii: "i")
            quality[last] = UInt8(ascii: "i")
        }
        guard last - start == 2, plain[start] == UInt8(ascii: "d"),
            plain[start + 1] == UInt8(ascii: "a"),
            plain[last] == UInt8(ascii: "c") || plain[last] == UInt8(ascii: "k")
        else { return }
        let isMarked = quality[start] != plain[start] || quality[start + 1] != plain[start + 1]
        plain[last] = UInt8(ascii: "k")
        quality[last] = UInt8(ascii: "k")
        if isMarked { (quality[start], quality[start + 1], tone[start + 1]) = (3, 1, 5) }
    }

    /// "TPHCM", "TTLạc Dương": no syllable begins so, hence these are words for kinds run together with a name.
    private func beginsWithAbbreviation(_ word: Word) -> Bool {
        guard word.count > 2, plain[word.start] == UInt8(ascii: "t") else { return false }
        switch plain[word.start + 1] {
        case UInt8(ascii: "p"), UInt8(ascii: "t"), UInt8(ascii: "x"): return true
        default: return false
        }
    }

    static func isConsonant(_ letter: UInt8) -> Bool {
        letter &- 0x61 < 26 && !isVowel(letter)
    }

    static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
            UInt8(ascii: "u"), UInt8(ascii: "y"):
            true
        default: false
        }
    }
}
