/// A word by which a name is looked for, with accents and without.
public struct NameWord: Sendable, Hashable {
    /// The letters and digits as ``SearchKey`` has them, in UTF-8.
    public let plain: [UInt8]
    /// The same in lower case with accents, tones in one place as in ``NameKey``, in UTF-8.
    public let accented: [UInt8]

    /// Whether the word has any accent; đ is one.
    public var hasAccents: Bool { plain != accented }

    init?(_ letters: [Unicode.Scalar]) {
        let word = String(scalars: letters)
        plain = SearchKey.of(word).utf8.filter { $0 != 0x20 }
        accented = Array(word.utf8)
        if plain.isEmpty { return nil }
    }

    /// The words by which a name is found, in its own order: each of its words; of a word with an apostrophe
    /// (K'Dũng) the whole without it and both parts; of a letter that stands alone (K Brớt) also the letter
    /// together with the word after it, since others write it so.
    public static func ofName(_ name: String) -> [NameWord] {
        let tokens = tokens(name)
        var words: [NameWord] = []
        func add(_ letters: [Unicode.Scalar]) {
            if let word = NameWord(letters), !words.contains(word) { words.append(word) }
        }
        for (index, token) in tokens.enumerated() {
            let letters = joined(token)
            add(letters)
            if letters.count != token.count {
                token.split(separator: "'").forEach { add(Array($0)) }
            }
            if token.count == 1, index + 1 < tokens.count {
                add(letters + joined(tokens[index + 1]))
            }
        }
        return words
    }

    /// The words of a text that somebody looks for, in its order; apostrophes join what is around them.
    public static func typed(_ text: String) -> [NameWord] {
        tokens(text).compactMap { NameWord(joined($0)) }
    }

    /// The scalars between spaces and punctuation; of signs only the apostrophe inside of them stays.
    private static func tokens(_ text: String) -> [[Unicode.Scalar]] {
        let alphabet = Alphabet.vietnamese
        var tokens: [[Unicode.Scalar]] = []
        var token: [Unicode.Scalar] = []
        for scalar in NameKey.ofText(text).unicodeScalars {
            switch alphabet[scalar].plain {
            case Glyph.joins:
                if Glyph.isApostrophe(scalar) {
                    if !token.isEmpty { token.append("'") }
                } else if scalar.properties.isPartOfWord {
                    token.append(scalar)
                }
                continue
            case Glyph.separates: break
            case Glyph.isUnknown where !scalar.properties.isPartOfWord:
                if scalar.properties.generalCategory == .format { continue }
            default:
                token.append(scalar)
                continue
            }
            tokens.append(token)
            token = []
        }
        return (tokens + [token]).filter { !$0.isEmpty }
    }

    private static func joined(_ token: [Unicode.Scalar]) -> [Unicode.Scalar] {
        token.filter { $0 != "'" }
    }
}
