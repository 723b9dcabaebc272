import CivilDates
import Testing

@testable import Classifications

/// The new communes made of the old districts Lạc Dương and Đam Rông (Resolution 1671/NQ-UBTVQH15), typed by hand.
@Suite struct LamDongSuccessionTests {
    private static let table: [(new: String, name: String, old: Set<String>)] = [
        ("24848", "Xã Lạc Dương", ["24865", "24848", "24847"]),
        ("24846", "Phường Lang Biang - Đà Lạt", ["24846", "24862", "24769"]),
        ("24886", "Xã Đam Rông 1", ["24886", "24889"]),
        ("24877", "Xã Đam Rông 2", ["24877", "24874"]),
        ("24875", "Xã Đam Rông 3", ["24875", "24859"]),
        ("24853", "Xã Đam Rông 4", ["24853", "24856", "24850"]),
    ]

    private let units = AdministrativeUnits.shared
    private let before = CivilDate(iso: "2025-06-30")

    @Test(arguments: table)
    func newCommune(new: String, name: String, old: Set<String>) {
        #expect(units.entry(new, at: CivilDate(iso: "2025-07-01"))?.name == name)
        #expect(Set(units.predecessors(of: new).map(\.entry.code)) == old)
        for code in old {
            let successors = units.successors(of: code)
            #expect(successors.map(\.entry.code) == [new])
            #expect(successors.map(\.relation) == ["whole"])
        }
    }

    @Test func districtsPassedWhole() {
        let lacDuong = units.communes(in: "675", at: before)
        #expect(
            Set(lacDuong.map(\.code)) == ["24846", "24847", "24848", "24850", "24862", "24865"])
        let damRong = units.communes(in: "674", at: before)
        #expect(
            Set(damRong.map(\.code)) == [
                "24853", "24856", "24859", "24874", "24875", "24877", "24886", "24889",
            ])
        let receivers = Set(
            (lacDuong + damRong).flatMap { units.successors(of: $0.code) }.map(\.entry.code))
        #expect(receivers == Set(Self.table.map(\.new)))
    }

    @Test func provincesAndIslands() {
        #expect(units.successors(of: "67").map(\.entry.code) == ["68"])
        #expect(units.predecessors(of: "68").map(\.entry.code) == ["60", "67", "68"])
        #expect(units.successors(of: "536").map(\.entry.name) == ["Đặc khu Lý Sơn"])
        #expect(units.successors(of: "536").map(\.relation) == ["whole_district"])
        #expect(units.successors(of: "675").isEmpty)
        #expect(units.predecessors(of: "21548").map(\.entry.code) == ["536"])
    }

    @Test func everyUnitHasASuccessorAndAPredecessor() {
        let map = AdministrativeUnits.shared
        let old = map.communes(of: before)
        #expect(old.count == 10_035)
        #expect(old.allSatisfy { !map.successors(of: $0.code).isEmpty })
        let new = map.communes(of: CivilDate(iso: "2025-07-01"))
        #expect(new.count == 3321)
        #expect(new.allSatisfy { !map.predecessors(of: $0.code).isEmpty })
    }

    @Test func splitCommunes() {
        // 441 old communes were split: 369 in two, 55 in three, 16 in four, 1 in five.
        let counts = units.communes(of: before).map { units.successors(of: $0.code).count }
        #expect((2...5).map { parts in counts.filter { $0 == parts }.count } == [369, 55, 16, 1])
    }
}

extension AdministrativeUnits {
    fileprivate func communes(of date: CivilDate?) -> [CodeEntry] {
        entries(at: date).filter { $0.code.count == 5 }
    }
}
