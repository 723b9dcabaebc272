/// Finds cells that are written in a legacy encoding, by what Vietnamese syllables can be.
public enum LegacyFontDetector {
    /// What a cell is written in, or nil where it is true Unicode text (which is never changed).
    ///
    /// Where the text alone could be either, only the evidence decides. The text must come as the file gives it:
    /// no soft hyphen, no-break space or control character may be taken out before.
    public static func reading(
        of text: String, evidence: LegacyFontEvidence = .init()
    ) -> LegacyFontReading? {
        guard let found = judged(text, evidence), !found.text.utf8.elementsEqual(text.utf8) else {
            return nil
        }
        // What reads as legacy text once more is no text that was decoded rightly.
        return judged(found.text, .init()) == nil ? found : nil
    }

    private static func judged(
        _ text: String, _ evidence: LegacyFontEvidence
    ) -> LegacyFontReading? {
        switch CellScan.of(text) {
        case .settled where evidence.column != .viqr: nil
        case .settled, .viqr: VIQRCell.reading(of: Array(text.unicodeScalars), evidence)
        case .mixed: MixedCell.reading(of: Array(text.unicodeScalars))
        case .windows: windows(Array(text.unicodeScalars), evidence)
        }
    }

    private static func windows(
        _ text: [Unicode.Scalar], _ evidence: LegacyFontEvidence
    ) -> LegacyFontReading? {
        if evidence.font == nil, evidence.column == nil, isPlainlyUnicode(text) { return nil }
        guard let best = best(text, evidence), best.isAccepted(evidence) else { return nil }
        return LegacyFontReading(best, from: text, evidence)
    }

    /// The candidate of the highest rank; the more common encoding of two that are equal.
    static func best(_ text: [Unicode.Scalar], _ evidence: LegacyFontEvidence) -> LegacyCandidate? {
        var best: LegacyCandidate?
        let expected = [evidence.font?.encoding, evidence.column].compactMap { $0 }
        for encoding in expected + [.tcvn3, .vni, .viscii, .vps] where encoding != .viqr {
            let candidate = LegacyCandidate(encoding, text)
            guard best.map({ candidate.rank(evidence) > $0.rank(evidence) }) ?? true else {
                continue
            }
            best = candidate
            if candidate.isBeyondDoubt { break }
        }
        return best
    }

    /// True if every word with an accent is a Vietnamese syllable as it stands.
    private static func isPlainlyUnicode(_ text: [Unicode.Scalar]) -> Bool {
        text.split { !WordSigns.isPartOfWord($0) }.allSatisfy { word in
            word.allSatisfy(\.isASCII)
                || LegacyWord(raw: word, decoded: word, range: 0..<0).isRawSyllable
        }
    }
}
