import CivilDates
import SeededRandom
import Testing

@testable import Registry

/// Who is who, looked up among those who share something, is who is who among all.
@Suite struct PersonNeighbourhoodTests {
    @Test(arguments: 0..<60) func nearIsAsWhole(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let fixture = try Fixture()
        for _ in 0..<Int.random(in: 2...5, using: &random) {
            let change = try fixture.registry.apply(fixture.drawn(&random))
            if Int.random(in: 0..<4, using: &random) == 0 { try fixture.undo(change.id) }
            try Self.compare(fixture.registry, &random)
        }
    }

    private static func compare(_ registry: Registry, _ random: inout SplitMix64) throws {
        try registry.withView { view in
            let whole = try PersonDirectory(view)
            let people = whole.personByStatement
            let all = people.keys.sorted()
            for _ in 0..<6 {
                let asked = all.filter { _ in Int.random(in: 0..<8, using: &random) == 0 }
                let near = try #require(try registry.directory(near: asked, in: view))
                let found = near.personByStatement
                #expect(Set(asked).isSubset(of: found.keys))
                #expect(found == people.filter { found[$0.key] != nil })
                for person in Set(found.values) {
                    #expect(near.statementCount(of: person) == whole.statementCount(of: person))
                }
                let told = whole.numberContradictions.filter { found[$0.statement] != nil }
                #expect(near.numberContradictions.count == told.count)
                #expect(told.allSatisfy(near.numberContradictions.contains))
            }
        }
    }

    @Test func whatHasNothingInCommonIsNotLookedAt() throws {
        let fixture = try Fixture()
        try fixture.add("Ka Đèn", "Kon Sơ Ha")
        let (one, nobody) = try fixture.registry.withView { view in
            (
                try fixture.registry.directory(near: [2], in: view),
                try fixture.registry.directory(near: [], in: view)
            )
        }
        #expect(one?.personByStatement == [2: 2])
        #expect(nobody?.personByStatement == [:])
    }

    @Test func tooManyAreNotLookedUpOneByOne() throws {
        let fixture = try Fixture()
        var proposal = try fixture.proposal([])
        let name = proposal.texts.intern("Ka Đèn")
        for row in 0...PersonNeighbourhood.greatest {
            var statement = Statement(
                kind: .roster, row: row + 2, asOf: day("2025-12-31"), fullName: name)
            statement.birthDate = PartialDate(iso: "1980-09-05")
            proposal.statements.append(statement)
        }
        _ = try fixture.registry.apply(proposal)
        let isTooMany = try fixture.registry.withView {
            try fixture.registry.directory(near: [1], in: $0) == nil
        }
        #expect(isTooMany)
    }
}

extension Fixture {
    /// A change whose people share names, dates of birth, numbers, rows and decisions with those of others.
    fileprivate func drawn(_ random: inout SplitMix64) throws -> ProposedChange {
        let names = ["Ka Đèn", "KA ĐÈN", "Ka Đền", "K'Hoà", "K’Hòa", "Kon Sơ Ha"]
        let births = ["1980-09-05", "1981-01-01", "1980-09", "1980", nil]
        let file = UInt8.random(in: 1...2, using: &random)
        var proposal = try proposal([])
        proposal.sourceFile = SourceFile(
            name: "\(Int.random(in: 1...2, using: &random)).csv",
            sha256: .init(repeating: file, count: 32), byteCount: 9)
        for row in 2..<Int.random(in: 4...14, using: &random) {
            let name = proposal.texts.intern(names.randomElement(using: &random) ?? "")
            var statement = Statement(
                kind: .roster, row: row, asOf: day("2025-12-31"), fullName: name)
            statement.birthDate =
                (births.randomElement(using: &random) ?? nil).flatMap { PartialDate(iso: $0) }
            statement.sex = [.male, .female, nil, nil].randomElement(using: &random) ?? nil
            if Int.random(in: 0..<3, using: &random) == 0 {
                let hash = UInt8.random(in: 0..<4, using: &random)
                statement.identifiers = [
                    SealedIdentifier(
                        kind: Bool.random(using: &random) ? .citizen : .official,
                        keyedHash: [hash] + .init(repeating: 7, count: 31), sealed: [1],
                        isDoubtful: Int.random(in: 0..<5, using: &random) == 0)
                ]
            }
            proposal.statements.append(statement)
        }
        let known = try registry.withView { try PersonDirectory($0).personByStatement.keys }
            .sorted()
        for _ in 0..<Int.random(in: 0...1, using: &random) where known.count > 1 {
            let ends = known.shuffled(using: &random).prefix(2)
            proposal.links.append(
                Link(ends[0], ends[1], Bool.random(using: &random) ? .same : .different))
        }
        return proposal
    }
}
