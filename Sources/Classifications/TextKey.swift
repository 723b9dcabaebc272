internal import VietnameseText

/// A text as lists compare it: its words without accents, and the same words with them.
struct TextKey: Hashable, Sendable {
    /// Lower-case words without accents, single spaces between.
    let folded: String
    /// The same words with their accents, one placement of tones.
    let accented: String

    init(_ text: String) {
        let name = NameKey.of(text)
        folded = SearchKey.of(name)
        accented = Self.words(of: name)
    }

    init(folded: String, accented: String) {
        self.folded = folded
        self.accented = accented
    }

    /// The key with the words run together, for lists whose names are spelled in one word or in many.
    var joined: TextKey {
        TextKey(
            folded: folded.filter { $0 != " " }, accented: accented.filter { $0 != " " })
    }

    /// True where the text was typed without accents, so its accents say nothing.
    var isPlain: Bool { folded == accented }

    /// The words of a name key: apostrophes join, all other punctuation separates, as in the search key.
    private static func words(of nameKey: String) -> String {
        var words = String.UnicodeScalarView()
        var separated = false
        for scalar in nameKey.unicodeScalars {
            if scalar == "'" { continue }
            guard scalar.isPartOfWord else {
                separated = true
                continue
            }
            if separated && !words.isEmpty { words.append(" ") }
            separated = false
            words.append(scalar)
        }
        return String(words)
    }
}

extension Unicode.Scalar {
    /// True for letters, marks and digits.
    var isPartOfWord: Bool {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        case ..<0x80: return false
        // Latin letters with accents, Vietnamese ones among them.
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: return true
        default: break
        }
        return properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered
    }
}

/// How well a text's accents agree with those of a list's word whose folded key it shares.
enum AccentAgreement: Sendable {
    case same
    /// The text lacks the accents of some or all of its words.
    case missing
    /// The text has accents, but others.
    case other

    init(_ text: TextKey, _ word: String) {
        if text.accented == word {
            self = .same
        } else {
            self = text.isPlain || Self.lacksAccents(text, of: word) ? .missing : .other
        }
    }

    /// Whether each word of a text is the list's word or that word without its accents.
    private static func lacksAccents(_ text: TextKey, of word: String) -> Bool {
        let plain = text.folded.utf8.split(separator: 0x20)
        let written = text.accented.utf8.split(separator: 0x20)
        let listed = word.utf8.split(separator: 0x20)
        guard plain.count == written.count, listed.count == written.count else { return false }
        return zip(zip(plain, written), listed).allSatisfy { words, listed in
            words.1.elementsEqual(listed) || words.1.elementsEqual(words.0)
        }
    }

    /// What the agreement leaves of a score.
    var weight: Double {
        switch self {
        case .same: 1
        case .missing: 0.9
        case .other: 0.8
        }
    }

    /// What a reason says of it.
    var note: String {
        switch self {
        case .same: ""
        case .missing: ", viết không dấu"
        case .other: ", khác dấu"
        }
    }
}
