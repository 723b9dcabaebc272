import Classifications
import VietnameseText

/// Finds people by a text: those of whom one name has, for every word of the text, a word that begins with it;
/// accents count where the text has them, the order of the words does not.
///
/// Only where nobody is found so, in turn: titles in front are left off; words written apart are taken together,
/// and those written together apart; one slip of typing is forgiven in each word that begins no name; one slip in one
/// word. The first of these that finds anybody is taken.
struct NameSearch {
    private let index: NameIndex
    private let words: [NameWord]
    /// Whether accents count.
    private let accents: Bool
    private let text: String

    init(_ text: String, _ index: NameIndex) {
        self.text = text
        self.index = index
        words = NameWord.typed(text)
        accents = words.contains { $0.hasAccents }
    }

    /// Whether a text has any word to look for.
    static func hasWords(_ text: String) -> Bool { !NameWord.typed(text).isEmpty }

    /// The places of the people found, ascending.
    ///
    /// - Throws: ``KeptPieces/Damage``, and what reading throws.
    func places() throws -> [Int] { try index.people(try names()) }

    /// The first way of reading the text that finds anybody.
    private func names() throws -> NameSet {
        let begun = try words.map { word in try wordsBegun(by: word) }
        let exact = try names(with: begun)
        guard exact.isEmpty else { return exact }
        if let name = nameWithoutTitles {
            let found = try NameSearch(name, index).names()
            if !found.isEmpty { return found }
        }
        for attempt in [writtenApart, writtenTogether, slipInUnknownWords, slipInOneWord] {
            let found = try attempt(begun)
            if !found.isEmpty { return found }
        }
        return exact
    }

    /// The text without titles in front; `nil` where there are none, or nothing else.
    private var nameWithoutTitles: String? {
        let read = NameReader.read(text)
        return read.titles.isEmpty || NameWord.typed(read.name).count >= words.count
            ? nil : read.name
    }

    private func wordsBegun(by word: NameWord) throws -> [Int] {
        let range = try index.head.words(beginning: word.plain)
        guard accents else { return Array(range) }
        return try range.filter { try index.head.accented($0).starts(with: word.accented) }
    }

    /// The names that have, for each group, one of its words; of small groups first.
    private func names(with groups: [[Int]], within known: NameSet? = nil) throws -> NameSet {
        func size(_ group: [Int]) -> Int { group.reduce(0) { $0 + index.head.count($1) } }
        var names = known
        for group in groups.sorted(by: { size($0) < size($1) }) {
            if group.isEmpty || names?.isEmpty == true { return NameSet(of: index.head.names) }
            let found = try index.names(with: group, within: names)
            names?.formIntersection(found)
            names = names ?? found
        }
        return names ?? NameSet(of: index.head.names)
    }

    /// “ng uyen” for “nguyen”.
    private func writtenApart(_: [[Int]]) throws -> NameSet {
        guard words.count > 1, !accents else { return NameSet(of: index.head.names) }
        let range = try index.head.words(beginning: words.flatMap(\.plain))
        return try names(with: [Array(range)])
    }

    /// “nguyenvanan” for “nguyen van an”: a word that begins no name is cut into whole words, the last perhaps only
    /// begun.
    private func writtenTogether(_ begun: [[Int]]) throws -> NameSet {
        let none = NameSet(of: index.head.names)
        guard !accents else { return none }
        var names: NameSet? = try self.names(with: begun.filter { !$0.isEmpty })
        if begun.allSatisfy(\.isEmpty) { names = nil }
        for (word, begun) in zip(words, begun) where begun.isEmpty {
            var found = none
            for cut in try cuts(of: word.plain[...], pieces: Self.mostPieces) {
                found.formUnion(try self.names(with: cut, within: names))
            }
            names?.formIntersection(found)
            names = names ?? found
        }
        return names ?? none
    }

    /// A name has hardly more words.
    private static let mostPieces = 6
    private static let fewestLettersOfPiece = 2

    private func cuts(of letters: ArraySlice<UInt8>, pieces: Int) throws -> [[[Int]]] {
        guard pieces > 1, letters.count > Self.fewestLettersOfPiece else { return [] }
        var cuts: [[[Int]]] = []
        for end in (letters.startIndex + Self.fewestLettersOfPiece)..<letters.endIndex {
            let first = try wholeWords(Array(letters[..<end]))
            guard !first.isEmpty else { continue }
            let last = try index.head.words(beginning: Array(letters[end...]))
            if !last.isEmpty { cuts.append([first, Array(last)]) }
            cuts += try self.cuts(of: letters[end...], pieces: pieces - 1).map { [first] + $0 }
        }
        return cuts
    }

    private func wholeWords(_ plain: [UInt8]) throws -> [Int] {
        try index.head.words(beginning: plain).filter {
            try index.head.plain($0).count == plain.count
        }
    }

    private func slipInUnknownWords(_ begun: [[Int]]) throws -> NameSet {
        guard begun.contains(where: \.isEmpty) else { return NameSet(of: index.head.names) }
        return try names(
            with: zip(words, begun).map { word, begun in
                begun.isEmpty ? try wordsMeant(by: word) : begun
            })
    }

    private func slipInOneWord(_ begun: [[Int]]) throws -> NameSet {
        var found = NameSet(of: index.head.names)
        guard !begun.contains(where: \.isEmpty) else { return found }
        for (place, word) in words.enumerated() {
            var groups = begun
            groups[place] = try wordsMeant(by: word)
            found.formUnion(try names(with: groups))
        }
        return found
    }

    /// The words that one may mean who types another.
    private func wordsMeant(by word: NameWord) throws -> [Int] {
        try (0..<index.head.words).filter { number in
            try TypingSlip.parts(word, index.head.plain(number), accents: accents) {
                () throws(KeptPieces.Damage) in try index.head.accented(number)
            }
        }
    }
}
