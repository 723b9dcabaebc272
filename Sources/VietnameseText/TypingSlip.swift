/// One slip of somebody who types a word of a name.
public enum TypingSlip {
    /// The fewest letters of a word in which a slip is looked for: shorter ones are all alike.
    public static let fewestLetters = 3

    /// Whether a word may have been typed for another by one slip: a letter too many or too few, another letter, or
    /// two neighbours in the wrong order.
    ///
    /// Accents count only where they are asked to. A wrong accent is no slip, but hỏi and ngã, which half of
    /// the country speaks alike, are one.
    public static func parts(_ typed: NameWord, _ meant: NameWord, accents: Bool) -> Bool {
        parts(typed, meant.plain[...], accents: accents) { meant.accented[...] }
    }

    /// The same for a word given as bytes; those with accents are asked for only where they matter.
    public static func parts<Failure: Error>(
        _ typed: NameWord, _ plain: ArraySlice<UInt8>, accents: Bool,
        accented: () throws(Failure) -> ArraySlice<UInt8>
    ) throws(Failure) -> Bool {
        let isSame = typed.plain[...] == plain
        let isNear =
            typed.plain.count >= fewestLetters && isOne(typed.plain[...], plain)
        guard accents else { return isNear }
        guard isSame || isNear else { return false }
        let one = folded(typed.accented[...])
        let other = folded(try accented())
        return isSame ? one == other : isOne(one[...], other[...])
    }

    /// Whether exactly one letter is inserted, deleted or replaced, or two neighbours are swapped.
    static func isOne<Letter: Equatable>(
        _ one: ArraySlice<Letter>, _ other: ArraySlice<Letter>
    ) -> Bool {
        guard abs(one.count - other.count) <= 1 else { return false }
        var (left, right) = (one, other)
        while let first = left.first, first == right.first {
            left.removeFirst()
            right.removeFirst()
        }
        while let last = left.last, last == right.last {
            left.removeLast()
            right.removeLast()
        }
        switch (left.count, right.count) {
        case (0, 1), (1, 0), (1, 1): return true
        case (2, 2): return left.first == right.last && left.last == right.first
        default: return false
        }
    }

    private static func folded(_ accented: ArraySlice<UInt8>) -> [Unicode.Scalar] {
        let alphabet = Alphabet.vietnamese
        return String(decoding: accented, as: UTF8.self).unicodeScalars.map { scalar in
            let glyph = alphabet[scalar]
            return glyph.isLetter && glyph.tone == tildeTone
                ? alphabet.toned(glyph, hookTone) ?? scalar : scalar
        }
    }

    /// Hỏi.
    private static let hookTone: UInt8 = 2
    /// Ngã.
    private static let tildeTone: UInt8 = 3
}
