import Census
import CivilDates
import Classifications
import SeededRandom
import Statistics
import Testing
import Wording

/// Law 5 over maps: the same people in the map of every day.
@Suite struct MapLawTests {
    private static let maps = [
        "2020-01-01", "2024-12-31", "2025-06-30", "2025-07-01", "2026-11-21",
    ]
    private static let places: [[Dimension]] = [
        [.locality], [.district], [.province], [.hometownProvince], [.locality, .district, .sex],
        [.province, .district],
    ]

    @Test(arguments: 0..<2) func totalsAreTheSameInEveryMap(_ seed: UInt64) throws {
        let office = try Office()
        for roster in RandomRoster.filesSomeComplete(seed: seed) { try office.importRoster(roster) }
        for date in ["2024-12-31", "2025-06-30", "2025-12-31", "2026-06-30"] {
            let census = try office.census(date)
            try expectEveryTableAddsUp(census)
        }
    }

    /// Places of the whole country, each as its list writes it, before and after the reform.
    @Test(arguments: 0..<2) func placesOfTheWholeCountry(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let office = try Office()
        for date in ["2024-12-31", "2025-12-31"] {
            let units = AdministrativeUnits.shared.entries(at: day(date))
            let rows = (0..<300).map { number in
                let unit = random.pick(units)
                let place = ([unit.name] + unit.parents).joined(separator: ", ")
                let written = random.happens(5) ? "" : place
                let birth = "\(number % 28 + 1)/\(number / 28 + 1)/\(date < "2025" ? 1980 : 1981)"
                return "Nguyễn Văn An;\(birth);\"\(written)\";\"\(place)\""
            }
            let text = (["Họ và tên;Ngày sinh;Địa bàn;Quê quán"] + rows).joined(separator: "\n")
            try office.importBytes(Array(text.utf8), as: date + ".csv", asOf: day(date))
        }
        let census = try office.census("2025-12-31")
        #expect(census.count == 600)
        try expectEveryTableAddsUp(census)
        let known = census.places.filter { census.placement(ofPersonAt: $0) != nil }
        #expect(known.count > 520)
        for map in Self.maps {
            // Whoever has a place in one map has one in every other, and of that day.
            let placed = census.on(mapOf: day(map))
            let provinces = placed[.province]
            for person in known {
                let parts = placed.placement(ofPersonAt: person)?.parts ?? []
                #expect(!parts.isEmpty)
                #expect(parts.allSatisfy { $0.entry.isInForce(at: day(map)) })
                #expect(provinces[person] != 0)
            }
        }
    }

    private func expectEveryTableAddsUp(_ census: Census) throws {
        let digest = census.digest
        for map in Self.maps {
            let placed = census.on(mapOf: day(map))
            #expect(placed.identity?.people == census.identity?.people)
            #expect(placed.digest == digest)
            for by in Self.places {
                for allocates in [false, true] {
                    let table = try CountTable(
                        placed, .init(by: by, allocates: allocates), language: .vietnamese)
                    #expect(table.total == census.count)
                    #expect(table.rows.reduce(0) { $0 + $1.count } == census.count)
                    #expect(Set(table.rows.map(\.values)).count == table.rows.count)
                }
            }
        }
    }
}
