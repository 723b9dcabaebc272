internal import CivilDates

/// Finds the units that a place's text names.
struct PlaceResolver: Sendable {
    let table: PlaceTable

    /// Matches whose penalties are nearer than this are rivals.
    static let margin = 50
    /// The least that is taken off a match that has a rival.
    static let asked = 200
    /// The most that is taken off a match of which the text names the parents and nothing else speaks against it.
    static let decided = 140

    /// The units that a text names at a date, best first; `place` is a unit in which it probably lies.
    func candidates(_ text: String, at date: CivilDate?, within place: Int?) -> [PlaceCandidate] {
        let found = read(text, at: date, within: place)
        guard found.isEmpty, let typed = PlaceKeystrokes.removed(from: text) else { return found }
        return read(typed, at: date, within: place)
    }

    private func read(_ text: String, at date: CivilDate?, within place: Int?) -> [PlaceCandidate] {
        let words = PlaceWords(text)
        guard words.count > 0 else { return [] }
        let maps = maps(date)
        var reader = PlaceReader(words, table, maps: maps, isRespacing: false)
        let pieces = reader.pieces()
        let found = ranked(readings(words, pieces, date), at: date, within: place)
        if let best = found.first, best.penalty < PlacePenalty.unknownDistrict { return found }
        let judge = PlaceJudge(table: table, words: words, pieces: pieces, date: date)
        let older = ranked(judge.older(), at: date, within: place)
        if !older.isEmpty { return older }
        if pieces.allSatisfy({ $0.role != .unknown }) { return found }
        var spaced = PlaceReader(words, table, maps: maps, isRespacing: true)
        let again = spaced.pieces()
        let respaced = ranked(readings(words, again, date), at: date, within: place)
        if let best = respaced.first, best.penalty < PlacePenalty.unknownDistrict {
            return respaced
        }
        let lenient = PlaceJudge(
            table: table, words: words, pieces: again, date: date, allowsTypos: true)
        let misspelt = ranked(lenient.misspelt(), at: date, within: place)
        return misspelt.isEmpty ? found.isEmpty ? respaced : found : misspelt
    }

    private func maps(_ date: CivilDate?) -> UInt8 {
        guard let date else { return 3 }
        return date.packed >= PlaceImageBuilder.firstDayOfNew ? 2 : 1
    }

    /// The candidates of a text that may give a present and a former name.
    private func readings(
        _ words: PlaceWords, _ pieces: [PlacePiece], _ date: CivilDate?
    ) -> [PlaceCandidate] {
        guard pieces.contains(where: { $0.time != .unsaid }) else {
            return judged(words, pieces, date)
        }
        let together = judged(words, pieces, date)
        if !together.isEmpty {
            let isFormer = pieces.contains { $0.time == .former && $0.role == .named }
            let past = isFormer ? together.filter { table.to($0.unit) != nil } : []
            return past.isEmpty ? together : past
        }
        let present = judged(words, Self.present(pieces), date)
        let former = judged(words, Self.former(pieces), date)
        if present.isEmpty || former.isEmpty { return present + former }
        let isPast = date.map { $0.packed < PlaceImageBuilder.firstDayOfNew } ?? false
        return isPast ? former : present
    }

    /// The pieces without former names, and without the name before one that is said to be the present one.
    private static func present(_ pieces: [PlacePiece]) -> [PlacePiece] {
        var kept = pieces.filter { $0.time != .former }
        if let now = kept.firstIndex(where: { $0.time == .now }), now > 0,
            let before = kept[..<now].lastIndex(where: { $0.role == .named || $0.role == .unknown })
        {
            kept.remove(at: before)
        }
        return kept
    }

    /// The pieces without present names, and without the name before one that is said to be the former one.
    private static func former(_ pieces: [PlacePiece]) -> [PlacePiece] {
        var kept = pieces.filter { $0.time != .now }
        if let former = kept.firstIndex(where: { $0.time == .former }), former > 0,
            let before = kept[..<former].lastIndex(where: {
                $0.role == .named || $0.role == .unknown
            })
        {
            kept.remove(at: before)
        }
        return kept
    }

