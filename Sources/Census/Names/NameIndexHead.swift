import VietnameseText

/// The words of a name index in the order of their letters without accents, then with them, and where the names
/// that have each are listed.
///
/// As bytes: a mark with the version; the state that it was made of; the numbers of people, names, words and bytes of
/// content; where the text of each word ends, without accents and with; how many names have each; where
/// their list begins; the texts. Numbers are four bytes, the least first.
struct NameIndexHead {
    /// Ends with the version, to be counted up whenever names are taken apart or listed in another way.
    private static let mark: [UInt8] = Array("TTNI".utf8) + [1]
    private static let stateBytes = 32

    /// The number of people.
    let people: Int
    /// The number of names: one for each of the people, in their order, then the other names.
    let names: Int
    /// The number of words.
    let words: Int
    /// The number of bytes of the content.
    let contentCount: Int
    private let bytes: [UInt8]
    private let ends: Int
    private let counts: Int
    private let starts: Int
    private let texts: Int

    /// Reads a head; `nil` where it is none, or of another state.
    init?(_ bytes: [UInt8], state: [UInt8]) {
        let fixed = Self.mark.count + Self.stateBytes
        guard bytes.count >= fixed + 16, bytes.starts(with: Self.mark),
            bytes[Self.mark.count..<fixed].elementsEqual(state)
        else { return nil }
        self.bytes = bytes
        people = bytes.number(at: fixed)
        names = bytes.number(at: fixed + 4)
        words = bytes.number(at: fixed + 8)
        contentCount = bytes.number(at: fixed + 12)
        ends = fixed + 16
        counts = ends + 8 * words
        starts = counts + 4 * words
        texts = starts + 4 * words
        guard people <= names, texts <= bytes.count else { return nil }
        let last = words == 0 ? 0 : bytes.number(at: counts - 4)
        guard texts + last == bytes.count else { return nil }
    }

    /// A word with the names that have it.
    struct Entry {
        let word: NameWord
        let count: Int
        let start: Int
    }

    /// The bytes of a head; the words in their order.
    static func bytes(
        _ entries: [Entry], state: [UInt8], people: Int, names: Int, contentCount: Int
    ) -> [UInt8] {
        var bytes = mark + state
        for number in [people, names, entries.count, contentCount] { bytes.append(number: number) }
        var end = 0
        for entry in entries {
            for text in [entry.word.plain, entry.word.accented] {
                end += text.count
                bytes.append(number: end)
            }
        }
        for entry in entries { bytes.append(number: entry.count) }
        for entry in entries { bytes.append(number: entry.start) }
        for entry in entries { bytes += entry.word.plain + entry.word.accented }
        return bytes
    }

    /// A word without accents.
    ///
    /// - Throws: ``KeptPieces/Damage``.
    func plain(_ word: Int) throws(KeptPieces.Damage) -> ArraySlice<UInt8> { try text(2 * word) }

    /// A word with accents.
    ///
    /// - Throws: ``KeptPieces/Damage``.
    func accented(_ word: Int) throws(KeptPieces.Damage) -> ArraySlice<UInt8> {
        try text(2 * word + 1)
    }

    /// How many names have a word.
    func count(_ word: Int) -> Int { bytes.number(at: counts + 4 * word) }

    /// Where in the content the list of a word begins.
    func start(_ word: Int) -> Int { bytes.number(at: starts + 4 * word) }

    /// The words that begin with letters, accents aside.
    ///
    /// - Throws: ``KeptPieces/Damage``.
    func words(beginning prefix: [UInt8]) throws(KeptPieces.Damage) -> Range<Int> {
        let first = try firstWord { $0.lexicographicallyPrecedes(prefix) }
        let end = try firstWord {
            $0.lexicographicallyPrecedes(prefix) || $0.starts(with: prefix)
        }
        return first..<max(first, end)
    }

    /// The first word of which something no longer holds that holds of all before it.
    private func firstWord(
        notWhere holds: (ArraySlice<UInt8>) -> Bool
    ) throws(KeptPieces.Damage) -> Int {
        try (0..<words).firstPlace { (word) throws(KeptPieces.Damage) in holds(try plain(word)) }
    }

    private func text(_ number: Int) throws(KeptPieces.Damage) -> ArraySlice<UInt8> {
        let start = texts + (number == 0 ? 0 : bytes.number(at: ends + 4 * (number - 1)))
        let end = texts + bytes.number(at: ends + 4 * number)
        guard start <= end, end <= bytes.count else { throw KeptPieces.Damage() }
        return bytes[start..<end]
    }
}

extension [UInt8] {
    /// Appends a number of four bytes, the least first.
    mutating func append(number: Int) {
        for place in 0..<4 { append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
    }

    /// The number of four bytes at a place, which must be within.
    func number(at place: Int) -> Int {
        Int(self[place]) | Int(self[place + 1]) << 8 | Int(self[place + 2]) << 16
            | Int(self[place + 3]) << 24
    }
}
