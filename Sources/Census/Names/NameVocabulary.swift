import Registry
import VietnameseText

/// The words of many names, each once; a word as written is taken apart only the first time.
struct NameVocabulary {
    /// The words, by their numbers.
    private(set) var words: [NameWord] = []
    private var numbers: [NameWord: UInt32] = [:]
    /// The words as written, and for each the number of what it is looked for by: `nil` where that depends on
    /// its neighbours.
    private var written = TextTable()
    private var known: [UInt32?] = []

    /// The numbers of the words by which a name is found, each once.
    mutating func words(of name: String) -> [UInt32] {
        var found: [UInt32] = []
        for part in name.split(separator: " ") {
            let place = Int(written.intern(String(part)).rawValue) - 1
            if place == known.count { known.append(lone(String(part))) }
            guard let number = known[place] else {
                return Array(Set(NameWord.ofName(name).map { self.number(of: $0) }))
            }
            if !found.contains(number) { found.append(number) }
        }
        return found
    }

    /// The number of a word that is looked for as it stands.
    private mutating func lone(_ part: String) -> UInt32? {
        let words = NameWord.ofName(part)
        // A letter that stands alone belongs to the word after it too.
        guard words.count == 1, part.unicodeScalars.count > 1,
            part.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
        else { return nil }
        return number(of: words[0])
    }

    private mutating func number(of word: NameWord) -> UInt32 {
        if let number = numbers[word] { return number }
        let number = UInt32(words.count)
        numbers[word] = number
        words.append(word)
        return number
    }
}
