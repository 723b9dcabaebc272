internal import CivilDates

/// Weighs, piece by piece, whether a text can mean a unit: every piece must be explained by the unit, by what it
/// is part of, or as a place within it.
struct PlaceJudge {
    let table: PlaceTable
    let words: PlaceWords
    let pieces: [PlacePiece]
    let date: CivilDate?
    /// Whether parents of another map count, by what became of them.
    var linksMaps = true
    /// Whether names may be one or two letters off.
    var allowsTypos = false

    /// The first piece that can only be a commune, which nothing larger explains.
    private var commune: Int? {
        pieces.firstIndex { piece in
            piece.kind >= 0
                && table.kinds.words[Int(piece.kind)].levels
                    == AdministrativeUnits.Level.commune.bit
        }
    }

    /// The candidate that a unit is, where a piece names it by a term; nil where another piece speaks against it.
    func candidate(_ head: Int, _ term: PlaceTerm) -> PlaceCandidate? {
        let piece = pieces[head]
        if let commune, commune != head, table.level(term.unit) != .commune { return nil }
        guard var candidate = named(piece, term) else { return nil }
        guard explain(&candidate, head) else { return nil }
        return candidate
    }

    /// The candidate that a piece alone makes of a term's unit.
    private func named(_ piece: PlacePiece, _ term: PlaceTerm) -> PlaceCandidate? {
        var candidate = PlaceCandidate(unit: term.unit, penalty: 0, notes: [], parents: 0)
        let level = table.level(term.unit)
        if piece.kind >= 0 {
            let kind = table.kinds.words[Int(piece.kind)]
            guard kind.levels & level.bit != 0 else { return nil }
            if kind.kind != term.kind, level != .province {
                candidate.lower(PlacePenalty.otherKind, .otherKind)
            }
        } else if level != .province {
            candidate.notes.insert(.bare)
        }
        switch term.form {
        case .official: break
        case .alias: candidate.notes.insert(.alias)
        case .former: candidate.notes.insert(.former)
        case .half: candidate.lower(PlacePenalty.half, .half)
        case .older: candidate.lower(PlacePenalty.older, .older)
        }
        if piece.isRespaced, term.form != .older {
            candidate.lower(PlacePenalty.respaced, .respaced)
        }
        guard term.form != .older else { return candidate }
        switch agreement(piece, term) {
        case .same: break
        case .missing: candidate.lower(PlacePenalty.missingAccents, .missingAccents)
        case .other: candidate.lower(PlacePenalty.otherAccents, .otherAccents)
        }
        // "Buôn Đôn" is a district although buôn is a hamlet, but "buon don" may be any hamlet.
        if piece.mayBeFiner, !candidate.notes.isDisjoint(with: [.missingAccents, .otherAccents]) {
            guard pieces.count > 1 else { return nil }
            candidate.lower(PlacePenalty.perhapsFiner, [])
        }
        return candidate
    }

    private func agreement(_ piece: PlacePiece, _ term: PlaceTerm) -> AccentAgreement {
        // In a text without any accents a name that has none is no surer than one that has.
        if words.isPlain { return .missing }
        if piece.accents == term.accents { return .same }
        return piece.isMarked ? .other : .missing
    }

    /// Looks for an explanation of all other pieces; false where one speaks against the candidate.
    private func explain(_ candidate: inout PlaceCandidate, _ head: Int) -> Bool {
        let level = table.level(candidate.unit)
        let kinsfolk = PlaceKin(candidate.unit, table, at: date)
        var (before, after) = (false, false)
        var strays: [Int] = []
        for index in pieces.indices where index != head {
            switch pieces[index].role {
            case .finer, .ignored, .now, .former: continue
            case .named, .unknown: break
            }
            if match(pieces[index], kinsfolk, &candidate) {
                if index < head { before = true } else { after = true }
            } else {
                strays.append(index)
            }
        }
        let isReversed = before && !after
        for index in strays {
            guard stray(index, head, level, isReversed, &candidate) else { return false }
        }
        if candidate.notes.contains(.bare) {
            candidate.penalty +=
                candidate.parents > 0 ? PlacePenalty.bareInPlace : PlacePenalty.bareAlone
        }
        return true
    }

