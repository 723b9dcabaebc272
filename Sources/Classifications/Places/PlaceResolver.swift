/// Finds the units that a place's text names, from the general part to the particular.
struct PlaceResolver: Sendable {
    let table: PlaceTable
    let index: PlaceIndex
    let prefixes: KindPrefixes

    /// A unit that a text may name.
    struct Candidate {
        let unit: Int
        var score: Double
        var reason: String
    }

    private enum Weight {
        static let bareName = 0.94
        static let bareNameInPlace = 0.98
        static let otherKind = 0.88
        static let missingAccents = 0.9
        static let otherAccents = 0.86
        static let repeatedName = 0.9
        static let unknownDistrict = 0.8
    }

    /// The units that a text names, before any date is looked at.
    func candidates(_ text: String) -> [Candidate] {
        for parts in PlaceParts.readings(text, kinds: table.kinds, isProvince: isProvince) {
            let found = candidates(parts)
            if !found.isEmpty { return found }
            let reversed = candidates(parts.reversed(), mayIgnore: false)
            if !reversed.isEmpty { return reversed }
        }
        return []
    }

    /// The provinces that the most general part of a text names which names one.
    func provinces(_ text: String) -> [Candidate] {
        for parts in PlaceParts.readings(text, kinds: table.kinds, isProvince: isProvince) {
            for part in parts.reversed() {
                let found = units(part, isAlone: false).filter {
                    table.units[$0.unit].level == .province
                }
                if !found.isEmpty { return found }
            }
        }
        return []
    }

    private func isProvince(_ part: PlacePart) -> Bool {
        units(part, isAlone: true).contains { table.units[$0.unit].level == .province }
    }

    /// The units that parts name, given from the particular to the general.
    ///
    /// Within a commune, parts that name no unit may be ignored: they are hamlets and streets.
    private func candidates(_ parts: [PlacePart], mayIgnore: Bool = true) -> [Candidate] {
        let named = parts.filter { !$0.isCountry }
        var known: [Candidate] = []
        var lost = 0
        for (index, part) in named.enumerated().reversed() {
            let found = units(part, isAlone: named.count == 1)
            if known.isEmpty {
                if found.isEmpty && !part.isFiner { return [] }
                known = found
                continue
            }
            let narrowed = narrowed(found, to: known)
            if !narrowed.isEmpty {
                known = narrowed
            } else if index > 0, part.isDistrict, known.allSatisfy({ isProvince($0.unit) }) {
                lost += 1
            } else if !part.isFiner {
                let isBelow =
                    mayIgnore && !part.namesKind && known.allSatisfy { isCommune($0.unit) }
                if !isBelow { return [] }
            }
        }
        return lost == 0 ? known : withoutDistrict(known)
    }

    /// Communes of a province whose district the text calls by a name that is not in the list: districts were
    /// split and renamed before 2025, so a person should look.
    private func withoutDistrict(_ found: [Candidate]) -> [Candidate] {
        found.filter { isCommune($0.unit) }.map {
            Candidate(
                unit: $0.unit, score: $0.score * Weight.unknownDistrict,
                reason: $0.reason + ", không rõ cấp huyện")
        }
    }

    private func isProvince(_ unit: Int) -> Bool { table.units[unit].level == .province }

    private func isCommune(_ unit: Int) -> Bool { table.units[unit].level == .commune }

    /// The units found that are part of units known, else those that are the known ones named again.
    private func narrowed(_ found: [Candidate], to known: [Candidate]) -> [Candidate] {
        let parts = found.compactMap { candidate -> Candidate? in
            let whole = known.filter { table.isPart(candidate.unit, of: $0.unit) }
            guard let best = whole.max(by: { $0.score < $1.score }) else { return nil }
            return joined(candidate, best, weight: 1)
        }
        if !parts.isEmpty { return parts }
        return found.compactMap { candidate in
            known.first { $0.unit == candidate.unit }.map {
                joined(candidate, $0, weight: Weight.repeatedName)
            }
        }
    }

    private func joined(_ part: Candidate, _ whole: Candidate, weight: Double) -> Candidate {
        let worst = part.score <= whole.score ? part : whole
        return Candidate(unit: part.unit, score: worst.score * weight, reason: worst.reason)
    }

    /// The units that one part can name, each once with its best score.
    private func units(_ part: PlacePart, isAlone: Bool) -> [Candidate] {
        var best: [Int: Candidate] = [:]
        for reading in part.readings {
            for term in index.terms(reading.name.folded) {
                guard let found = candidate(term, reading, isAlone, isFiner: part.isFiner) else {
                    continue
                }
                if let known = best[found.unit], known.score >= found.score { continue }
                best[found.unit] = found
            }
        }
        return best.values.sorted { $0.unit < $1.unit }
    }

    private func candidate(
        _ term: PlaceIndex.Term, _ reading: PlaceReading, _ isAlone: Bool, isFiner: Bool
    ) -> Candidate? {
        let name = index.name(term, table, prefixes)
        guard name.folded == reading.name.folded else { return nil }
        let agreement = AccentAgreement(reading.name, name.accented)
        // "Buôn Đôn" is a district although buôn is a hamlet, but "buon don" may be any hamlet.
        if isFiner && agreement != .same { return nil }
        let level = table.units[Int(term.unit)].level
        guard let (weight, note) = kindWeight(term, reading, level, isAlone) else { return nil }
        return Candidate(
            unit: Int(term.unit), score: weight * self.weight(agreement),
            reason: (term.alias < 0 ? "đúng tên" : "tên gọi khác") + note + agreement.note)
    }

    private func kindWeight(
        _ term: PlaceIndex.Term, _ reading: PlaceReading, _ level: AdministrativeUnits.Level,
        _ isAlone: Bool
    ) -> (Double, String)? {
        guard let kind = reading.kind else {
            if level == .province { return (1, "") }
            let weight = isAlone ? Weight.bareName : Weight.bareNameInPlace
            return (weight, ", không ghi loại đơn vị")
        }
        if term.kind >= 0, prefixes.kinds[Int(term.kind)] == kind.kind { return (1, "") }
        return kind.levels.contains(level) ? (Weight.otherKind, ", khác loại đơn vị") : nil
    }

    private func weight(_ agreement: AccentAgreement) -> Double {
        switch agreement {
        case .same: 1
        case .missing: Weight.missingAccents
        case .other: Weight.otherAccents
        }
    }
}
