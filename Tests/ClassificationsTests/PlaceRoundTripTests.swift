import CivilDates
import Testing

@testable import Classifications

/// Every unit of both maps, written as offices write it, is found again.
@Suite struct PlaceRoundTripTests {
    private static let days = ["2025-06-30", "2025-07-01", "2026-11-01"]

    @Test(arguments: days)
    func everyUnitIsItsOwnName(day: String) throws {
        let date = try #require(CivilDate(iso: day))
        var lost: [String] = []
        let entries = AdministrativeUnits.shared.entries(at: date)
        #expect(entries.count > 3000)
        for entry in entries {
            let text = ([entry.name] + entry.parents).joined(separator: ", ")
            let match = AdministrativeUnits.shared.resolve(text, at: date)
            if match?.entry != entry || match?.score != 1 { lost.append(text) }
        }
        #expect(lost == [])
    }

    @Test(arguments: days)
    func withoutAccentsNoneIsWrong(day: String) throws {
        let date = try #require(CivilDate(iso: day))
        var (found, wrong) = (0, [String]())
        let entries = AdministrativeUnits.shared.entries(at: date)
        for entry in entries {
            let text = ([entry.name] + entry.parents).joined(separator: ", ")
            let plain = TextKey.plain(text)
            guard let match = AdministrativeUnits.shared.resolve(plain, at: date) else { continue }
            if match.entry == entry { found += 1 } else { wrong.append(plain) }
        }
        #expect(wrong == [])
        #expect(found > entries.count * 99 / 100)
    }
}

extension TextKey {
    /// The text in lower case without accents, its commas kept.
    fileprivate static func plain(_ text: String) -> String {
        text.split(separator: ",").map { TextKey(String($0)).folded }.joined(separator: ", ")
    }
}