    /// Whether a piece that names nothing of the candidate may stand in the text all the same.
    private func stray(
        _ index: Int, _ head: Int, _ level: AdministrativeUnits.Level, _ isReversed: Bool,
        _ candidate: inout PlaceCandidate
    ) -> Bool {
        let piece = pieces[index]
        if piece.mayBeFiner {
            if level != .commune {
                candidate.lower(PlacePenalty.finerLeftOut, [])
            } else {
                doubtBareHead(head, &candidate)
            }
            return true
        }
        if piece.kind >= 0 {
            let levels = table.kinds.words[Int(piece.kind)].levels
            let isDistrict = levels & AdministrativeUnits.Level.district.bit != 0
            guard isDistrict, level == .commune, candidate.parents > 0,
                !isKnownBeside(piece, candidate.unit)
            else { return false }
            candidate.lower(PlacePenalty.unknownDistrict, .unknownDistrict)
            return true
        }
        guard level == .commune else { return false }
        if isReversed ? index > head : index < head {
            doubtBareHead(head, &candidate)
            return true
        }
        if piece.isInBrackets, piece.role == .unknown { return true }
        guard pieces[head].kind >= 0, candidate.parents > 0 else { return false }
        candidate.lower(PlacePenalty.strayName, [])
        return true
    }

    /// "X, Long Biên, Hà Nội" is X in the district Long Biên rather than a hamlet of its ward of that name.
    private func doubtBareHead(_ head: Int, _ candidate: inout PlaceCandidate) {
        guard pieces[head].kind < 0, candidate.parents < 2 else { return }
        candidate.lower(PlacePenalty.strayBesideBareName, .strayName)
    }

    /// Whether a piece names another district of the candidate's province, which speaks against the candidate.
    private func isKnownBeside(_ piece: PlacePiece, _ unit: Int) -> Bool {
        guard piece.group >= 0, let province = table.ancestors(unit).last else { return false }
        return table.image.terms(of: Int(piece.group)).contains { index in
            let other = table.image.unit(ofTerm: index)
            return table.level(other) == .district
                && PlaceKin(other, table, at: date).isIn(province, table)
        }
    }

    /// Whether a piece names a unit that the candidate is part of, or the candidate again.
    private func match(
        _ piece: PlacePiece, _ kin: PlaceKin, _ candidate: inout PlaceCandidate
    ) -> Bool {
        guard piece.role == .named, piece.group >= 0 else {
            return allowsTypos && matchMisspelt(piece, kin, &candidate)
        }
        var (parent, grandparent, again): (PlaceTerm?, PlaceTerm?, PlaceTerm?)
        for index in table.image.terms(of: Int(piece.group)) {
            let unit = table.image.unit(ofTerm: index)
            guard unit == kin.parent || unit == kin.grandparent || unit == kin.unit else {
                continue
            }
            let term = table.image.term(index)
            guard fits(piece, term) else { continue }
            if unit == kin.parent { parent = better(piece, parent, term) }
            if unit == kin.grandparent { grandparent = better(piece, grandparent, term) }
            if unit == kin.unit { again = term }
        }
        if let (term, bit) = chosen(piece, parent, grandparent, candidate.matched) {
            candidate.matched |= bit
            candidate.parents += 1
            weigh(piece, term, &candidate)
            return true
        }
        guard again == nil, parent == nil, grandparent == nil else {
            candidate.lower(PlacePenalty.repeated, .repeated)
            return true
        }
        return linksMaps && matchLinked(piece, kin, &candidate)
    }

    /// Of two names of one unit the one of the kind that the piece says, else the one with its accents.
    private func better(_ piece: PlacePiece, _ known: PlaceTerm?, _ other: PlaceTerm) -> PlaceTerm {
        guard let known else { return other }
        return likeness(piece, other) > likeness(piece, known) ? other : known
    }

    private func likeness(_ piece: PlacePiece, _ term: PlaceTerm) -> Int {
        (isOfKind(piece, term) ? 2 : 0) + (agreement(piece, term) == .same ? 1 : 0)
    }

    private func isOfKind(_ piece: PlacePiece, _ term: PlaceTerm) -> Bool {
        piece.kind >= 0 && table.kinds.words[Int(piece.kind)].kind == term.kind
    }

