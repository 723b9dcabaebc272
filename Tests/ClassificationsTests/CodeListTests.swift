import CivilDates
import Testing

@testable import Classifications

@Suite struct CodeListTests {
    @Test func namesOfTheCommandLine() {
        #expect(CodeList(name: "administrative-units") == .administrativeUnits)
        #expect(CodeList(name: "ethnic-groups") == .ethnicGroups)
        #expect(CodeList(name: "Dân tộc") == .ethnicGroups)
        #expect(CodeList(name: "trinh do dao tao") == .levels)
        #expect(CodeList(name: "nothing") == nil)
    }

    @Test(arguments: CodeList.allCases)
    func everyEntryIsFoundByItsCode(list: CodeList) {
        let lookup = Classifications.lookup(list)
        #expect(lookup.list == list)
        let entries = lookup.entries(at: nil)
        #expect(!entries.isEmpty)
        for entry in entries { #expect(lookup.entry(entry.code, at: nil) == entry) }
        #expect(lookup.matches("", at: nil, limit: 5).isEmpty)
        #expect(lookup.matches("???", at: nil, limit: 5).isEmpty)
        #expect(lookup.matches("zzz qqq", at: nil, limit: 5).isEmpty)
        #expect(lookup.entry("no such code", at: nil) == nil)
    }

    @Test(arguments: [CodeList.levels, .academicTitles, .ethnicGroups, .sectors, .religions])
    func everyNameIsItsOwn(list: CodeList) {
        let lookup = Classifications.lookup(list)
        for entry in lookup.entries(at: nil) {
            let match = lookup.resolve(entry.name)
            #expect(match?.entry == entry)
            #expect(match?.score == 1)
        }
    }

    @Test(
        "Every other word in the data leads to its code",
        arguments: [
            (CodeList.levels, "codes/level_synonyms.csv", "text", "level"),
            (.academicTitles, "codes/academic_title_synonyms.csv", "text", "title"),
            (.fields, "codes/field_aliases.csv", "text", "code"),
            (.ethnicGroups, "codes/ethnic_group_aliases.csv", "text", "code"),
            (.religions, "codes/religion_aliases.csv", "text", "code"),
        ])
    func aliases(list: CodeList, file: String, text: String, code: String) throws {
        let lookup = Classifications.lookup(list)
        for row in try ReferenceFile.rows(file) where try !row[code].isEmpty {
            let (word, expected) = (try row[text], try row[code])
            #expect(lookup.resolve(word)?.entry.code == expected, "\(word)")
        }
    }

    @Test func theLimitHolds() {
        let units = Classifications.lookup(.administrativeUnits)
        #expect(units.matches("Tân Lập", at: nil, limit: 3).count == 3)
        #expect(units.matches("Tân Lập", at: nil, limit: 0).isEmpty)
    }
}
