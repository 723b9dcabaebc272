import VietnameseText

/// Which names of a census have a word: the words of all names, and for each a list of names.
///
/// Names are numbered: those of people by their place in the census, then other names. The content has the place of the
/// person of each other name, four bytes each, then the lists: how many blocks of ``NameSet/blockSize`` numbers
/// there are (two bytes); of each its number and how many names it has, less one (two bytes each); then the
/// blocks, as places of two bytes, or where that is longer as a bit for each.
struct NameIndex {
    let head: NameIndexHead
    let content: KeptPieces

    /// The bytes of a piece of the content.
    static let pieceSize = 1 << 14

    /// As many names in a block are written one by one; of more, a bit for each is shorter.
    static let mostPlaces = NameSet.blockBytes / 2

    /// The names with one of some words; blocks that a set lacks are not read.
    ///
    /// - Throws: ``KeptPieces/Damage``, and what reading throws.
    func names(with words: some Sequence<Int>, within known: NameSet? = nil) throws -> NameSet {
        var names = NameSet(of: head.names)
        for word in words { try add(word, to: &names, within: known) }
        return names
    }

    private func add(_ word: Int, to names: inout NameSet, within known: NameSet?) throws {
        var next = head.start(word)
        let blockCount = try content.bytes(at: next, count: 2).short(at: 0)
        let table = try content.bytes(at: next + 2, count: 4 * blockCount)
        next += 2 + table.count
        for entry in 0..<blockCount {
            let block = table.short(at: 4 * entry)
            let count = table.short(at: 4 * entry + 2) + 1
            guard block < names.blockCount else { throw KeptPieces.Damage() }
            let hasBits = count > Self.mostPlaces
            let size = hasBits ? NameSet.blockBytes : 2 * count
            if known?.hasBlock(block) ?? true {
                let bytes = try content.bytes(at: next, count: size)
                if hasBits {
                    names.insert(bits: bytes, inBlock: block)
                } else {
                    names.insert(places: bytes, inBlock: block)
                }
            }
            next += size
        }
    }

    /// The places of the people whom names are of, ascending.
    ///
    /// - Throws: ``KeptPieces/Damage``, and what reading throws.
    func people(_ names: NameSet) throws -> [Int] {
        let numbers = names.numbers
        var people = Array(numbers.prefix { $0 < head.people })
        guard people.count < numbers.count else { return people }
        var others: Set<Int> = []
        for number in numbers[people.count...] {
            guard number < head.names else { throw KeptPieces.Damage() }
            let person = try content.bytes(at: 4 * (number - head.people), count: 4).number(at: 0)
            guard person < head.people else { throw KeptPieces.Damage() }
            others.insert(person)
        }
        others.subtract(people)
        people += others
        return others.isEmpty ? people : people.sorted()
    }
}

extension [UInt8] {
    /// The number of two bytes at a place, the least first.
    fileprivate func short(at place: Int) -> Int { Int(self[place]) | Int(self[place + 1]) << 8 }
}
