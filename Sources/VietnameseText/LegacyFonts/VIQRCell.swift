/// A cell of plain ASCII that may be VIQR.
enum VIQRCell {
    /// The decoded cell, if every word of it is Vietnamese and the marks leave no doubt.
    static func reading(
        of text: [Unicode.Scalar], _ evidence: LegacyFontEvidence
    ) -> LegacyFontReading? {
        guard text.allSatisfy(\.isASCII),
            !text.contains(where: { "@/_<>=".unicodeScalars.contains($0) }),
            !zip(text, text.dropFirst()).contains(where: { $0 == "\\" && $1.isLetter })
        else { return nil }
        let isExpected = evidence.column == .viqr
        let letters = VIQRLetters.decode(text)
        guard letters.scalars.count(where: { $0 == "(" }) == text.count(where: { $0 == ")" }) else {
            return nil
        }
        var (marks, words) = (0, 0)
        for word in letters.words(of: text) {
            let added = word.raw.count - word.decoded.count
            guard isExpected && added == 0 || SyllableShape.table.isSyllable(word.decoded) else {
                return nil
            }
            // A full stop or a question mark at the end may be just that.
            if added == 1, let last = word.raw.last, last == "." || last == "?" { continue }
            marks += added
            words += added > 0 ? 1 : 0
        }
        guard words > 0, isExpected || marks >= 3 && words >= 2 else { return nil }
        return LegacyFontReading(
            encoding: .viqr, text: CanonicalText.nfc(String(scalars: letters.scalars)),
            confidence: isExpected ? 0.95 : 0.9,
            reason: "chữ và dấu gõ kiểu VIQR")
    }
}
