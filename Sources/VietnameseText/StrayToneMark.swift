/// A combining tone mark that a converter wrote after the space instead of before it.
enum StrayToneMark {
    /// Puts the mark that begins `rest` on the last vowel of the word that ends the scalars, all in NFC.
    ///
    /// False if it is none of the five tones or not alone, or the word has no vowel or already a tone.
    static func putBack(
        _ rest: ArraySlice<Unicode.Scalar>, into scalars: inout [Unicode.Scalar]
    ) -> Bool {
        guard let mark = rest.first, isTone(mark),
            rest.dropFirst().first.map({ !$0.properties.isMark }) ?? true
        else { return false }
        let word = scalars.lastIndex(of: " ").map { $0 + 1 } ?? 0
        guard !scalars[word...].contains(where: bearsTone),
            let vowel = scalars[word...].lastIndex(where: isVowel)
        else { return false }
        // After the vowel's own marks, else o + acute + circumflex would not compose to ố.
        let end = scalars[(vowel + 1)...].firstIndex { !$0.properties.isMark } ?? scalars.endIndex
        scalars.insert(mark, at: end)
        return true
    }

    private static func isTone(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isCombiningDiacritic && Alphabet.toneMarks.contains(scalar)
    }

    private static func bearsTone(_ scalar: Unicode.Scalar) -> Bool {
        isTone(scalar) || Alphabet.vietnamese[scalar].tone > 0
    }

    private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
        "aeiouy".utf8.contains(Alphabet.vietnamese[scalar].plain)
    }
}