    /// The nearest unit above the candidate that the piece names and no other piece did, of the kind it says.
    private func chosen(
        _ piece: PlacePiece, _ parent: PlaceTerm?, _ grandparent: PlaceTerm?, _ matched: UInt8
    ) -> (PlaceTerm, UInt8)? {
        let near = matched & 1 == 0 ? parent : nil
        let far = matched & 2 == 0 ? grandparent : nil
        if let near, let far {
            return isOfKind(piece, far) && !isOfKind(piece, near) ? (far, 2) : (near, 1)
        }
        return near.map { ($0, 1) } ?? far.map { ($0, 2) }
    }

    /// Whether a piece names a unit in which the candidate lies in the map of another time.
    private func matchLinked(
        _ piece: PlacePiece, _ kin: PlaceKin, _ candidate: inout PlaceCandidate
    ) -> Bool {
        guard table.image.levels(of: Int(piece.group)) & 3 != 0 else { return false }
        for index in table.image.terms(of: Int(piece.group)) {
            let term = table.image.term(index)
            guard fits(piece, term), kin.isLinked(term.unit, table) else { continue }
            candidate.parents += 1
            candidate.lower(
                candidate.notes.contains(.mixedMaps)
                    ? PlacePenalty.moreMixedMaps : PlacePenalty.mixedMaps, .mixedMaps)
            weigh(piece, term, &candidate)
            return true
        }
        return false
    }

    func fits(_ piece: PlacePiece, _ term: PlaceTerm) -> Bool {
        guard piece.kind >= 0 else { return true }
        return table.kinds.words[Int(piece.kind)].levels & table.level(term.unit).bit != 0
    }

    private func weigh(_ piece: PlacePiece, _ term: PlaceTerm, _ candidate: inout PlaceCandidate) {
        if piece.kind >= 0, !isOfKind(piece, term) {
            // "Thành phố Cao Bằng" is the city rather than its province.
            candidate.penalty +=
                table.level(term.unit) == .province
                ? PlacePenalty.otherProvinceKind : PlacePenalty.otherParentKind
        }
        if agreement(piece, term) == .other {
            candidate.lower(PlacePenalty.otherParentAccents, .otherParentAccents)
        }
    }

    /// Whether a piece that no unit is called by is the name of a parent with typing errors.
    private func matchMisspelt(
        _ piece: PlacePiece, _ kin: PlaceKin, _ candidate: inout PlaceCandidate
    ) -> Bool {
        guard mayBeMisspelt(piece) else { return false }
        let typed = words.letters(piece.name)
        for parent in [kin.parent, kin.grandparent] where parent >= 0 {
            if piece.kind >= 0 {
                let levels = table.kinds.words[Int(piece.kind)].levels
                guard levels & table.level(parent).bit != 0 else { continue }
            }
            guard let errors = PlaceTypos.errors(typed, table.ownName(parent)) else { continue }
            candidate.parents += 1
            candidate.lower(PlacePenalty.typo * errors, .typo)
            return true
        }
        return false
    }
}

/// The units that a unit is part of on a day.
struct PlaceKin {
    let unit: Int
    let parent: Int
    let grandparent: Int

    init(_ unit: Int, _ table: PlaceTable, at date: CivilDate?) {
        self.unit = unit
        parent = table.parent(unit, at: date) ?? -1
        grandparent = parent < 0 ? -1 : table.parent(parent) ?? -1
    }

    /// Whether the unit lies in another one of another time: its district before the reform, its province after.
    func isLinked(_ other: Int, _ table: PlaceTable) -> Bool {
        guard other != unit, table.level(other) != .commune else { return false }
        if table.isNew(unit) { return isMadeOf(other, table) }
        let above =
            [parent, grandparent, table.parent(unit) ?? -1].filter { $0 >= 0 }
            + table.formerParents(unit)
        if above.contains(other) { return true }
        if table.isNew(other) {
            return above.contains { table.successors($0).contains { $0.new == other } }
        }
        return table.successors(other).contains { above.contains($0.new) }
    }

    /// Whether a unit of the new map took over something of a unit of the map before it.
    private func isMadeOf(_ other: Int, _ table: PlaceTable) -> Bool {
        guard !table.isNew(other) else { return false }
        return table.predecessors(unit).contains { link in
            link.old == other || PlaceKin(link.old, table, at: nil).isIn(other, table)
        }
    }

    /// Whether the unit lies in another one, of its own time or of another.
    func isIn(_ other: Int, _ table: PlaceTable) -> Bool {
        parent == other || grandparent == other || isLinked(other, table)
    }
}
