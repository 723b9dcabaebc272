/// Where the tone mark of the open rimes oa, oe and uy is written: hòa or hoà, thủy or thuỷ.
///
/// Linguists and the Ministry of Education's school books place it on the main vowel (the new style, kiểu mới);
/// typists and most names in official papers place it on the glide (the old style, kiểu cũ). Rimes with a letter
/// after them (toàn, loài) have one spelling, and after q the u is no vowel, so quý never changes.
public enum TonePlacement {
    /// The text, in NFC, with the new style: hoà, khoẻ, thuỷ.
    public static func modern(_ text: String) -> String { placed(.onVowel, text) }

    /// The text, in NFC, with the old style: hòa, khỏe, thủy.
    public static func traditional(_ text: String) -> String { placed(.onGlide, text) }

    enum Style {
        case onGlide
        case onVowel
    }

    private static func placed(_ style: Style, _ text: String) -> String {
        let composed = CanonicalText.nfc(text)
        var scalars = Array(composed.unicodeScalars)
        return place(style, in: &scalars) ? String(scalars: scalars) : composed
    }

    /// Moves the tones of the open rimes; true if any moved.
    @discardableResult
    static func place(_ style: Style, in scalars: inout [Unicode.Scalar]) -> Bool {
        let alphabet = Alphabet.vietnamese
        var moved = false
        var (before, first) = (Glyph.unknown, Glyph.unknown)
        for index in scalars.indices {
            let second = alphabet[scalars[index]]
            let (source, target) = style == .onVowel ? (first, second) : (second, first)
            if source.tone > 0, target.tone == 0, isRime(first, second, after: before),
                !hasLetter(at: index + 1, in: scalars)
            {
                moved = swapTones(first, second, in: &scalars, at: index - 1) || moved
            }
            (before, first) = (first, second)
        }
        return moved
    }

    /// Moves a tone that was typed on the u of qu to the y after it (qúy is quý in either style).
    static func repairAfterQ(in scalars: inout [Unicode.Scalar]) {
        let alphabet = Alphabet.vietnamese
        for index in scalars.indices.dropFirst(2) {
            let u = alphabet[scalars[index - 1]]
            let y = alphabet[scalars[index]]
            guard u.tone > 0, y.tone == 0, u.plain == UInt8(ascii: "u"),
                y.plain == UInt8(ascii: "y"),
                alphabet[scalars[index - 2]].plain == UInt8(ascii: "q")
            else { continue }
            _ = swapTones(u, y, in: &scalars, at: index - 1)
        }
    }

    private static func isRime(_ first: Glyph, _ second: Glyph, after before: Glyph) -> Bool {
        isBare(first) && isBare(second) && isOpenRime(first.plain, second.plain)
            && (first.plain != UInt8(ascii: "u") || before.plain != UInt8(ascii: "q"))
    }

    /// True for the plain letters of oa, oe and uy.
    static func isOpenRime(_ first: UInt8, _ second: UInt8) -> Bool {
        switch (first, second) {
        case (UInt8(ascii: "o"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
            (UInt8(ascii: "u"), UInt8(ascii: "y")):
            true
        default: false
        }
    }

    /// True for a, e, o, u, y in any tone, not for ă, â, ê, ô, ơ, ư, which take the tone themselves.
    private static func isBare(_ glyph: Glyph) -> Bool {
        glyph.isLetter && glyph.rank == Alphabet.vietnamese[Unicode.Scalar(glyph.plain)].rank
    }

    private static func hasLetter(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard index < scalars.count, !Glyph.isApostrophe(scalars[index]) else { return false }
        return scalars[index].properties.isAlphabetic || scalars[index].properties.isMark
    }

    private static func swapTones(
        _ first: Glyph, _ second: Glyph, in scalars: inout [Unicode.Scalar], at index: Int
    ) -> Bool {
        guard let left = Alphabet.vietnamese.toned(first, second.tone),
            let right = Alphabet.vietnamese.toned(second, first.tone)
        else { return false }
        (scalars[index], scalars[index + 1]) = (left, right)
        return true
    }
}
