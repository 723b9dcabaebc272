/// A cell read in one encoding, with what its words say of it.
struct LegacyCandidate {
    let encoding: LegacyFont
    let letters: DecodedLetters
    /// How many words have each verdict.
    private(set) var telling = 0
    private(set) var likely = 0
    /// Of the likely words, those that hardly anybody writes as they stand.
    private(set) var odd = 0
    private(set) var eitherWay = 0
    private(set) var kept = 0
    private(set) var abbreviations = 0
    private(set) var garbled = 0
    private(set) var unlikely = 0
    private(set) var foreign = 0
    /// Above zero if the words that are syllables both ways are commoner when decoded.
    private(set) var leaning = 0

    init(_ encoding: LegacyFont, _ text: [Unicode.Scalar]) {
        self.encoding = encoding
        letters = encoding.decodedLetters(of: text)
        for word in letters.words(of: text) { add(word) }
    }

    private mutating func add(_ word: LegacyWord) {
        switch word.verdict(encoding) {
        case .telling: telling += 1
        case .likely:
            likely += 1
            if !isSeldom, WordSigns.isOdd(word.raw, encoding) { odd += 1 }
        case .eitherWay:
            eitherWay += 1
            leaning += CommonerWhenDecoded.contains(word.raw, encoding) ? 1 : -1
        case .abbreviation: abbreviations += 1
        case .garbled: garbled += 1
        case .unlikely: unlikely += 1
        case .foreign: foreign += 1
        case .kept: kept += 1
        case .unchanged: break
        }
    }

    /// The weight of what speaks for the encoding.
    var points: Int { 2 * telling + likely + abbreviations }

    /// For choosing between encodings; VISCII and VPS are seldom met.
    func rank(_ evidence: LegacyFontEvidence) -> Int {
        points + kept + eitherWay - 2 * unlikely - garbled - (isSeldom ? 1 : 0)
            + 2 * support(evidence)
    }

    /// True if no other encoding could read the text better.
    var isBeyondDoubt: Bool { telling > 0 && unlikely + garbled == 0 && leaning >= 0 }

    private var isSeldom: Bool { encoding == .viscii || encoding == .vps }

    /// True if the cell is to be read so.
    func isAccepted(_ evidence: LegacyFontEvidence) -> Bool {
        let support = support(evidence)
        if support == Self.fontSupport { return points + eitherWay + garbled >= unlikely }
        if support > 0 { return isAcceptedInColumn }
        if telling == 0 {
            return likely > 0 && likely + odd + max(leaning, 0) >= 2
                && unlikely + garbled + foreign == 0
        }
        return points >= (isSeldom ? 3 : 2) && telling > unlikely + garbled
    }

    private var isAcceptedInColumn: Bool {
        if points + eitherWay <= 2 * unlikely { return garbled > 0 && unlikely == 0 }
        return points + garbled > 0 || leaning > 0
    }

    private static let fontSupport = 4

    private func support(_ evidence: LegacyFontEvidence) -> Int {
        if evidence.font?.encoding == encoding { return Self.fontSupport }
        return evidence.column == encoding ? 2 : 0
    }
}

extension DecodedLetters {
    /// The words of the text, as they stand and decoded.
    func words(of text: [Unicode.Scalar]) -> [LegacyWord] {
        var words: [LegacyWord] = []
        var index = 0
        while index < scalars.count {
            guard isPartOfWord(index, of: text) else {
                index += 1
                continue
            }
            let start = index
            while index < scalars.count, isPartOfWord(index, of: text) { index += 1 }
            words.append(
                LegacyWord(
                    raw: text[source(of: start..<index)], decoded: scalars[start..<index],
                    range: start..<index))
        }
        return words
    }

    private func isPartOfWord(_ index: Int, of text: [Unicode.Scalar]) -> Bool {
        WordSigns.isPartOfWord(scalars[index]) || WordSigns.isPartOfWord(text[starts[index]])
    }
}
