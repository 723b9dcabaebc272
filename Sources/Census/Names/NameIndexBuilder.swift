import Registry
import VietnameseText

/// Makes the index of the names of a census.
struct NameIndexBuilder {
    /// The head, as bytes.
    let head: [UInt8]
    /// The content.
    let content: [UInt8]

    /// Reads every name of a census; the state is noted in the head.
    init(_ identity: Census.Identity, state: [UInt8]) {
        var names = (0..<identity.people.count).map {
            TextID(rawValue: Int32(bitPattern: identity.names[$0]))
        }
        let people = names.count
        var content: [UInt8] = []
        for (person, name) in identity.otherNamesInOrder {
            names.append(name)
            content.append(number: person)
        }
        let lists = WordLists(names, identity.texts)
        var entries: [NameIndexHead.Entry] = []
        for word in lists.order {
            let list = lists[word]
            entries.append(
                .init(word: lists.words[word], count: list.count, start: content.count))
            Self.append(list, to: &content)
        }
        self.content = content
        head = NameIndexHead.bytes(
            entries, state: state, people: people, names: names.count,
            contentCount: content.count)
    }

    /// The index, to be searched at once.
    var index: NameIndex? {
        let state = Array(head.dropFirst(5).prefix(32))
        return NameIndexHead(head, state: state).map {
            NameIndex(
                head: $0, content: KeptPieces(content, pieceSize: NameIndex.pieceSize))
        }
    }

    private static func append(_ list: ArraySlice<UInt32>, to content: inout [UInt8]) {
        var blocks: [(number: UInt32, names: ArraySlice<UInt32>)] = []
        var rest = list
        while let first = rest.first {
            let block = first >> 16
            let names = rest.prefix { $0 >> 16 == block }
            blocks.append((block, names))
            rest = rest[names.endIndex...]
        }
        content.append(short: UInt32(blocks.count))
        for block in blocks {
            content.append(short: block.number)
            content.append(short: UInt32(block.names.count - 1))
        }
        for block in blocks {
            if block.names.count <= NameIndex.mostPlaces {
                for name in block.names { content.append(short: name & 0xFFFF) }
            } else {
                var bits = [UInt8](repeating: 0, count: NameSet.blockBytes)
                for name in block.names {
                    bits[Int(name & 0xFFFF) >> 3] |= 1 << UInt8(name & 7)
                }
                content += bits
            }
        }
    }
}

extension Census.Identity {
    /// The other names with the places of those who bear them.
    var otherNamesInOrder: [(person: Int, name: TextID)] {
        guard otherNames.codes.count > 1 else { return [] }
        let names = otherNames.codes.map { OtherName.coded($0).map(\.name) }
        return (0..<people.count).flatMap { person in
            names[Int(otherNames.values[person])].map { (person, $0) }
        }
    }
}

/// For each word the numbers of the names that have it, ascending.
private struct WordLists {
    let words: [NameWord]
    private let starts: [Int]
    private let names: [UInt32]

    init(_ texts: [TextID], _ table: RegistryTexts) {
        var vocabulary = NameVocabulary()
        // Where the words of a text begin in `known`, plus one; many bear one name.
        var places = [UInt32](repeating: 0, count: table.endNumber)
        var known: [UInt32] = []
        var ends: [UInt32] = []
        var spans = [UInt32](repeating: 0, count: texts.count)
        for (number, text) in texts.enumerated() {
            let index = Int(text.rawValue)
            if places[index] == 0 {
                known += vocabulary.words(of: table[text])
                ends.append(UInt32(known.count))
                places[index] = UInt32(ends.count)
            }
            spans[number] = places[index] - 1
        }
        func wordRange(_ span: UInt32) -> Range<Int> {
            (span == 0 ? 0 : Int(ends[Int(span) - 1]))..<Int(ends[Int(span)])
        }
        var next = [Int](repeating: 0, count: vocabulary.words.count + 1)
        for span in spans { for place in wordRange(span) { next[Int(known[place]) + 1] += 1 } }
        for word in next.indices.dropFirst() { next[word] += next[word - 1] }
        starts = next
        var names = [UInt32](repeating: 0, count: next.last ?? 0)
        for (number, span) in spans.enumerated() {
            for place in wordRange(span) {
                let word = Int(known[place])
                names[next[word]] = UInt32(number)
                next[word] += 1
            }
        }
        self.names = names
        words = vocabulary.words
    }

    subscript(word: Int) -> ArraySlice<UInt32> { names[starts[word]..<starts[word + 1]] }

    /// The words in the order of their letters, accents last.
    var order: [Int] {
        words.indices.sorted { one, other in
            let (left, right) = (words[one], words[other])
            return left.plain == right.plain
                ? left.accented.lexicographicallyPrecedes(right.accented)
                : left.plain.lexicographicallyPrecedes(right.plain)
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append(short number: UInt32) {
        append(UInt8(truncatingIfNeeded: number))
        append(UInt8(truncatingIfNeeded: number >> 8))
    }
}
