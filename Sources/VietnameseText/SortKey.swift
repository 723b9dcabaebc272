/// Bytes that sort as Vietnamese text sorts when they are compared one by one.
///
/// Letters first (a ă â b c d đ e ê …), then tones (ngang, huyền, hỏi, ngã, sắc, nặng), then case (lower first):
/// the order of ICU's Vietnamese collation. Apostrophes of all kinds weigh the same, and so do NFC and NFD.
/// Letters of other scripts follow, by code point.
public enum SortKey {
    /// The key of a text compared as a whole: tones count only between texts with the same letters.
    public static func of(_ text: String) -> [UInt8] {
        let weights = CollationWeight.sequence(of: CanonicalText.canonical(text))[...]
        var key = CollationBytes(capacity: weights.count * 3)
        key.appendLetters(weights)
        key.endLevel()
        key.appendTones(weights)
        key.endLevel()
        key.appendCase(weights)
        return key.bytes
    }

    /// The key of a person's name in a roster: by given name (the last word), then family and middle names.
    ///
    /// Family and middle names compare word by word, so that a family stays together: all Nguyên come before all
    /// Nguyễn, where a whole-text comparison would mix them. A bracket at the end is an alias, not a given name.
    /// Case is compared last of all, so lists in capitals and in title case merge.
    public static func ofName(_ fullName: String) -> [UInt8] {
        let weights = CollationWeight.sequence(of: CanonicalText.canonical(fullName))
        let parts = RosterName(weights)
        var key = CollationBytes(capacity: weights.count * 3)
        key.appendLetters(parts.given)
        key.endLevel()
        key.appendTones(parts.given)
        key.endLevel()
        var words = parts.familyAndMiddle
        while !words.isEmpty {
            let word = words.prefix { $0 != .space }
            key.appendLetters(word)
            key.endWord()
            key.appendTones(word)
            key.endWord()
            words = words[word.endIndex...].dropFirst()
        }
        key.endLevel()
        key.appendLetters(parts.alias)
        key.endLevel()
        key.appendTones(parts.alias)
        key.endLevel()
        key.appendCase(weights[...])
        return key.bytes
    }
}

/// The weights of a full name, cut where a roster's order needs it.
private struct RosterName {
    let given: ArraySlice<CollationWeight>
    let familyAndMiddle: ArraySlice<CollationWeight>
    let alias: ArraySlice<CollationWeight>

    init(_ weights: [CollationWeight]) {
        let name = Self.withoutAlias(weights)
        let lastSpace = name.lastIndex(of: .space)
        given = name[(lastSpace.map { $0 + 1 } ?? name.startIndex)...]
        familyAndMiddle = name[..<(lastSpace ?? name.startIndex)]
        alias = weights[name.endIndex...].drop { $0 == .space }
    }

    /// The weights before the brackets at the end; all of them if nothing stands before.
    private static func withoutAlias(_ weights: [CollationWeight]) -> ArraySlice<CollationWeight> {
        var name = weights[...]
        while let open = name.lastIndex(of: .openBracket) {
            let close = name.lastIndex(of: .closeBracket)
            let isAtEnd = close.map { $0 < open || $0 == name.endIndex - 1 } ?? true
            let before = trimmed(name[..<open])
            guard isAtEnd, !before.isEmpty else { break }
            name = before
        }
        return name
    }

    private static func trimmed(
        _ weights: ArraySlice<CollationWeight>
    ) -> ArraySlice<CollationWeight> {
        weights.last == .space ? weights.dropLast() : weights
    }
}
