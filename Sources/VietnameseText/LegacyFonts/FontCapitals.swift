/// Capitals that a font makes of small letters.
enum FontCapitals {
    /// The text of a candidate in NFC; all of it in capitals for a font of capitals.
    ///
    /// Who writes in capitals with an ordinary font has small accented letters among them ("CéNG HOµ"):
    /// they become capitals where no small ASCII letter stands in the word, or in the cell.
    static func text(
        of letters: DecodedLetters, from source: [Unicode.Scalar], isCapitals: Bool
    ) -> String {
        var scalars = letters.scalars
        let words = letters.words(of: source)
        // A dash by itself is no letter, whatever its byte means in VISCII or VPS; nor is the ° of 30°C.
        for word in words where WordSigns.isUnit(word.raw) || word.raw.count == 1 {
            guard let first = word.raw.first, word.raw.count > 1 || WordSigns.isPunctuation(first)
            else { continue }
            scalars.replaceSubrange(word.range, with: word.raw)
        }
        if isCapitals { return CanonicalText.nfc(String(scalars: scalars).uppercased()) }
        let isCellInCapitals =
            !scalars.contains { $0.isASCII && $0.isSmall }
            && words.contains(where: isInCapitals)
        for word in words where isCellInCapitals || isInCapitals(word) {
            for index in word.range { scalars[index] = scalars[index].capital }
        }
        return CanonicalText.nfc(String(scalars: scalars))
    }

    private static func isInCapitals(_ word: LegacyWord) -> Bool {
        let letters = word.decoded.filter(\.isASCII)
        return letters.count > 1 && letters.count < word.decoded.count
            && letters.allSatisfy { $0.isCapital }
    }
}
