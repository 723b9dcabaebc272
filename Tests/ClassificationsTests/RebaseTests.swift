import CivilDates
import Testing

@testable import Classifications

/// Units followed to the map of another day; the pairs of Lâm Đồng are those of Resolution 1671/NQ-UBTVQH15.
@Suite struct RebaseTests {
    private static let table: [(new: String, old: [String])] = [
        ("24848", ["24847", "24848", "24865"]), ("24846", ["24769", "24846", "24862"]),
        ("24886", ["24886", "24889"]), ("24877", ["24874", "24877"]),
        ("24875", ["24859", "24875"]), ("24853", ["24850", "24853", "24856"]),
    ]

    private let units = AdministrativeUnits.shared

    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

    @Test(arguments: table)
    func lamDongInBothDirections(new: String, old: [String]) throws {
        let (before, after) = (try day("2025-06-30"), try day("2026-11-01"))
        for code in old {
            let forward = units.rebase(code, at: before, to: after)
            #expect(forward.unit?.code == new)
            #expect(forward.parts.map(\.relation) == ["whole"])
            #expect(forward.parts.map(\.share) == [1])
        }
        let back = units.rebase(new, at: after, to: before)
        #expect(back.parts.map(\.entry.code) == old)
        #expect(back.unit == nil)
        #expect(!back.hasShares)
        #expect(back.parts.allSatisfy { $0.entry.isInForce(at: before) })
    }

    @Test func severalSteps() throws {
        // Đoàn Kết became part of Bà Gia in 2024, which is the commune Đạ Huoai since 2025-07-01.
        let chain = units.rebase("25120", at: try day("2020-01-01"), to: try day("2025-03-01"))
        #expect(chain.unit?.name == "Xã Bà Gia")
        #expect(chain.unit?.from == CivilDate(iso: "2025-01-01"))
        let now = units.rebase("25120", at: try day("2020-01-01"), to: try day("2026-11-01"))
        #expect(now.parts.count == 1)
        #expect(
            now == units.rebase("25114", at: try day("2025-03-01"), to: try day("2026-11-01")))
        // The commune is a ward since 2026-08-24, under the same code.
        let renamed = units.rebase("07294", at: try day("2025-07-01"), to: try day("2026-11-01"))
        #expect(renamed.unit?.name == "Phường Bố Hạ")
        #expect(
            units.rebase("07294", at: try day("2026-11-01"), to: try day("2025-07-01")).unit?.name
                == "Xã Bố Hạ")
    }

    @Test func aSplitUnitIsOneOfSeveral() throws {
        // Hoà Thắng of Bắc Bình: one part passed to Hồng Thái, the rest to Hòa Thắng.
        let split = units.rebase("23053", at: try day("2025-06-30"), to: try day("2026-11-01"))
        #expect(split.parts.count == 2)
        #expect(split.unit == nil)
        #expect(split.parts.contains { $0.entry.code == "23041" && $0.share == nil })
    }

    @Test func partsWithoutPeopleAreLeftOut() throws {
        let (before, after) = (try day("2025-06-30"), try day("2026-11-01"))
        var alone = 0
        for row in try ReferenceFile.rows("codes/admin_map_commune_old_to_new.csv")
        where try row["relation"] == "part_area_all_population" {
            let rebased = units.rebase(try row["old_commune_code"], at: before, to: after)
            #expect(rebased.unit?.code == (try row["new_commune_code"]))
            alone += 1
        }
        #expect(alone == 58)
    }

    @Test func everyUnitHasAPlaceInEveryMap() throws {
        let days = ["2019-06-01", "2025-01-15", "2025-06-30", "2025-07-01", "2026-11-01"]
        var lost: [String] = []
        for from in days {
            for entry in units.entries(at: try day(from)).sampled() {
                for to in days {
                    let rebased = units.rebase(entry, to: try day(to))
                    let known = rebased.parts.compactMap(\.share).reduce(0, +)
                    let isOfTheDay = rebased.parts.allSatisfy {
                        $0.entry.isInForce(at: CivilDate(iso: to))
                    }
                    if rebased.parts.isEmpty || !isOfTheDay || known > 1.0001 {
                        lost.append("\(entry.code) \(entry.name) \(from) \(to)")
                    }
                    if from == to, rebased.unit != entry { lost.append("\(entry.code) itself") }
                }
            }
        }
        #expect(lost == [])
    }

    @Test func codeAndFirstDayNameOneUnit() throws {
        let table = try PlaceTable.load()
        var keys: Set<String> = []
        for unit in 0..<table.count {
            let (code, from) = (table.code(unit), table.from(unit))
            #expect(keys.insert("\(code) \(String(describing: from))").inserted)
            #expect(units.entry(code, from: from)?.to == table.to(unit))
        }
        #expect(keys.count == 63 + 34 + 696 + 10_035 + 3321 + 29 + 869)
        #expect(units.entry("25114", from: nil)?.name == "Xã Đạ Ploa")
        #expect(units.entry("25114", from: CivilDate(iso: "2025-01-01"))?.name == "Xã Bà Gia")
        #expect(units.entry("24848", from: nil)?.name == "Xã Đạ Nhim")
        #expect(units.entry("24848", from: CivilDate(iso: "2025-07-01"))?.name == "Xã Lạc Dương")
    }

    @Test func parentsAreThoseOfTheDay() throws {
        #expect(units.district(of: "25108", at: CivilDate(iso: "2020-01-01"))?.code == "681")
        #expect(
            units.district(of: "25105", at: CivilDate(iso: "2020-01-01"))?.name == "Huyện Đạ Huoai")
        #expect(units.district(of: "25105", at: CivilDate(iso: "2020-01-01"))?.code == "681")
        #expect(units.district(of: "25105", at: CivilDate(iso: "2025-03-01"))?.code == "682")
        #expect(
            units.district(of: "25126", at: CivilDate(iso: "2020-01-01"))?.name == "Huyện Đạ Tẻh")
        #expect(units.entry("682", at: CivilDate(iso: "2020-01-01"))?.name == "Huyện Đạ Tẻh")
        #expect(units.entry("682", at: CivilDate(iso: "2025-03-01"))?.name == "Huyện Đạ Huoai")
        #expect(
            units.rebase("682", at: try day("2020-01-01"), to: try day("2025-03-01")).unit?.name
                == "Huyện Đạ Huoai")
    }

    @Test func aDistrictLiesInOneOfTheCommunesThatTookItOver() throws {
        let rebased = units.rebase("675", at: try day("2025-06-30"), to: try day("2026-11-01"))
        #expect(rebased.parts.map(\.entry.code) == ["24846", "24848", "24853"])
        #expect(rebased.unit == nil)
        let damRong = units.rebase("674", at: try day("2025-06-30"), to: try day("2026-11-01"))
        #expect(damRong.parts.map(\.entry.code) == ["24853", "24875", "24877", "24886"])
        let province = units.rebase("67", at: try day("2025-06-30"), to: try day("2026-11-01"))
        #expect(province.unit?.code == "68")
    }
}
