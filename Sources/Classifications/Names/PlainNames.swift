internal import VietnameseText

/// Names that need no reading: words and nothing else, without a title in front or another name behind.
///
/// Most cells are such, and a roster has as many of them as people; so they are told by one pass over their
/// bytes, words compared by 64-bit hashes.
struct PlainNames: Sendable {
    static let shared = PlainNames(titles: .shared, otherNames: .shared, families: .shared)

    /// Words that surely begin a name.
    private let beginnings: Set<UInt64>
    /// Words that are a title, and the first two words of longer titles.
    private let titles: Set<UInt64>
    /// Words that announce another name, and the first two words of longer phrases.
    private let announcing: Set<UInt64>

    init(titles: NameTitles, otherNames: OtherNameWords, families: FamilyNames) {
        self.titles = Set(titles.openings.flatMap(Self.hashes))
        announcing = Set(otherNames.openings.flatMap(Self.hashes))
        beginnings = Set(families.firstWords.flatMap { Self.hashes([$0]) })
    }

    /// The hashes of one or two words, each in small letters, in capitals and as names are written, in either
    /// placement of tones.
    private static func hashes(_ words: [String]) -> [UInt64] {
        words.reduce([0]) { known, word in
            let spellings = [TonePlacement.modern(word), TonePlacement.traditional(word)].flatMap {
                [$0.lowercased(), $0.uppercased(), NameCase.proper($0.lowercased())]
            }
            let hashes = Set(spellings).map { $0.utf8.reduce(into: basis) { add($1, to: &$0) } }
            return known.flatMap { one in hashes.map { joined(one, $0) } }
        }
    }

    /// The name of a cell that holds one and nothing else; nil where it must be read.
    func read(_ text: String) -> PersonName? {
        let name = NameApostrophe.canonical(text)
        guard isPlain(name) else { return nil }
        return PersonName(name: NameCase.proper(name), titles: [], otherNames: [])
    }

    /// Whether a text has Vietnamese letters and single spaces only, and words that need no reading.
    private func isPlain(_ text: String) -> Bool {
        var scan = Scan()
        for byte in text.utf8 {
            switch byte {
            case 0x20:
                guard scan.isInWord, isPlain(&scan) else { return false }
            case 0x27, 0x41...0x5A, 0x61...0x7A, 0x80...0xBF, 0xC3...0xC6, 0xE1:
                scan.add(byte)
            default: return false
            }
        }
        return scan.isInWord && scan.words > 0 && isPlain(&scan)
    }

    /// Whether a name may go on after the word that ends here.
    private func isPlain(_ scan: inout Scan) -> Bool {
        let (one, two) = (Self.joined(0, scan.hash), Self.joined(scan.last, scan.hash))
        defer { scan.endWord(one) }
        switch scan.words {
        case 0:
            return !titles.contains(one)
                && (beginnings.contains(one) || scan.hasApostrophe || scan.isTitleCase)
        case 1: return !titles.contains(two)
        default: return !announcing.contains(one) && !announcing.contains(two)
        }
    }

    private struct Scan {
        var hash = PlainNames.basis
        /// The word before, as a pair begins with it.
        var last: UInt64 = 0
        var words = 0
        var isInWord = false
        var hasApostrophe = false
        /// Whether only the first letter of the word is a capital of the plain alphabet: two titles written as
        /// one word have more.
        var isTitleCase = true

        mutating func add(_ byte: UInt8) {
            PlainNames.add(byte, to: &hash)
            if byte == 0x27 { hasApostrophe = true }
            if isInWord, (0x41...0x5A).contains(byte) { isTitleCase = false }
            isInWord = true
        }

        mutating func endWord(_ one: UInt64) {
            (hash, last, words, isInWord) = (PlainNames.basis, one, words + 1, false)
        }
    }

    // FNV-1a.
    private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func add(_ byte: UInt8, to hash: inout UInt64) {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    private static func joined(_ one: UInt64, _ two: UInt64) -> UInt64 {
        (one &* 0x9E37_79B9_7F4A_7C15) ^ two
    }
}
