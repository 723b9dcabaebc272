import Census
import Registry
import SeededRandom

extension Office {
    /// Everything that a registry can hold, by chance: rosters with numbers, other names and listings, decisions on
    /// who is who, answers, posts, words that a file of fields must not confuse, and some of it undone.
    static func withHistory(seed: UInt64) throws -> Office {
        var random = SplitMix64(seed: seed)
        let office = try Office()
        for (index, roster) in RandomRoster.files(seed: seed, withOtherNames: true).enumerated() {
            var roster = roster
            roster.isComplete = index.isMultiple(of: 2)
            try office.importRoster(roster)
            if random.happens(50) {
                let relation: Link.Relation = random.pick([.same, .different])
                try office.link(&random, relation)
            }
            if random.happens(30) { try office.undoAny(&random) }
        }
        try office.link(&random, .same)
        try office.answer()
        try office.allot(&random)
        try office.undoAny(&random)
        return office
    }

    private func proposal(_ kind: ChangeKind, _ reason: String) throws -> ProposedChange {
        ProposedChange(
            kind: kind, author: #"\\N"#, reason: reason, asOf: nil, sourceFile: nil,
            basedOn: try registry.lastChange())
    }

    private func link(_ random: inout SplitMix64, _ relation: Link.Relation) throws {
        let census = try Census.build(registry, asOf: day("2026-06-30"))
        guard census.count > 1 else { return }
        let people = census.places.map(census.person).shuffled(using: &random)
        var proposal = try proposal(.merge, "=1+1\r\n\"cùng, một người\" ")
        proposal.links = [Link(people[0], people[1], relation)]
        _ = try registry.apply(proposal)
    }

    private func answer() throws {
        var proposal = try proposal(.answer, #"\N"#)
        let text = proposal.texts.intern("Luật")
        proposal.readings = [
            Reading(
                list: "fields", era: nil, text: text, code: "7340301", codeFrom: nil, score: 1,
                origin: .person)
        ]
        _ = try registry.apply(proposal)
    }

    private func allot(_ random: inout SplitMix64) throws {
        var proposal = try proposal(.establishment, "\u{FEFF}'-@")
        proposal.sourceFile = SourceFile(
            name: "biên chế.csv", sha256: .init(repeating: 9, count: 32), byteCount: 12)
        var line = Establishment(row: 2, posts: random.below(9), validFrom: day("2025-07-01"))
        line.organisation = proposal.texts.intern("Trạm Y tế xã Lát")
        line.position = proposal.texts.intern("Y sĩ")
        proposal.establishments = [line]
        _ = try registry.apply(proposal)
    }

    private func undoAny(_ random: inout SplitMix64) throws {
        let open = try registry.changes().filter { $0.kind != .undo && $0.undoneBy == nil }
        guard !open.isEmpty else { return }
        _ = try registry.undo(random.pick(open).id, author: "Lan", reason: "Nhập nhầm")
    }
}
