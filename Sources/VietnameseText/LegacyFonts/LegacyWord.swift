/// A word of a cell, as it stands and as an encoding reads it.
struct LegacyWord {
    let raw: ArraySlice<Unicode.Scalar>
    let decoded: ArraySlice<Unicode.Scalar>
    /// Where it begins in the decoded text.
    let range: Range<Int>

    /// What a word says for or against an encoding.
    enum Verdict {
        /// A syllable when decoded, and as it stands nothing that anybody writes.
        case telling
        /// A syllable when decoded, and no Vietnamese syllable as it stands.
        case likely
        /// A Vietnamese syllable both ways.
        case eitherWay
        /// Letters without a syllable, such as GPLĐ.
        case abbreviation
        /// No syllable when decoded, but signs amid letters as it stands.
        case garbled
        /// No syllable when decoded.
        case unlikely
        /// A syllable with accents that the encoding leaves as it is.
        case kept
        /// Plain ASCII, or a sign by itself.
        case unchanged
        /// Plain ASCII that is no syllable.
        case foreign
    }

    func verdict(_ encoding: LegacyFont) -> Verdict {
        let isChanged = raw.count != decoded.count || !raw.elementsEqual(decoded)
        guard isChanged else { return verdictUnchanged }
        if raw.count == 1 || WordSigns.isUnit(raw) { return .unchanged }
        if WordSigns.hasLoneCapital(raw, encoding) { return .unlikely }
        guard SyllableShape.table.isSyllable(decoded) else { return verdictOfNoSyllable }
        if !hasOneCase(encoding) {
            return WordSigns.areAmidLetters(raw) ? .garbled : .unlikely
        }
        if WordSigns.areTelling(raw), !isRawSyllableInAnyCase { return .telling }
        return isRawSyllable || isPunctuated ? .eitherWay : .likely
    }

    private var verdictOfNoSyllable: Verdict {
        let isInCapitals = decoded.count <= 8 && decoded.allSatisfy { $0.isCapital }
        if WordSigns.areAmidLetters(raw) {
            // No word ends in đ: the sign is a trade mark's.
            if raw.last == "®" { return .unlikely }
            if !isInCapitals { return .garbled }
            return raw.first.map(WordSigns.isSign) ?? true ? .abbreviation : .telling
        }
        let makesOnlyD = zip(raw, decoded).allSatisfy { $0 == $1 || $1 == "Đ" }
        return isInCapitals && makesOnlyD ? .abbreviation : .unlikely
    }

    /// True if only quotes and dashes would become letters, as in "H’ NOEL".
    private var isPunctuated: Bool {
        raw.count == decoded.count
            && zip(raw, decoded).allSatisfy { $0 == $1 || WordSigns.isPunctuation($0) }
    }

    private var verdictUnchanged: Verdict {
        if raw.contains(where: { !$0.isASCII }) { return isRawSyllable ? .kept : .unlikely }
        return raw.count > 1 && !isRawSyllable && raw.contains { $0.isSmall }
            ? .foreign : .unchanged
    }

    /// True if the word as it stands is a Vietnamese syllable but for its capitals.
    private var isRawSyllableInAnyCase: Bool { SyllableShape.table.isSyllable(raw) }

    /// True if the word as it stands is a Vietnamese syllable in one case.
    var isRawSyllable: Bool {
        guard isRawSyllableInAnyCase else { return false }
        let rest = raw.dropFirst()
        let uppers = rest.count { $0.isCapital }
        return uppers == 0
            || uppers == rest.count && raw.first?.isCapital == true
    }

    /// True for small letters, one capital before small letters, and capitals.
    ///
    /// The fonts have few accented capitals, so accented small letters among capitals pass.
    private func hasOneCase(_ encoding: LegacyFont) -> Bool {
        let uppers = decoded.map { $0.isCapital }
        if !uppers.dropFirst().contains(true) { return true }
        return zip(decoded, uppers).allSatisfy { $1 || encoding != .vni && !$0.isASCII }
    }
}
