import Census
import CivilDates
import Statistics
import Wording

/// All public tables of a census in some maps, as an attacker reads them.
struct PublicRelease {
    /// What is printed for a count: by the tool, or by the rule alone.
    enum Printing { case examined, ruleAlone }

    static let dimensions: [Dimension] = [
        .level, .field, .discipline, .locality, .district, .sex, .age, .ethnicGroup, .minority,
        .party,
    ]

    let label: String
    let printing: Printing
    private let rule: DisclosureRule
    private var kept: [DisclosureAttack.Cell] = []
    private(set) var stars = 0
    private(set) var figures = 0
    private(set) var refused = 0

    init(_ label: String, _ printing: Printing) throws {
        (self.label, self.printing) = (label, printing)
        rule = try DisclosureRule.current()
    }

    /// Reads every table of one and two dimensions, and every one under a condition.
    mutating func read(_ census: Census, into attack: inout DisclosureAttack) throws {
        let disclosure = try Disclosure(census, language: .english)
        var questions: [[Dimension]] = Self.dimensions.map { [$0] }
        for (index, one) in Self.dimensions.enumerated() {
            questions += Self.dimensions.dropFirst(index + 1).map { [one, $0] }
        }
        for by in questions { try read(by, census, disclosure, &attack) }
    }

    private mutating func read(
        _ by: [Dimension], _ census: Census, _ disclosure: Disclosure,
        _ attack: inout DisclosureAttack
    ) throws {
        let bands = by.contains(.age) ? AgeBands.official : nil
        let table = try CountTable(census, .init(by: by, bands: bands), language: .english)
        let shown: PublishedTable
        do {
            shown = try table.published(by: disclosure, language: .english)
        } catch is DisclosureRefusal {
            refused += 1
            return
        }
        let printed = Dictionary(
            uniqueKeysWithValues: shown.rows.map { ($0.values, number($0.count)) })
        var margins: [DisclosureAttack.Cell: [DisclosureAttack.Cell]] = [:]
        for row in table.rows {
            let names = zip(by, row.values).map { name($0, $1, census.map) }
            let cell = DisclosureAttack.Cell(names)
            let figure =
                printing == .examined
                ? printed[row.values] : number(rule.published(row.count))
            attack.read(cell, figure, truth: row.count)
            figures += 1
            stars += (figure ?? -1) < 0 ? 1 : 0
            if by.count == 1 { margins[[label], default: []].append(cell) }
            if by.count == 2 {
                for one in names { margins[[one], default: []].append(cell) }
            }
        }
        let total =
            printing == .examined ? number(shown.total) : number(rule.published(table.total))
        attack.read([label], total, truth: table.total)
        for (whole, parts) in margins { attack.add(whole, isSumOf: parts) }
    }

    /// Places of one map as sums of another's, and codes of a fine list as parts of a coarse one.
    func addRefinements(
        _ fine: (Dimension, Census), _ coarse: (Dimension, Census),
        into attack: inout DisclosureAttack
    ) throws {
        let fineNames = try names(fine), coarseNames = try names(coarse)
        var groups: [String: Set<String>] = [:]
        var homes: [String: Set<String>] = [:]
        let (fineColumn, coarseColumn) = (fine.1[fine.0], coarse.1[coarse.0])
        for person in fine.1.places {
            let one = fineNames[fineColumn.code(ofPersonAt: person)] ?? ""
            let other = coarseNames[coarseColumn.code(ofPersonAt: person)] ?? ""
            groups[other, default: []].insert(one)
            homes[one, default: []].insert(other)
        }
        let cells = Array(attack.truth.keys)
        for (whole, parts) in groups where parts.allSatisfy({ homes[$0]?.count == 1 }) {
            attack.add([whole], isSumOf: parts.map { [$0] })
            for cell in cells where cell.count == 2 && cell.contains(whole) {
                let others = parts.map { cell.subtracting([whole]).union([$0]) }
                // Where one of them is no cell, it is empty or in no table; tables of both or of neither are read.
                let known = others.filter { attack.truth[$0] != nil }
                let sum = known.reduce(0) { $0 + (attack.truth[$1] ?? 0) }
                if sum == attack.truth[cell] { attack.add(cell, isSumOf: known) }
            }
        }
    }

    private func names(_ asked: (Dimension, Census)) throws -> [String: String] {
        let names = DimensionNames(asked.0, census: asked.1, language: .english)
        return Dictionary(
            asked.1[asked.0].codes.map { ($0, name(asked.0, names.value($0), asked.1.map)) },
            uniquingKeysWith: { first, _ in first })
    }

    private func name(_ dimension: Dimension, _ value: DimensionValue, _ map: CivilDate) -> String {
        let place = dimension.isPlace ? "@\(map)" : ""
        return "\(label) \(dimension.rawValue)\(place)=\(value.code)"
    }

    private func number(_ count: PublishedCount) -> Int {
        switch count {
        case .shown(let number): number
        case .suppressed: -1
        }
    }
}
