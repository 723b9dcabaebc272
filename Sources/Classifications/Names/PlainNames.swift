internal import VietnameseText

/// Names that need no reading: a family name and more words, nothing else.
///
/// Most cells are such, and a roster has as many of them as people; so they are told by one pass over their
/// bytes, words compared by 64-bit hashes.
struct PlainNames: Sendable {
    static let shared = PlainNames(titles: .shared, otherNames: .shared, families: .shared)

    /// Family names of one word that begin no title and no longer family name.
    private let families: Set<UInt64>
    /// Words that may announce another name.
    private let announcing: Set<UInt64>

    init(titles: NameTitles, otherNames: OtherNameWords, families: FamilyNames) {
        let titles = Set(titles.firstWords.flatMap(Self.hashes))
        self.families = Set(families.plainFamilyNames.flatMap(Self.hashes)).subtracting(titles)
        announcing = Set(otherNames.firstWords.flatMap(Self.hashes))
    }

    private static func hashes(_ word: String) -> [UInt64] {
        let lower = word.lowercased()
        return [lower, word.uppercased(), NameCase.proper(lower)].map { spelling in
            spelling.utf8.reduce(into: basis) { add($1, to: &$0) }
        }
    }

    /// The name of a cell that holds one and nothing else; nil where it must be read.
    func read(_ text: String) -> PersonName? {
        guard isPlain(text) else { return nil }
        return PersonName(name: NameCase.proper(text), titles: [], otherNames: [])
    }

    /// Whether a text has Vietnamese letters and single spaces only, and words that need no reading.
    private func isPlain(_ text: String) -> Bool {
        var (hash, words, isInWord) = (Self.basis, 0, false)
        for byte in text.utf8 {
            switch byte {
            case 0x20:
                guard isInWord, isPlain(hash, words) else { return false }
                (hash, words, isInWord) = (Self.basis, words + 1, false)
            case 0x41...0x5A, 0x61...0x7A, 0x80...0xBF, 0xC3...0xC6, 0xE1:
                Self.add(byte, to: &hash)
                isInWord = true
            default: return false
            }
        }
        return isInWord && words > 0 && isPlain(hash, words)
    }

    private func isPlain(_ hash: UInt64, _ index: Int) -> Bool {
        switch index {
        case 0: families.contains(hash)
        case 1: true
        default: !announcing.contains(hash)
        }
    }

    // FNV-1a.
    private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func add(_ byte: UInt8, to hash: inout UInt64) {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}
