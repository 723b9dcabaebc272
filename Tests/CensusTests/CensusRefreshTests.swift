import CivilDates
import Classifications
import Composition
import Foundation
import GRDB
import Registry
import SeededRandom
import Testing

@testable import Census
@testable import RosterImport

/// A kept census that was brought up to later changes says what one says that is composed of everybody.
struct CensusRefreshTests {
    private static let today = day("2026-06-30")

    /// The census as kept, and as composed anew.
    private static func compare(_ office: Office, _ isFresh: Bool) throws {
        let before = try office.keptStates()
        let kept = try Census.open(office.registry, asOf: today)
        if isFresh {
            // Had it not been believed, another would be kept now.
            #expect(try office.keptStates() == before)
        }
        let anew = try Census.build(office.registry, asOf: today)
        #expect(kept.said == anew.said)
        #expect(kept.digest == anew.digest)
    }

    @Test(arguments: 0..<10) func `brought up step by step is as composed anew`(_ seed: UInt64)
        throws
    {
        var random = SplitMix64(seed: seed)
        let office = try Office()
        var fresh = 0
        let files =
            RandomRoster.files(seed: seed, withOtherNames: true)
            + RandomRoster.files(seed: seed, withOtherNames: true).map(\.retold)
            + RandomRoster.filesSomeComplete(seed: seed + 100).map(\.retold)
        for roster in files {
            try office.importRoster(roster)
            if random.happens(80) {
                // Beside the parts, in them, and now so, now so.
                let most = [0, 7, ColumnRevision.mostPeople][Int(seed % 3)]
                let isFresh = try Census.refresh(
                    office.registry, today: Self.today, mostRevised: most)
                fresh += isFresh ? 1 : 0
                try Self.compare(office, isFresh)
            }
            let last = try office.registry.changes().last
            if random.happens(15), let last, last.kind != .undo {
                _ = try office.registry.undo(last.id, author: "Lan", reason: "Nhập nhầm")
                #expect(try !Census.refresh(office.registry, today: Self.today))
                try Self.compare(office, false)
            }
            if random.happens(15), try office.link(&random) {
                #expect(try !Census.refresh(office.registry, today: Self.today))
                try Self.compare(office, false)
            }
        }
        #expect(fresh > 0)
        let last = try office.registry.lastChange()
        let earlier = max(1, last - 2)
        #expect(
            try Census.open(office.registry, asOf: Self.today, known: .change(earlier)).said
                == Census.build(office.registry, asOf: Self.today, known: .change(earlier)).said)
    }

    @Test(arguments: 0..<6) func `looking people up one by one imports the same`(_ seed: UInt64)
        throws
    {
        let (near, whole) = (try Office(), try Office())
        for roster in RandomRoster.filesSomeComplete(seed: seed) {
            let reports = try [(near, true), (whole, false)].map { office, isSmall in
                let path = office.folder + "/" + roster.name
                try Data(roster.bytes).write(to: URL(fileURLWithPath: path))
                var options = RosterImporter.Options(
                    asOf: roster.asOf, author: "Lan", listsRows: true)
                options.isComplete = roster.isComplete
                options.isSmall = isSmall
                return try RosterImporter(office.registry, options).importRoster(path)
            }
            #expect(reports[0].rows.map(\.person) == reports[1].rows.map(\.person))
            #expect(reports[0].rows.map(\.outcome) == reports[1].rows.map(\.outcome))
            #expect(reports[0].findings.map(\.code) == reports[1].findings.map(\.code))
            let differences = reports.map(\.difference)
            #expect(differences[0]?.joined == differences[1]?.joined)
            #expect(differences[0]?.changed == differences[1]?.changed)
            #expect(
                differences[0]?.missing.map(\.person) == differences[1]?.missing.map(\.person))
        }
        #expect(try near.digest("2026-06-30") == whole.digest("2026-06-30"))
    }

    @Test func `a person who joins two of them leaves one row`() throws {
        let office = try Office()
        try office.add("Ka Đèn;05/09/1980;", "Kon Sơ Ha;01/02/1970;", "Ka Đền;1980;068180000123")
        try office.keep()
        // The name and birth date of the first, the number of the third.
        try office.add("Ka Đèn;05/09/1980;068180000123", "Cil Ka;03/04/1990;")
        #expect(try Census.refresh(office.registry, today: Self.today))
        try Self.compare(office, true)
        let census = try Census.open(office.registry, asOf: Self.today)
        #expect(census.places.map(census.person) == [1, 2, 5])
        #expect(census.places.map(census.name) == ["Ka Đèn", "Kon Sơ Ha", "Cil Ka"])
    }

    @Test func `a word that is read anew, or answered, makes everybody composed anew`() throws {
        let office = try Office()
        try office.add("Ka Đèn;05/09/1980;")
        try office.keep()
        let report = try office.importBytes(
            Array("Họ và tên;Trình độ\nCil Ka;Bằng gì đó\n".utf8), as: "b.csv",
            asOf: day("2025-12-31"))
        #expect(report.change != nil)
        #expect(try Census.refresh(office.registry, today: Self.today))
        _ = try office.registry.answer(
            [Answer(.text("Bằng gì đó", list: .levels, at: nil), meaning: "DH")], author: "Lan",
            asOf: Self.today)
        #expect(try !Census.refresh(office.registry, today: Self.today))
        try Self.compare(office, false)
        let census = try Census.open(office.registry, asOf: Self.today)
        #expect(census.counts(.level) == ["DH": 1, "unknown": 1])
    }

    @Test(arguments: [
        "UPDATE census_column SET content = x'3100' WHERE variable = 'noteOrganisation'",
        "DELETE FROM census_column WHERE variable = 'person' AND part = 1",
        "DELETE FROM census_column WHERE variable LIKE 'note%'",
        "DELETE FROM census_column WHERE variable = 'birth' AND part = 0",
        "DELETE FROM census_column WHERE variable = 'birth+'",
        "UPDATE census_column SET content = x'02000000' WHERE variable = 'sex+'",
    ]) func `a damaged census is not brought up`(_ damage: String) throws {
        let office = try Office()
        try office.add("Ka Đèn;05/09/1980;")
        try office.keep()
        try DatabaseQueue(path: office.folder + "/a.sqlite").write { try $0.execute(sql: damage) }
        try office.add("Cil Ka;03/04/1990;", "Ka Đèn;05/09/1980;")
        #expect(try !Census.refresh(office.registry, today: Self.today))
        try Self.compare(office, false)
    }

    @Test(arguments: [
        "UPDATE census_column SET content = zeroblob(length(content)) WHERE variable = 'level' AND part = 1",
        "UPDATE census_column SET content = zeroblob(length(content)) WHERE variable = 'level+'",
        "UPDATE census_column SET content = x'0100000000000000' WHERE variable = 'person+'",
        "DELETE FROM census_column WHERE variable = 'level+'",
    ]) func `damage beside the people who are told anew is not believed`(_ damage: String) throws {
        let office = try Office()
        try office.add("Ka Đèn;05/09/1980;")
        try office.keep()
        try office.add("Cil Ka;03/04/1990;", "Ka Đèn;05/09/1980;")
        #expect(try Census.refresh(office.registry, today: Self.today))
        try DatabaseQueue(path: office.folder + "/a.sqlite").write { try $0.execute(sql: damage) }
        try Self.compare(office, false)
    }

    @Test func `every load has the index of organisations, and a registry left without it gets it`()
        throws
    {
        let office = try Office()
        let file = office.folder + "/a.sqlite"
        func count() throws -> Int? {
            try DatabaseQueue(path: file).read {
                try Int.fetchOne(
                    $0,
                    sql:
                        "SELECT count(*) FROM sqlite_master WHERE name = 'engagement_by_organisation'"
                )
            }
        }
        #expect(try count() == 1)
        try office.add("Ka Đèn;05/09/1980;")
        #expect(try count() == 1)
        try DatabaseQueue(path: file).write {
            try $0.execute(
                sql: """
                    DROP INDEX engagement_by_organisation;
                    DELETE FROM grdb_migrations WHERE identifier >= 'm0007'
                    """)
        }
        #expect(try count() == 0)
        _ = try Registry.open(at: file)
        #expect(try count() == 1)
    }

    @Test func `more people than a part holds, and wider numbers than before`() throws {
        let office = try Office()
        let count = PackedNumbers.partSize + 40
        var text = "Họ và tên;Ngày sinh;Số CCCD\n"
        for number in 0..<count { text += "Ka Đèn;\(1930 + number % 60);\n" }
        try office.importBytes(Array(text.utf8), as: "a.csv", asOf: day("2025-12-31"))
        try office.keep()
        try office.add("Cil Ka;03/04/1990;")
        #expect(try Census.refresh(office.registry, today: Self.today))
        try Self.compare(office, true)
        // So many dates of birth need two bytes.
        try office.add(
            (0..<300).map { "Kon Sơ Ha;\(1 + $0 % 28)/\(1 + $0 / 28 % 12)/1961;" })
        #expect(try Census.refresh(office.registry, today: Self.today))
        try Self.compare(office, true)
    }
}

