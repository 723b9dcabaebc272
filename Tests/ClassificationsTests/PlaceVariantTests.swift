import CivilDates
import SeededRandom
import Testing

@testable import Classifications

/// Places of the whole country written in the ways that rosters do, against the lists of both maps.
@Suite struct PlaceVariantTests {
    /// A way to write a commune with its district and province.
    private static let ways: [@Sendable (String, String, String) -> String] = [
        { "\($0), \($1), \($2)" }, { "\($2), \($1), \($0)" }, { "\($0) (\($1), \($2))" },
        { "\(short($0)), \(short($1)), \(bare($2))" }, { "\($0),\(short($1)),\(short($2))" },
        { "\($0), \($1)" }, { "\($0), \($1), \($2)".uppercased() },
        { "\($0) - \(short($1)) - \(bare($2))" }, { "Thôn 3, \($0), \($1), \($2)" },
        { "Tổ dân phố 5, \(short($0)), \(short($1)), \(short($2))" },
    ]

    private static let kinds = [
        ("Thị trấn ", "TT. "), ("Thành phố ", "TP. "), ("Thị xã ", "TX. "), ("Phường ", "P. "),
        ("Huyện ", "H. "), ("Quận ", "Q. "), ("Tỉnh ", "T. "), ("Xã ", "x. "),
    ]

    private static func short(_ name: String) -> String {
        guard let (kind, letters) = kinds.first(where: { name.hasPrefix($0.0) }) else {
            return name
        }
        return letters + name.dropFirst(kind.count)
    }

    private static func bare(_ name: String) -> String {
        guard let (kind, _) = kinds.first(where: { name.hasPrefix($0.0) }) else { return name }
        return String(name.dropFirst(kind.count))
    }

    @Test func oldPlacesAsTheyAreTyped() throws {
        let units = AdministrativeUnits.shared
        let date = try #require(CivilDate(iso: "2025-06-30"))
        let communes = units.entries(at: date).filter { $0.code.count == 5 }
        var random = SplitMix64(seed: 2_025_0630)
        var (resolved, wrong, all) = (0, [String](), 0)
        for way in Self.ways {
            for _ in 0..<120 {
                let unit = communes[Int.random(in: 0..<communes.count, using: &random)]
                let text = way(unit.name, unit.parents[0], unit.parents[1])
                let match = units.resolve(text, at: date)
                all += 1
                if match != nil { resolved += 1 }
                if let match, match.entry.code != unit.code {
                    wrong.append("\(text): \(match.entry.name), \(match.entry.parents)")
                }
            }
        }
        #expect(Double(resolved) >= 0.97 * Double(all), "\(resolved) of \(all)")
        #expect(wrong == [])
    }

    /// A new commune under the name of its former province, as many still write it.
    @Test func newCommunesUnderFormerProvinces() throws {
        let units = AdministrativeUnits.shared
        let date = try #require(CivilDate(iso: "2025-12-31"))
        for (text, code) in [
            ("Xã Lạc Dương, tỉnh Lâm Đồng", "24848"), ("Phường Bắc Gia Nghĩa, Đắk Nông", "24611"),
            ("Phường Mũi Né, tỉnh Bình Thuận", "22918"), ("Xã Đam Rông 4, Lâm Đồng", "24853"),
            ("P. Lang Biang-Đà Lạt, Lâm Đồng", "24846"),
        ] {
            #expect(units.resolve(text, at: date, within: nil)?.entry.code == code, "\(text)")
        }
    }
}
