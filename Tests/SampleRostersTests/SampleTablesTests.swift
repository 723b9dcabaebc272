import Foundation
import Testing

@testable import SampleRosters

@Suite struct SampleTablesTests {
    @Test func namesAreComposedAndHaveNoForeignLetter() {
        let tables = [
            FamilyNames.kinh, MiddleNames.male, MiddleNames.female, GivenNames.male,
            GivenNames.female, HighlandNames.coHoClans, HighlandNames.given,
        ]
        for table in tables {
            let scalars = Array(table.unicodeScalars)
            #expect(scalars == Array(table.precomposedStringWithCanonicalMapping.unicodeScalars))
            // U+00D0, the Icelandic letter that the source of the names has in place of Đ.
            #expect(!scalars.contains("\u{D0}") && !scalars.contains("ø"))
        }
    }

    @Test func everyPostCanBeFilled() throws {
        for kind in OrganisationKind.before2025 {
            let posts = try #require(Post.byKind[kind])
            #expect(posts.contains { !$0.leads }, "\(kind)")
        }
        for line in PostTable.lines.split(separator: "\n") {
            let cells = line.split(separator: ";").map(String.init)
            #expect(Post(line: line) != nil, "\(line)")
            guard cells.count > 3 else { continue }
            #expect(cells.count == 10, "\(line)")
            for entry in WeightedTable<String>.entries(of: cells[6]) {
                #expect(entry.value == "PGS" || Level(rawValue: entry.value) != nil, "\(line)")
            }
            for entry in WeightedTable<String>.entries(of: cells[7]) {
                #expect(Discipline.byName[entry.value] != nil, "\(line)")
            }
        }
    }

    @Test func everyOrganisationIsRead() {
        let lines = OrganisationTable.lines.split(separator: "\n")
        #expect(Organisation.before2025.count == lines.count)
        #expect(Set(Organisation.before2025.map(\.name)).count == lines.count)
        #expect(Set(Organisation.before2025.map(\.commune)).count == 14)
    }

    @Test func disciplinesAreThoseOfTheCatalogue() throws {
        let rows = try CommittedFile.codeList("training_field_level4_bachelor.csv")
        let official = Dictionary(
            rows.map { ($0["code", default: ""], $0["name", default: ""]) },
            uniquingKeysWith: { first, _ in first })
        for discipline in Discipline.byName.values {
            #expect(official[discipline.code] == discipline.name)
            #expect(DisciplineTable.fields[discipline.field] != nil)
        }
        let fields = try CommittedFile.codeList("training_field_level2.csv")
        for row in fields {
            let used = DisciplineTable.fields[row["field_code", default: ""]]
            #expect(used == nil || used == row["name"])
        }
    }

    @Test func communesFollowTheMerger() throws {
        let rows = try CommittedFile.codeList("lam_dong_map_old_to_new.csv")
        for (commune, successor) in Commune.old {
            let row = try #require(rows.first { $0["old_commune_code"] == commune.code })
            #expect(row["new_commune_code"] == successor.code)
            #expect(row["new_full_name"] == successor.name)
            #expect(row["old_district_full_name"] == commune.district.map { "Huyện " + $0 })
            #expect(row["relation"] == "whole")
        }
    }
}
