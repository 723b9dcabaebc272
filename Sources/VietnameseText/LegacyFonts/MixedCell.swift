/// A cell of Unicode text in which some words are still TCVN3, as "M¸y mãc thiết bÞ".
enum MixedCell {
    /// The cell with those words decoded that cannot stand as they are; nil without a telling word.
    static func reading(of text: [Unicode.Scalar]) -> LegacyFontReading? {
        let decoded = LegacyFont.tcvn3.decodedLetters(of: text)
        var scalars = text
        var telling = 0
        for word in decoded.words(of: text) where word.raw.allSatisfy({ $0.value < 0x100 }) {
            switch word.verdict(.tcvn3) {
            case .telling: telling += word.raw.contains(where: WordSigns.isSign) ? 1 : 0
            case .likely: break
            default: continue
            }
            for index in word.range { scalars[index] = decoded.scalars[index] }
        }
        guard telling > 0 else { return nil }
        return LegacyFontReading(
            encoding: .tcvn3, text: CanonicalText.nfc(String(scalars: scalars)), confidence: 0.9,
            reason: "một số chữ trong ô viết bằng TCVN3")
    }
}
