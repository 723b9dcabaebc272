import VietnameseText

/// Names with typing errors: how far apart two are, and whether that may be a slip.
enum PlaceTypos {
    /// The number of errors by which a typed name (plain letters and spaces) may be a unit's name; nil where they
    /// are too many, where numbers differ, or where there is none.
    static func errors(_ typed: [UInt8], _ name: String, most: Int = 2) -> Int? {
        let reach = min(most, reach(typed.count))
        let bytes = name.utf8.count
        guard reach > 0, bytes + reach >= typed.count, bytes <= 3 * (typed.count + reach) else {
            return nil
        }
        let words = PlaceWords(name)
        guard words.count > 0 else { return nil }
        let known = words.letters(0..<words.count)
        guard abs(typed.count - known.count) <= reach, digits(typed) == digits(known)
        else { return nil }
        let errors = EditDistance.between(typed, known, reach: reach)
        return errors >= 1 && errors <= reach ? errors : nil
    }

    /// How many errors a name of a length may have.
    private static func reach(_ length: Int) -> Int { length < 4 ? 0 : length < 9 ? 1 : 2 }

    private static func digits(_ name: [UInt8]) -> [UInt8] { name.filter { $0 &- 0x30 < 10 } }
}

extension PlaceJudge {
    /// The units that took in a commune of before the lists, where all that the text names beside it fits.
    func older() -> [PlaceCandidate] {
        var found: [PlaceCandidate] = []
        for head in pieces.indices
        where (pieces[head].role == .named || pieces[head].role == .unknown)
            && !pieces[head].name.isEmpty
        {
            table.image.joinedGroups(words.joinedKey(pieces[head].name)) { group in
                guard group.boundaries == .max else { return }
                for place in table.image.terms(of: group.index) {
                    let one = candidate(head, table.image.term(place))
                    if let one, one.parents > 0 { found.append(one) }
                }
            }
        }
        return found
    }

    /// The units that a text may name with typing errors, within the provinces and districts that it names well.
    func misspelt() -> [PlaceCandidate] {
        var found: [PlaceCandidate] = []
        for index in pieces.indices where pieces[index].role == .named {
            for place in table.image.terms(of: Int(pieces[index].group)) {
                if let one = candidate(index, table.image.term(place)) { found.append(one) }
            }
        }
        for index in pieces.indices
        where pieces[index].role == .unknown && mayBeMisspelt(pieces[index]) {
            found += misspelt(index)
        }
        return found
    }

    /// Whether a name may be a slip: what are the letters of some unit's name is none.
    func mayBeMisspelt(_ piece: PlacePiece) -> Bool {
        guard !piece.name.isEmpty else { return false }
        var isKnown = false
        table.image.joinedGroups(words.joinedKey(piece.name)) { _ in isKnown = true }
        return !isKnown
    }

    private func misspelt(_ head: Int) -> [PlaceCandidate] {
        let typed = words.letters(pieces[head].name)
        // Names of communes lie close together.
        let most = typed.count < 12 ? 1 : 2
        var found: [PlaceCandidate] = []
        for unit in neighbours() {
            guard let errors = PlaceTypos.errors(typed, table.ownName(unit), most: most)
            else { continue }
            let term = PlaceTerm(
                unit: unit, kind: table.kind(unit), form: .older, accents: 0)
            guard var one = candidate(head, term) else { continue }
            one.penalty -= PlacePenalty.older
            one.notes.remove(.older)
            one.lower(PlacePenalty.typo * errors, .typo)
            if one.parents > 0 || pieces.count == 1 { found.append(one) }
        }
        return found
    }

    /// The units to compare an unknown name with: those of the places that other pieces name, else the provinces.
    private func neighbours() -> [Int] {
        var (districts, provinces, all): (Set<Int>, Set<Int>, Set<Int>) = ([], [], [])
        for piece in pieces where piece.role == .named {
            let terms = table.image.terms(of: Int(piece.group)).map { table.image.term($0) }
                .filter { fits(piece, $0) }
            let own = terms.filter { table.level($0.unit) == .district }.map(\.unit)
            let wide = terms.filter { table.level($0.unit) == .province }.map(\.unit)
            // "Cà Mau" may be the province, then its city is not all there is to search.
            if wide.isEmpty { districts.formUnion(own) }
            provinces.formUnion(wide)
            all.formUnion(own)
        }
        if provinces.isEmpty && all.isEmpty {
            return (0..<table.count).prefix { table.level($0) == .province }
        }
        if provinces.isEmpty { districts = all }
        let inside = districts.filter { district in
            provinces.isEmpty
                || provinces.contains { PlaceKin(district, table, at: date).isIn($0, table) }
        }
        if !inside.isEmpty { return inside.flatMap { within($0) }.sorted() }
        return provinces.flatMap { province in
            table.children(province).flatMap { [$0] + table.children($0) }
        }.sorted()
    }

    /// The communes of a district and the communes of today that took them over.
    private func within(_ district: Int) -> [Int] {
        let communes = table.children(district)
        let later = communes.flatMap { table.successors($0).map(\.new) }
        return Array(Set(communes + later))
    }
}
