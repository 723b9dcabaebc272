/// Which rows of a census give way to which: people stand in the order of their numbers.
struct RevisedRows {
    /// The places of people who are told anew or are no more.
    private(set) var removed: [Int] = []
    /// For each new row the place of the earlier census before which it stands, ascending.
    private(set) var insertions: [Int] = []
    private let before: Int

    /// - Parameters:
    ///   - people: the persons of the new rows, ascending.
    ///   - touched: numbers of which no earlier row stays, ascending.
    ///   - persons: the persons of the earlier rows.
    ///   - before: how many these are.
    /// - Throws: what reading the column throws.
    init(
        _ people: [Int], touched: [Int], in persons: inout KeptColumn, before: Int
    ) throws {
        self.before = before
        for person in touched {
            let place = try Self.place(of: person, in: &persons, before)
            if place < before, try persons.number(at: place) == person { removed.append(place) }
        }
        for person in people { insertions.append(try Self.place(of: person, in: &persons, before)) }
    }

    /// How many rows there are afterwards.
    var count: Int { before - removed.count + insertions.count }

    /// The place of each new row, where all others stay where they are; else `nil`.
    var ownPlaces: [Int]? {
        let free = insertions.prefix { $0 < before }
        guard Array(free) == removed else { return nil }
        return Array(free) + (0..<insertions.count - free.count).map { before + $0 }
    }

    /// The numbers of a column with those of the new rows.
    func applied(_ new: [UInt32], to old: PackedNumbers) -> PackedNumbers {
        var numbers = PackedNumbers()
        var (row, gone) = (0, 0)
        for place in 0...before {
            while row < insertions.count, insertions[row] == place {
                numbers.append(new[row])
                row += 1
            }
            guard place < before else { break }
            if gone < removed.count, removed[gone] == place {
                gone += 1
            } else {
                numbers.append(old[place])
            }
        }
        return numbers
    }

    /// The place of the first person whose number is no smaller.
    private static func place(
        of person: Int, in persons: inout KeptColumn, _ count: Int
    ) throws -> Int {
        try (0..<count).firstPlace { try Int(persons.number(at: $0)) < person }
    }
}
