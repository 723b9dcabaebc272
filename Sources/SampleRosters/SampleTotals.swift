/// What a right reading of the sample rosters must count, taken from the generator's own people.
struct SampleTotals: Sendable {
    struct Row: Sendable, Equatable {
        let asOf: String
        let dimension: String
        let code: String
        let name: String
        let count: Int
    }

    let rows: [Row]

    init(_ files: [RosterFile]) {
        let early = files.filter { $0.layout.asOf == .endOf2024 }
        let late = files.filter { $0.layout.asOf == .endOf2025 }
        let everybody = KnownFacts.gathered(from: early + late)
        let listedLate = Set(late.flatMap { $0.rows.map(\.listing.personNumber) })
        let atEndOf2025 = everybody.filter { listedLate.contains($0.key) }
        rows =
            files.map(Self.fileRow)
            + Self.counts("2024-12-31", KnownFacts.gathered(from: early).map(\.value))
            + Self.counts("2025-12-31", atEndOf2025.map(\.value))
            + Self.counts("all", everybody.map(\.value).map(\.inNewMap))
    }

    /// The records of `truth.csv`, header first.
    var records: [[String]] {
        [["as_of", "dimension", "code", "name", "count"]]
            + rows.map { [$0.asOf, $0.dimension, $0.code, $0.name, String($0.count)] }
    }

    private static func fileRow(_ file: RosterFile) -> Row {
        Row(
            asOf: file.layout.asOf.rawValue, dimension: "file", code: file.layout.fileName,
            name: "people rows", count: file.rows.count)
    }

    private static func counts(_ asOf: String, _ people: [KnownFacts]) -> [Row] {
        let total = Row(
            asOf: asOf, dimension: "total", code: "", name: "people", count: people.count)
        return [total]
            + count("sex", asOf, people) { ($0.sex.rawValue, $0.sex.vietnamese) }
            + count("minority", asOf, people) { yesNo($0.isMinority) }
            + count("party", asOf, people) { yesNo($0.isPartyMember) }
            + count("level", asOf, people) { $0.level.map { ($0.rawValue, $0.name) } }
            + count("title", asOf, people) { $0.academicTitle.map { ($0, "Phó giáo sư") } }
            + count("field", asOf, people) {
                $0.discipline.map { ($0.field, DisciplineTable.fields[$0.field] ?? "") }
            }
            + count("discipline", asOf, people) { $0.discipline.map { ($0.code, $0.name) } }
            + count("locality", asOf, people) { ($0.commune.code, $0.commune.name) }
    }

    private static func yesNo(_ answer: Bool?) -> (String, String)? {
        answer.map { $0 ? ("yes", "có") : ("no", "không") }
    }

    private static func count(
        _ dimension: String, _ asOf: String, _ people: [KnownFacts],
        by value: (KnownFacts) -> (code: String, name: String)?
    ) -> [Row] {
        let groups = Dictionary(grouping: people) { value($0)?.code ?? "unknown" }
        return groups.sorted { $0.key < $1.key }.map { code, members in
            Row(
                asOf: asOf, dimension: dimension, code: code,
                name: members.first.flatMap { value($0)?.name } ?? "chưa rõ", count: members.count)
        }
    }
}

extension KnownFacts {
    /// The facts with the place in the map since 1 July 2025.
    fileprivate var inNewMap: KnownFacts {
        guard commune.district != nil,
            let later = Commune.old.first(where: { $0.commune == commune })
        else { return self }
        var facts = self
        facts.commune = later.successor
        return facts
    }
}
