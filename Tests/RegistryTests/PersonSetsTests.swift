import CivilDates
import SeededRandom
import Testing
import VietnameseText

@testable import Registry

/// Who is who in the first form: the same row, the same number, or name with full date of birth.
@Suite struct PersonSetsTests {
    @Test func theSameNameAndFullBirthDate() {
        var cards = Cards()
        cards.add("Nguyễn Thị Hoa", "1980-09-05")
        cards.add("Nguyễn Thị Hoa", "1980-09-05")
        cards.add("Nguyễn Thị Hoa", "1980-09-06")
        cards.add("Nguyễn Thị Lan", "1980-09-05")
        #expect(cards.people() == [[1, 2], [3], [4]])
    }

    @Test func caseAndTypingHabitsAreNothing() {
        var cards = Cards()
        cards.add("NGUYỄN THỊ HOÀ", "1980-09-05")
        cards.add("Nguyễn  Thị Hòa", "1980-09-05")
        cards.add("nguyễn thị hoa\u{300}", "1980-09-05")
        cards.add("K' Choi", "1981-01-01")
        cards.add("K’Choi", "1981-01-01")
        #expect(cards.people() == [[1, 2, 3], [4, 5]])
    }

    @Test func tonesMatter() {
        var cards = Cards()
        for name in ["Hòa", "Hoa", "Hóa", "Hoả", "Hoã", "Hoạ"] {
            cards.add("Nguyễn Thị " + name, "1980-09-05")
        }
        cards.add("Nguyên Thị Hoa", "1980-09-05")
        #expect(cards.people().count == 7)
    }

    @Test(arguments: [nil, "1980", "1980-09"])
    func lessThanAFullBirthDateLinksNothing(_ birth: String?) {
        var cards = Cards()
        cards.add("Nguyễn Thị Hoa", birth)
        cards.add("Nguyễn Thị Hoa", birth)
        cards.add("Nguyễn Thị Hoa", "1980-09-05")
        #expect(cards.people() == [[1], [2], [3]])
    }

    @Test func aConflictOfSexSeparates() {
        var cards = Cards()
        cards.add("Ka Đèn", "1980-09-05", .female)
        cards.add("Ka Đèn", "1980-09-05", .male)
        cards.add("Ka Đèn", "1980-09-05", .female)
        #expect(cards.people() == [[1, 3], [2]])
        // Nothing says to whom the one without a sex belongs.
        cards.add("Ka Đèn", "1980-09-05")
        #expect(cards.people() == [[1, 3], [2], [4]])
    }

    @Test func withoutAConflictSilenceSeparatesNobody() {
        var cards = Cards()
        cards.add("Ka Đèn", "1980-09-05", .female)
        cards.add("Ka Đèn", "1980-09-05")
        cards.add("Ka Đèn", "1980-09-05", numbers: ["1"])
        #expect(cards.people() == [[1, 2, 3]])
    }

    @Test func aNumberJoinsWhateverTheName() {
        var cards = Cards()
        cards.add("Ka Đèn", "1980-09-05", .female, numbers: ["1"])
        cards.add("Ka Đền", "1980", numbers: ["1"])
        cards.add("Ka Đền", "1980", numbers: ["2"])
        #expect(cards.people() == [[1, 2], [3]])
    }

    /// One difference is a slip or a change of name, two are another person.
    @Test(arguments: [
        ("Ka Đèn", "1980-09-05", Sex.female, true), ("Ka Đèn", "1985-01-01", .female, true),
        ("Ka Đèn", "1980-09-05", .male, true), ("Cil Ka", "1980-09-05", .female, true),
        ("Cil Ka", nil, nil, true), ("Cil Ka", "1980", nil, true), ("Cil Ka", "1980-09", nil, true),
        ("Cil Ka", "1981", nil, false), ("Cil Ka", "1980-10", nil, false),
        ("Cil Ka", "1980-09-06", .female, false), ("Cil Ka", nil, .male, false),
        ("Cil Ka", "1980-09-05", .male, false), ("Ka Đèn", "1985-01-01", .male, false),
    ])
    func aNumberJoinsUnlessTwoThingsDiffer(
        _ name: String, _ birth: String?, _ sex: Sex?, _ isOne: Bool
    ) {
        var cards = Cards()
        cards.add("Ka Đèn", "1980-09-05", .female, numbers: ["1"])
        cards.add(name, birth, sex, numbers: ["1"])
        #expect(cards.people() == (isOne ? [[1, 2]] : [[1], [2]]))
        let isAlike = name == "Ka Đèn" && birth == "1980-09-05" && sex == .female
        #expect(cards.contradictions().isEmpty == isAlike)
    }

