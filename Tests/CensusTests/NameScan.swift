import Classifications
import VietnameseText

@testable import Census

/// The search for people as anybody would write it down: every name of everybody is read, and compared.
struct NameScan {
    let names: [(person: Int, words: [NameWord])]
    private let all: Set<NameWord>

    init(_ names: [(person: Int, name: String)]) {
        self.names = names.map { ($0.person, NameWord.ofName($0.name)) }
        all = Set(self.names.flatMap(\.words))
    }

    init(_ census: Census) {
        self.init(
            census.places.flatMap { place in
                ([census.name(ofPersonAt: place)] + census.otherNames(ofPersonAt: place))
                    .map { (place, $0) }
            })
    }

    func people(_ text: String) -> [Int] {
        let exact = people(text, onlyExact: true)
        let read = NameReader.read(text)
        guard exact.isEmpty, !read.titles.isEmpty,
            NameWord.typed(read.name).count < NameWord.typed(text).count
        else { return exact.isEmpty ? people(text, onlyExact: false) : exact }
        let untitled = people(read.name)
        return untitled.isEmpty ? people(text, onlyExact: false) : untitled
    }

    private func people(_ text: String, onlyExact: Bool) -> [Int] {
        let typed = NameWord.typed(text)
        let accents = typed.contains { $0.hasAccents }
        let begins = { (word: NameWord) -> (NameWord) -> Bool in
            { other in
                other.plain.starts(with: word.plain)
                    && (!accents || other.accented.starts(with: word.accented))
            }
        }
        let slips = { (word: NameWord) -> (NameWord) -> Bool in
            { TypingSlip.parts(word, $0, accents: accents) }
        }
        let unknown = typed.map { word in !all.contains(where: begins(word)) }
        var ways: [[[(NameWord) -> Bool]]] = [[typed.map(begins)]]
        if !accents {
            if typed.count > 1 {
                let joined = typed.flatMap(\.plain)
                ways.append([[{ $0.plain.starts(with: joined) }]])
            }
            ways.append(apart(zip(typed, unknown).map { ($0, $1) }, begins))
        }
        if unknown.contains(true) {
            ways.append([zip(typed, unknown).map { $1 ? slips($0) : begins($0) }])
        } else {
            ways.append(
                typed.indices.map { slipped in
                    typed.indices.map { $0 == slipped ? slips(typed[$0]) : begins(typed[$0]) }
                })
        }
        for way in onlyExact ? Array(ways.prefix(1)) : ways {
            let found = Set(way.flatMap { scan($0) })
            if !found.isEmpty { return found.sorted() }
        }
        return []
    }

    private func scan(_ tests: [(NameWord) -> Bool]) -> [Int] {
        names.filter { name in tests.allSatisfy { name.words.contains(where: $0) } }.map(\.person)
    }

    /// Every way to cut the words that begin no name.
    private func apart(
        _ words: [(word: NameWord, isUnknown: Bool)],
        _ begins: (NameWord) -> (NameWord) -> Bool
    ) -> [[(NameWord) -> Bool]] {
        var ways: [[(NameWord) -> Bool]] = [[]]
        for (word, isUnknown) in words {
            let choices = isUnknown ? cuts(word.plain[...], 6) : [[begins(word)]]
            ways = ways.flatMap { way in choices.map { way + $0 } }
        }
        return ways
    }

    private func cuts(_ letters: ArraySlice<UInt8>, _ pieces: Int) -> [[(NameWord) -> Bool]] {
        guard pieces > 1 else { return [] }
        return letters.indices.dropFirst(2).flatMap { end -> [[(NameWord) -> Bool]] in
            let (first, rest) = (Array(letters[..<end]), Array(letters[end...]))
            guard all.contains(where: { $0.plain == first }) else { return [] }
            return ([[{ $0.plain.starts(with: rest) }]] + cuts(letters[end...], pieces - 1)).map {
                [{ $0.plain == first }] + $0
            }
        }
    }
}
