import CivilDates
import Foundation
import Testing

@testable import Classifications

/// The index of places that is embedded is what its lists say.
@Suite struct PlaceImageTests {
    @Test func theEmbeddedIndexIsBuiltFromTheLists() throws {
        let image = try PlaceImageBuilder.image()
        if let path = ProcessInfo.processInfo.environment["TRITHUC_WRITE_PLACE_INDEX"] {
            try Data(image).write(to: URL(fileURLWithPath: path))
            return
        }
        let embedded = try ReferenceFile.bytes(PlaceImage.file)
        #expect(
            Array(embedded.buffer) == image,
            "The lists have changed: run Scripts/refresh-place-index and build again.")
    }

    @Test func everyUnitOfTheListsIsInTheIndex() throws {
        let table = try PlaceTable.load()
        for (file, code, day) in [
            ("codes/admin_province_2025h1.csv", "province_code", "2025-06-30"),
            ("codes/admin_district_2025h1.csv", "district_code", "2025-06-30"),
            ("codes/admin_commune_2025h1.csv", "commune_code", "2025-06-30"),
            ("codes/admin_province_2026.csv", "province_code", "2026-11-01"),
            ("codes/admin_commune_2026.csv", "commune_code", "2026-11-01"),
            ("codes/admin_district_ceased.csv", "district_code", ""),
            ("codes/admin_commune_ceased_2019_2025.csv", "commune_code", ""),
        ] {
            for row in try ReferenceFile.rows(file) {
                let until = day.isEmpty ? try row["until"] : day
                let unit = try #require(table.unit(try row[code], at: CivilDate(iso: until)))
                #expect(table.fullName(unit, at: nil) == (try row["full_name"]))
                #expect(table.code(unit) == (try row[code]))
                let parent = file.contains("district") ? "province_code" : "district_code"
                guard code != "province_code", file != "codes/admin_commune_2026.csv" else {
                    continue
                }
                #expect(
                    table.parent(unit).map { table.code($0) } == (try row[parent]),
                    "\(file) \(until)")
            }
        }
    }

    /// Against a look at every unit of the country, which is what the index of parts saves.
    @Test func theCommunesOfAUnitAreThoseThatLieInIt() throws {
        let table = try PlaceTable.load()
        for day in ["2019-06-01", "2020-03-01", "2024-12-31", "2025-06-30", "2025-07-01"] {
            let date = CivilDate(iso: day)
            var expected: [Int: Set<Int>] = [:]
            for unit in 0..<table.count
            where table.level(unit) == .commune && table.isInForce(unit, at: date) {
                for whole in [unit] + table.ancestors(unit, at: date) {
                    expected[whole, default: []].insert(unit)
                }
            }
            #expect(expected.count > 3000)
            for whole in 0..<table.count where table.level(whole) != .commune {
                let found = table.communes(of: whole, at: date)
                #expect(Set(found) == expected[whole, default: []], "\(table.code(whole)) \(day)")
                #expect(found.map(table.codeNumber) == found.map(table.codeNumber).sorted())
            }
        }
    }

    @Test func everyPairOfTheOfficeIsALink() throws {
        let table = try PlaceTable.load()
        var pairs = 0
        for row in try ReferenceFile.rows("codes/admin_map_commune_old_to_new.csv")
        where try !row["old_commune_code"].isEmpty {
            let old = try #require(
                table.unit(try row["old_commune_code"], at: CivilDate(iso: "2025-06-30")))
            let link = try table.successors(old).first {
                try table.code($0.new) == row["new_commune_code"]
            }
            #expect(link?.relation.written == (try row["relation"]))
            pairs += 1
        }
        #expect(pairs == 10_566)
    }

    @Test func anythingElseIsNoImage() throws {
        for bytes in [[], [1, 2, 3], Array("TTPL".utf8) + [UInt8](repeating: 0, count: 99)] {
            let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count + 1)
            defer { copy.deallocate() }
            _ = copy.initialize(from: bytes + [0])
            let buffer = UnsafeBufferPointer(start: copy.baseAddress, count: bytes.count)
            #expect(PlaceImage(ReferenceBytes(buffer)) == nil)
        }
    }
}