    /// The candidates that pieces give; parents of another map count only where no unit in force has its own.
    private func judged(
        _ words: PlaceWords, _ pieces: [PlacePiece], _ date: CivilDate?
    ) -> [PlaceCandidate] {
        var judge = PlaceJudge(
            table: table, words: words, pieces: pieces, date: date, linksMaps: false)
        let own = judged(judge)
        let isEnough = own.contains { candidate in
            candidate.notes.isDisjoint(with: [.unknownDistrict, .strayName])
                && (date == nil || table.isInForce(candidate.unit, at: date))
        }
        if isEnough || pieces.count == 1 { return own }
        judge.linksMaps = true
        return judged(judge)
    }

    private func judged(_ judge: PlaceJudge) -> [PlaceCandidate] {
        var found: [PlaceCandidate] = []
        for head in judge.pieces.indices where judge.pieces[head].role == .named {
            for place in table.image.terms(of: Int(judge.pieces[head].group)) {
                if let one = judge.candidate(head, table.image.term(place)) { found.append(one) }
            }
        }
        return found
    }

    /// Candidates in their order at a date: those not in force stay only where they are better than all that are.
    private func ranked(
        _ found: [PlaceCandidate], at date: CivilDate?, within place: Int?
    ) -> [PlaceCandidate] {
        guard !found.isEmpty else { return [] }
        var candidates = found
        if date != nil {
            for index in candidates.indices
            where !table.isInForce(candidates[index].unit, at: date) {
                candidates[index].lower(PlacePenalty.outOfForce, .outOfForce)
            }
        }
        if candidates.count > 1 {
            candidates = distinct(candidates)
            if let place {
                let inside = candidates.filter {
                    $0.unit == place || PlaceKin($0.unit, table, at: date).isIn(place, table)
                }
                if !inside.isEmpty { candidates = inside }
            }
        }
        return decided(candidates)
    }

    private func distinct(_ candidates: [PlaceCandidate]) -> [PlaceCandidate] {
        let order = candidates.sorted { left, right in
            (left.penalty, table.to(left.unit) == nil ? 0 : 1, left.unit)
                < (right.penalty, table.to(right.unit) == nil ? 0 : 1, right.unit)
        }
        var seen: Set<Int> = []
        return order.filter { seen.insert($0.unit).inserted }
    }

    /// Takes off what rivals cost, and holds a lone match of which the parents are named above the threshold.
    private func decided(_ ordered: [PlaceCandidate]) -> [PlaceCandidate] {
        var candidates = ordered
        guard let best = ordered.first else { return [] }
        let number = table.codeNumber(best.unit)
        let hasRival = ordered.dropFirst().contains {
            $0.penalty < best.penalty + Self.margin && table.codeNumber($0.unit) != number
                && !isSuccession(best.unit, $0.unit)
        }
        if hasRival {
            for index in candidates.indices {
                candidates[index].notes.insert(.rivals)
                candidates[index].penalty = max(candidates[index].penalty, Self.asked)
            }
            return candidates
        }
        for index in candidates.indices.dropFirst()
        where table.codeNumber(candidates[index].unit) != number {
            candidates[index].penalty = max(
                candidates[index].penalty, best.penalty + Self.margin + 1)
        }
        if best.isDecided { candidates[0].penalty = min(best.penalty, Self.decided) }
        return candidates
    }

    /// Whether one unit passed whole into the other, so that both mean one place.
    private func isSuccession(_ left: Int, _ right: Int) -> Bool {
        func passed(_ old: Int, _ new: Int) -> Bool {
            table.successors(old).contains {
                $0.new == new && ($0.relation == .whole || $0.relation == .unchanged)
            }
        }
        return passed(left, right) || passed(right, left)
    }
}

extension PlaceResolver {
    /// The provinces that the most general part of a text names which names one, best first.
    func provinces(_ text: String, at date: CivilDate?) -> [PlaceCandidate] {
        let words = PlaceWords(text)
        guard words.count > 0 else { return [] }
        var reader = PlaceReader(words, table, maps: maps(date), isRespacing: false)
        for piece in reader.pieces().reversed() where piece.role == .named {
            let group = Int(piece.group)
            guard table.image.levels(of: group) & 1 != 0 else { continue }
            let judge = PlaceJudge(table: table, words: words, pieces: [piece], date: date)
            let found = table.image.terms(of: group).compactMap {
                judge.candidate(0, table.image.term($0))
            }.filter { table.level($0.unit) == .province }
            if !found.isEmpty { return ranked(found, at: date, within: nil) }
        }
        return []
    }
}
