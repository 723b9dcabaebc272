import CivilDates
import Foundation
import Registry
import RosterImport
import Testing

@testable import Census

/// Losing the key of the identity numbers loses the numbers and nothing else.
@Suite struct LostKeyTests {
    private let dates = ["2023-12-31", "2024-12-31", "2025-12-31", "2026-11-21"]

    @Test(arguments: 0..<4) func theCensusStaysWhatItWas(_ seed: UInt64) throws {
        let office = try Office()
        for roster in RandomRoster.filesSomeComplete(seed: seed) { try office.importRoster(roster) }
        let before = try dates.map { try office.digest($0) }
        let key = office.folder + "/a.sqlite.key"
        try FileManager.default.removeItem(atPath: key)
        #expect(try dates.map { try office.digest($0) } == before)
        #expect(try office.isSound())
        // A new key, and rosters under it, part nobody who was one before.
        let people = try office.census("2026-11-21").count
        var options = RosterImporter.Options(asOf: day("2026-11-20"), author: "Lan")
        let path = office.folder + "/moi.csv"
        try Data("Họ và tên,Ngày sinh,Số CCCD\nCil Ka,05/09/1980,068080001234\n".utf8)
            .write(to: URL(fileURLWithPath: path))
        #expect(throws: RegistryError.keyLost(path: key)) {
            try RosterImporter(office.registry, options).importRoster(path)
        }
        #expect(try dates.map { try office.digest($0) } == before)
        options.makesNewKey = true
        #expect(try RosterImporter(office.registry, options).importRoster(path).madeKey)
        #expect(try office.census("2026-11-21").count == people + 1)
        #expect(try dates.prefix(3).map { try office.digest($0) } == Array(before.prefix(3)))
        #expect(try office.isSound())
    }

    @Test func aNumberIsShownByItsLastDigitsOrNotAtAll() throws {
        let office = try Office()
        let text = "Họ và tên,Ngày sinh,Số CCCD\nKa Đèn,05/09/1980,068080001234\n"
        try office.importBytes(Array(text.utf8), as: "a.csv", asOf: day("2025-12-31"))
        func number() throws -> String? {
            let profile = try PersonProfile(
                1, in: office.registry, asOf: day("2025-12-31"), known: .now)
            return profile?.sources[0].facts.first { $0.meaning == "citizen_number" }?.text
        }
        #expect(try number() == "•••••••••234")
        try FileManager.default.removeItem(atPath: office.folder + "/a.sqlite.key")
        #expect(try number() == PersonProfile.shutNumber)
    }
}