extension Census {
    /// All that it says, a line a person.
    fileprivate var said: [String] {
        let columns = Dimension.allCases.map { self[$0] }
        return places.map { place in
            ([String(person(at: place)), name(ofPersonAt: place)]
                + [birthDate(ofPersonAt: place)?.description ?? "-"]
                + columns.map { $0.code(ofPersonAt: place) }
                + statedOtherNames(ofPersonAt: place).map { "\($0.kind) \($0.name)" })
                .joined(separator: "|")
        }
    }
}

extension RandomRoster {
    /// The same rows in a file of another name.
    fileprivate var retold: RandomRoster { renamed("lan-sau-" + name) }
}

extension Office {
    fileprivate func add(_ rows: String...) throws { try add(rows) }

    fileprivate func add(_ rows: [String]) throws {
        let text = "Họ và tên;Ngày sinh;Số CCCD\n" + rows.joined(separator: "\n") + "\n"
        let name = "\(try registry.lastChange()).csv"
        try importBytes(Array(text.utf8), as: name, asOf: day("2025-12-31"))
    }

    /// Makes the file keep a census.
    fileprivate func keep() throws { _ = try census("2026-06-30") }

    fileprivate func keptStates() throws -> [Data] {
        try DatabaseQueue(path: folder + "/a.sqlite").read {
            try Data.fetchAll($0, sql: "SELECT CAST(id || ':' AS BLOB) || state FROM census")
        }
    }

    /// Somebody decides who is who.
    fileprivate func link(_ random: inout SplitMix64) throws -> Bool {
        let statements = try registry.withView { view in
            var statements: [Int] = []
            try view.forEachStatement { statements.append($0.id) }
            return statements
        }
        guard statements.count > 1 else { return false }
        var proposal = ProposedChange(
            kind: .merge, author: "Lan", reason: "cùng người", asOf: nil, sourceFile: nil,
            basedOn: try registry.lastChange())
        let pair = statements.shuffled(using: &random).prefix(2)
        proposal.links = [Link(pair[0], pair[1], random.happens(50) ? .same : .different)]
        _ = try registry.apply(proposal)
        return true
    }
}
