import CivilDates
import Foundation
import Registry
import RosterImport
import Testing

/// A name that several communes have is read within the registry's own unit, else asked.
@Suite struct OwnUnitTests {
    private static let roster = """
        Họ và tên;Ngày sinh;Địa bàn;Quê quán
        Nguyễn Văn An;1/1/1980;Xã Tân Hội;Xã Tân Thành
        Trần Thị Bé;2/1/1980;Lạc Dương;Lạc Dương

        """

    /// What the places of two people mean, `nil` where it is asked.
    private func places(
        unit: String?, asOf: String, _ roster: String = roster
    ) throws -> [String?] {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("trithuc-unit-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let registry = try Registry.create(
            at: folder.path + "/a.sqlite", settings: unit.map { ["unit": $0] } ?? [:])
        let path = folder.path + "/a.csv"
        try Data(roster.utf8).write(to: URL(fileURLWithPath: path))
        let date = try #require(CivilDate(iso: asOf))
        _ = try RosterImporter(registry, .init(asOf: date, author: "Lan")).importRoster(path)
        return try registry.withView { view in
            let readings = try view.readings()
            var found: [String?] = []
            try view.forEachStatement { stored in
                for text in [stored.statement.engagements.first?.place, stored.statement.hometown] {
                    let era =
                        date < CivilDate(year: 2025, month: 7, day: 1) ?? date
                        ? nil : CivilDate(year: 2025, month: 7, day: 1)
                    found.append(
                        readings.code(text, in: "administrative-units", era: era)?.code)
                }
            }
            return found
        }
    }

    @Test func theOwnUnitDecides() throws {
        // Xã Tân Hội: Đức Trọng (24976) in Lâm Đồng, and in other provinces; Tân Thành too, but that is a native place.
        #expect(try places(unit: nil, asOf: "2024-12-31") == [nil, nil, nil, nil])
        for unit in ["68@2024-12-31", "678@2024-12-31", "68@2025-07-01"] {
            let found = try places(unit: unit, asOf: "2024-12-31")
            #expect(found[0] == "24976", "\(unit)")
            #expect(found[1] == nil)
        }
        #expect(try places(unit: "48@2024-12-31", asOf: "2024-12-31")[0] == nil)
    }

    @Test func aBareNameIsAskedUnlessTheUnitDecides() throws {
        // The district or its town: a registry of the district does not tell, one of the town does.
        #expect(try places(unit: "675@2024-12-31", asOf: "2024-12-31")[2] == nil)
        #expect(try places(unit: "24846@2024-12-31", asOf: "2024-12-31")[2] == "24846")
    }

    @Test func theOrderOfImportsDoesNotMatter() throws {
        let lines = Self.roster.split(separator: "\n").map(String.init)
        let turned = ([lines[0], lines[2], lines[1]]).joined(separator: "\n")
        let one = try places(unit: "68@2024-12-31", asOf: "2024-12-31")
        let other = try places(unit: "68@2024-12-31", asOf: "2024-12-31", turned)
        #expect(one[0] == other[2] && one[2] == other[0])
    }
}
