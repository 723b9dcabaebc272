import CivilDates
import Composition
import Registry
import SeededRandom
import Testing

/// Composition is a pure function of the set of statements: their order never matters.
@Suite struct CompositionLawTests {
    @Test(arguments: 0..<80) func theOrderOfStatementsNeverMatters(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var statements = Self.drawn(&random)
        let expected = try statements.composed()
        #expect(expected != nil)
        for _ in 0..<10 {
            statements.stored.shuffle(using: &random)
            #expect(try statements.composed() == expected)
        }
    }

    /// Different files of one date come in any order: what differs is the number of the change alone.
    @Test(arguments: 0..<80) func theOrderOfImportsNeverMatters(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var statements = Self.drawn(&random)
        let expected = try statements.composed()
        for _ in 0..<10 {
            let order = (1...26).shuffled(using: &random)
            statements.stored = statements.stored.map {
                StoredStatement(
                    id: $0.id, change: order[($0.sourceFile ?? 26) - 1],
                    sourceFile: $0.sourceFile, statement: $0.statement)
            }
            #expect(try statements.composed() == expected)
        }
    }

    @Test(arguments: 0..<40) func whatIsStatedIsNeverLost(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let statements = Self.drawn(&random)
        let person = try #require(try statements.composed())
        let all = statements.stored.map(\.statement)
        #expect((person.sex == nil) == all.allSatisfy { $0.sex == nil })
        #expect((person.birthDate == nil) == all.allSatisfy { $0.birthDate == nil })
        #expect((person.hometown == nil) == all.allSatisfy { $0.hometown == nil })
        #expect(person.otherNames.isEmpty == all.allSatisfy(\.otherNames.isEmpty))
        #expect(
            (person.isPartyMember == nil) == all.allSatisfy { $0.sensitive.isPartyMember == nil })
        #expect(
            person.qualifications.isEmpty == all.allSatisfy { $0.qualifications.isEmpty })
        #expect(
            Set(person.certificates.map(\.kind)) == Set(all.flatMap { $0.certificates.map(\.kind) })
        )
    }

    /// Statements of different files, each imported once.
    private static func drawn(_ random: inout SplitMix64) -> Statements {
        var statements = Statements()
        for file in 1...Int.random(in: 1...8, using: &random) {
            let date = ["2023-12-31", "2024-12-31", "2025-12-31"].randomElement(using: &random)
            var draws = random
            statements.add(date ?? "2025-12-31", file: file) { statement, text in
                fill(&statement, text, &draws)
            }
            random = draws
        }
        return statements
    }

    private static func fill(
        _ statement: inout Statement, _ text: (String) -> TextID, _ random: inout SplitMix64
    ) {
        func draw(_ words: [String]) -> String? {
            Bool.random(using: &random) ? words.randomElement(using: &random) : nil
        }
        statement.sex = draw(["male", "female"]).flatMap { Sex(rawValue: $0) }
        statement.birthDate = draw(["1980", "1980-09", "1980-09-05", "1980-09-06"])
            .flatMap { PartialDate(iso: $0) }
        statement.hometown = draw(["Xã Lát", "Xã Đạ Sar"]).map(text)
        statement.otherNames = ["Ba Hiền", "Giuse"].compactMap { draw([$0]) }.map {
            OtherName(kind: .alias, name: text($0))
        }
        statement.sensitive.isPartyMember = draw(["yes", "no"]).map { $0 == "yes" }
        if let organisation = draw(["Trạm Y tế", "Bệnh viện"]) {
            statement.engagements = [
                post(
                    text, organisation, position: draw(["Y sĩ", "Bác sĩ"]),
                    place: draw(["Xã Lát", "Phường 1"]), until: draw(["2024", "2026"]))
            ]
        }
        if let level = draw(["Đại học", "Cao đẳng"]) {
            var degree = Qualification()
            degree.level = text(level)
            statement.qualifications = [degree]
        }
        for kind in Certificate.Kind.allCases {
            if let wording = draw(["A", "B"]) {
                statement.certificates.append(Certificate(kind: kind, wording: text(wording)))
            }
        }
    }
}