    /// Somebody copied a number: those who had it before stay who they were.
    @Test func aCopiedNumberPartsNobody() {
        var cards = Cards()
        cards.add("Ka Đèn", "1980", numbers: ["1"])
        cards.add("Ka Đèn", "1980", numbers: ["1"])
        cards.add("Cil Múp Ka Đèn", "1980", numbers: ["1"])
        cards.add("Kon Sơ Ha", "1971-02-03", numbers: ["1"])
        #expect(cards.people() == [[1, 2, 3], [4]])
        #expect(cards.contradictions() == [[1, 3], [1, 4]])
    }

    /// 1 and 3 cannot be one; 2 shares the name of one and the birth of the other.
    @Test func aChainJoinsNobodyWhoContradicts() {
        var cards = Cards()
        cards.add("Ka Đèn", "1980", numbers: ["1"])
        cards.add("Ka Đèn", "1985", numbers: ["1"])
        cards.add("Cil Ka", "1985", numbers: ["1"])
        #expect(cards.people() == [[1], [2], [3]])
    }

    @Test func aFillerIsNobodysNumber() {
        var cards = Cards()
        for day in 10..<80 { cards.add("Ka Đèn \(day)", nil, numbers: ["1"]) }
        cards.add("Ka Đèn 10", nil, numbers: ["1"])
        #expect(cards.people().count == 70)
    }

    @Test func aDoubtfulNumberAndAnOfficesOwnDecideNothing() {
        for (kind, isDoubtful) in [(SealedIdentifier.Kind.citizen, true), (.official, false)] {
            var cards = Cards()
            for (name, number) in [("Ka Đèn", "1"), ("Ka Đền", "1"), ("Ka Đèn", "2")] {
                cards.add(
                    name, "1980-09-05",
                    sealed: SealedIdentifier(
                        kind: kind, keyedHash: Array(number.utf8), sealed: [],
                        isDoubtful: isDoubtful))
            }
            #expect(cards.people() == [[1, 3], [2]])
            #expect(cards.contradictions() == [])
        }
    }

    /// After a new key the same number has another hash, which says nothing.
    @Test func numbersUnderDifferentKeysTellNothingOfEachOther() {
        var cards = Cards()
        for (key, hash) in [(1, "1"), (2, "8"), (1, "1"), (2, "8")] {
            cards.add(
                "Ka Đèn", "1980-09-05",
                sealed: SealedIdentifier(
                    kind: .citizen, keyedHash: Array(hash.utf8), sealed: [], key: key))
        }
        #expect(cards.people() == [[1, 2, 3, 4]])
    }

    @Test func aNumberSeparatesNamesakes() {
        var cards = Cards()
        cards.add("Ka Đèn", "1980-09-05", numbers: ["1"])
        cards.add("Ka Đèn", "1980-09-05", numbers: ["2"])
        cards.add("Ka Đèn", "1980-09-05", numbers: ["1"])
        cards.add("Ka Đèn", "1980-09-05")
        #expect(cards.people() == [[1, 3], [2], [4]])
    }

    @Test func aNumberJoinsTwoNamesWithTheirNamesakes() {
        var cards = Cards()
        cards.add("Ka Đèn", "1980-09-05")
        cards.add("Ka Đèn", "1980-09-05", numbers: ["1"])
        cards.add("Cil Múp Ka Đèn", "1980-09-05", numbers: ["1"])
        cards.add("Cil Múp Ka Đèn", "1980-09-05")
        #expect(cards.people() == [[1, 2, 3, 4]])
    }

    @Test func theSameRowOfTheSameFile() {
        var cards = Cards()
        cards.add("Ka Đèn", nil, row: (1, 5))
        cards.add("Ka Đèn", nil, row: (1, 5))
        cards.add("Ka Đèn", nil, row: (1, 6))
        cards.add("Ka Đèn", nil, row: (2, 5))
        cards.add("Ka Đền", nil, row: (1, 5))
        cards.add("Ka Đèn", nil, row: (1, 5))
        #expect(cards.people() == [[1, 2, 6], [3], [4], [5]])
    }

    @Test func aDecisionGoesBeforeTheRule() {
        var cards = Cards()
        cards.add("Ka Đèn", "1980-09-05")
        cards.add("Ka Đèn", "1980-09-05")
        cards.add("Ka Đền", "1980")
        cards.links = [Link(1, 2, .different), Link(3, 1, .same)]
        #expect(cards.people() == [[1, 3], [2]])
        // The later decision on the same pair holds.
        cards.links += [Link(2, 1, .same)]
        #expect(cards.people() == [[1, 2, 3]])
    }

