import SeededRandom

/// A roster with its rows, ready to be written and counted.
struct RosterFile: Sendable {
    let layout: RosterLayout
    let rows: [RosterRow]
    private let random: SplitMix64

    init(_ layout: RosterLayout, of population: Population, seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let listings =
            layout.asOf == .endOf2024 ? population.atEndOf2024 : population.atEndOf2025
        self.layout = layout
        let staying = Set(population.atEndOf2025.map(\.personNumber))
        rows = Self.byOrganisation(listings.filter(layout.includes)).map {
            RosterRow(
                listing: $0, stated: Self.stated(of: $0.person, in: layout, &random),
                statesYearOnly: layout.style.dates == .yearOfLeavers
                    && !staying.contains($0.personNumber))
        }
        self.random = random
    }

    var bytes: [UInt8] {
        var random = random
        let width = layout.columns.count
        let titles = layout.titles.map { title in
            [title] + Array(repeating: "", count: width - 1)
        }
        let records = rows.enumerated().map { index, row in
            layout.columns.map {
                row.cell($0.column, number: index + 1, layout.style, &random)
            }
        }
        return layout.format.bytes(titles + [layout.columns.map(\.header)] + records)
    }

    /// The people of an organisation stand together, who lead it first; organisations in the order of
    /// their first person.
    private static func byOrganisation(_ listings: [Listing]) -> [Listing] {
        var order: [String: Int] = [:]
        for listing in listings where order[listing.organisation.name] == nil {
            order[listing.organisation.name] = order.count
        }
        let groups = Dictionary(grouping: listings, by: \.organisation.name)
        return order.sorted { $0.value < $1.value }.flatMap { name, _ in
            let people = groups[name] ?? []
            return people.filter(\.leads) + people.filter { !$0.leads }
        }
    }

    /// The columns in which something is stated of a person.
    private static func stated(
        of person: SamplePerson, in layout: RosterLayout, _ random: inout SplitMix64
    ) -> Set<RosterColumn> {
        let blankPercent = layout.style.blankPercent
        return layout.columns.map(\.column).reduce(into: []) { stated, column in
            let isBlank =
                RosterColumn.oftenBlank.contains(column) && random.happens(percent: blankPercent)
            if !isBlank { stated.insert(column) }
        }
    }
}
