internal import VietnameseText

/// A text as lists compare it: its words without accents, and the same words with them.
struct TextKey: Hashable, Sendable {
    /// Lower-case words without accents, single spaces between.
    let folded: String
    /// The same words with their accents, one placement of tones.
    let accented: String

    init(_ text: String) {
        let name = NameKey.ofText(text)
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
        if isASCII { return (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10 }
        // The letters and marks of Vietnamese, without a look at the tables of Unicode.
        if value &- 0xC0 < 0x190 { return value != 0xD7 && value != 0xF7 }
        if value &- 0x1E00 < 0x100 { return true }
        return properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered
    }
}

/// How well a text's accents agree with those of a list's word whose folded key it shares.
enum AccentAgreement: Sendable {
    case same
    /// The text has no accents at all.
    case missing
    /// The text has accents, but others.
    case other

    init(_ text: TextKey, _ word: String) {
        self = text.accented == word ? .same : text.isPlain ? .missing : .other
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