    @Test func aLinkToWhatIsNotThereIsNothing() {
        var cards = Cards()
        cards.add("Ka Đèn", "1980-09-05")
        cards.links = [Link(1, 99, .same)]
        #expect(cards.people() == [[1]])
        #expect(PersonSets([]).people() == [])
    }

    @Test(arguments: 0..<60) func anyOrderOfEvidenceGivesTheSamePeople(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let cards = Cards(random: &random)
        let expected = cards.people()
        let others = (0..<12).map { _ in cards.shuffled(&random).people() }
        #expect(others.first { $0 != expected } == nil)
    }

    @Test func everyJoinIsByARule() {
        var cards = Cards()
        cards.add("Ka Đèn", "1980-09-05", row: (1, 2))
        cards.add("Ka Đèn", "1980-09-05", row: (1, 2))
        cards.add("Ka Đèn", "1980-09-05")
        cards.add("Ka Đền", "1980", numbers: ["1"])
        cards.add("Ka Đền", "1980", numbers: ["1"])
        cards.add("Kon Sơ Ha", nil)
        cards.links.append(Link(1, 6, .same))
        #expect(cards.people() == [[1, 2, 3, 6], [4, 5]])
        let trace = JoinTrace(cards.evidence, cards.links)
        #expect(
            (1...6).map { trace.rule(of: $0) } == [
                nil, .sourceRow, .nameAndBirthDate, nil, .identityNumber, .decision,
            ])
    }

    @Test(arguments: 0..<60) func statementsLessPeopleAreJoins(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let cards = Cards(random: &random)
        let trace = JoinTrace(cards.evidence, cards.links)
        for person in cards.people() {
            #expect(trace.rule(of: person[0]) == nil)
            #expect(person.dropFirst().allSatisfy { trace.rule(of: $0) != nil })
        }
    }
}

/// Evidence made by hand; the statement's number is its place, from 1.
private struct Cards {
    var evidence: [IdentityEvidence] = []
    var links: [Link] = []
    private var keys = TextTable()

    init() {}

    init(random: inout SplitMix64) {
        let births = ["1980-09-05", "1981-01-01", "1980", nil]
        for _ in 0..<Int.random(in: 2...24, using: &random) {
            let hasNumber = Int.random(in: 0..<3, using: &random) == 0
            let hasRow = Bool.random(using: &random)
            add(
                ["Ka Đèn", "Ka Đền", "Kon Sơ Ha"].randomElement(using: &random) ?? "",
                births.randomElement(using: &random) ?? nil,
                [Sex.male, .female, nil, nil].randomElement(using: &random) ?? nil,
                numbers: hasNumber ? [String(Int.random(in: 0..<4, using: &random))] : [],
                row: hasRow
                    ? (Int.random(in: 0..<2, using: &random), Int.random(in: 1..<6, using: &random))
                    : nil)
        }
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            let ends = (1...evidence.count).shuffled(using: &random).prefix(2)
            links.append(Link(ends[0], ends[1], Bool.random(using: &random) ? .same : .different))
        }
    }

    mutating func add(
        _ name: String, _ birth: String?, _ sex: Sex? = nil, numbers: [String] = [],
        row: (file: Int, row: Int)? = nil, sealed: SealedIdentifier? = nil
    ) {
        let plain = numbers.map {
            SealedIdentifier(kind: .citizen, keyedHash: Array($0.utf8), sealed: [])
        }
        evidence.append(
            IdentityEvidence(
                statement: evidence.count + 1, nameKey: keys.intern(NameKey.of(name)),
                birthDate: birth.flatMap { PartialDate(iso: $0) }, sex: sex,
                identifiers: plain + [sealed].compactMap { $0 },
                origin: row.map { .init(file: $0.file, sheet: nil, row: $0.row) }))
    }

    func shuffled(_ random: inout SplitMix64) -> Cards {
        var other = self
        other.evidence.shuffle(using: &random)
        return other
    }

    /// The statements that contradict each other on one number.
    func contradictions() -> [[Int]] {
        PersonSets(evidence, links: links).contradictions
            .map { [evidence[$0].statement, evidence[$1].statement] }
    }

    /// The statements of each person, in the order of the person's number.
    func people() -> [[Int]] {
        let persons = PersonSets(evidence, links: links).people()
        let sets = Dictionary(grouping: zip(evidence.map(\.statement), persons), by: \.1)
        return sets.sorted { $0.key < $1.key }.map { $0.value.map(\.0).sorted() }
    }
}
