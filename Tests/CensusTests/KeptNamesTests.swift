import CivilDates
import Foundation
import GRDB
import RosterImport
import Testing

@testable import Census
@testable import Registry

/// The index of names that the registry file keeps is believed only where it says what the census says.
struct KeptNamesTests {
    private let office: Office
    private static let date = "2025-06-30"

    init() throws {
        office = try Office()
        try office.importBytes(Array(Self.roster.utf8), as: "a.csv", asOf: day("2024-12-31"))
    }

    private static let roster = """
        Họ và tên;Ngày sinh;Giới tính;Trình độ
        Nguyễn Văn An;31/12/1995;Nam;Đại học
        Ka Đèn;30/06/1994;Nữ;Thạc sĩ
        Lê Văn Đức (Ba Lành);05/09/1980;Nam;Đại học

        """

    private func database<Result>(_ work: (Database) throws -> Result) throws -> Result {
        try DatabaseQueue(path: office.folder + "/a.sqlite").write(work)
    }

    private func opened(
        _ text: String, _ date: String = Self.date, _ known: KnownOn = .now
    ) throws -> Census {
        try Census.open(office.registry, asOf: day(date), known: known, need: .all, named: text)
    }

    private func found(
        _ text: String, _ date: String = Self.date, _ known: KnownOn = .now
    ) throws -> [String] {
        let census = try opened(text, date, known)
        return census.places.map { census.name(ofPersonAt: $0) }
    }

    private func keptParts(_ column: String = "names") throws -> [(part: Int, content: Data)] {
        try database { database in
            try Row.fetchAll(
                database,
                sql: "SELECT part, content FROM census_column WHERE variable = ? ORDER BY part",
                arguments: [column]
            ).map { ($0[0], $0[1]) }
        }
    }

    /// Writes an index with the hashes that it needs: as whoever means harm, or as one that outlived its census.
    private func write(_ parts: [Data]) throws {
        try database { database in
            let census = try Int.fetchOne(database, sql: "SELECT id FROM census") ?? 0
            try database.execute(sql: "DELETE FROM census_column WHERE variable = 'names'")
            let column = StoredCensus.Column(
                variable: "names", dictionary: Array(parts[0]), parts: parts[1...].map { Array($0) }
            )
            try Registry.write(column, ofCensus: census, database)
        }
    }

    @Test func `the first search keeps it, the next reads it`() throws {
        #expect(try keptParts().isEmpty)
        #expect(try found("ka") == ["Ka Đèn"])
        let kept = try keptParts()
        #expect(kept.map(\.part) == [0, 1])
        #expect(try keptParts("records").count == 2)
        #expect(try found("lành") == ["Lê Văn Đức"])
        #expect(try found("văn") == ["Nguyễn Văn An", "Lê Văn Đức"])
        #expect(try keptParts().map(\.content) == kept.map(\.content))
        // The name of nobody else was read, and of everybody all that is shown.
        let census = try opened("lanh")
        #expect(census.count == 1 && census.otherNames(ofPersonAt: 0) == ["Ba Lành"])
        #expect(census.counts(.level) == ["DH": 1] && census.counts(.age) == ["44": 1])
        #expect(try opened("").count == 3)
        #expect(try opened("xyz").count == 0)
    }

    @Test(arguments: [1, 63, 64, 65, 150])
    func `few are read by their records, many by their columns`(_ count: Int) throws {
        let office = try Office()
        let rows = (1...150).map { number in
            let sex = number.isMultiple(of: 3) ? "Nam" : "Nữ"
            let family = number <= count ? "Đặng" : "Trần"
            let other = number.isMultiple(of: 5) ? " (Bảy)" : ""
            return "\(family) Văn An\(other);\(1 + number % 28)/0\(1 + number % 9)/1980;\(sex)"
        }
        let text = (["Họ và tên;Ngày sinh;Giới tính"] + rows).joined(separator: "\n") + "\n"
        try office.importBytes(Array(text.utf8), as: "a.csv", asOf: day("2024-12-31"))
        let whole = try office.census(Self.date)
        let expected = NameScan(whole).people("dang")
        #expect(expected.count == count)
        for _ in 0..<2 {
            let found = try Census.open(
                office.registry, asOf: day(Self.date), need: .all, named: "dang")
            #expect(
                found.places.map { found.person(at: $0) } == expected.map { whole.person(at: $0) })
            for (place, original) in expected.enumerated() {
                #expect(found.birthDate(ofPersonAt: place) == whole.birthDate(ofPersonAt: original))
                #expect(
                    found.otherNames(ofPersonAt: place) == whole.otherNames(ofPersonAt: original))
                #expect(
                    found[.sex].code(ofPersonAt: place) == whole[.sex].code(ofPersonAt: original))
            }
        }
    }

    @Test func `a flipped byte anywhere in it is noticed`() throws {
        _ = try found("ka")
        let kept = try keptParts()
        for (part, content) in kept {
            for place in content.indices where place.isMultiple(of: part == 0 ? 3 : 5) {
                var damaged = content
                damaged[place] ^= 0x41
                try database { database in
                    try database.execute(
                        sql: """
                            UPDATE census_column SET content = ?
                            WHERE variable = 'names' AND part = ?
                            """, arguments: [damaged, part])
                }
                #expect(try found("van") == ["Nguyễn Văn An", "Lê Văn Đức"])
                #expect(try keptParts().map(\.content) == kept.map(\.content))
            }
        }
    }

    @Test(arguments: [
        "DELETE FROM census_column WHERE variable = 'names'",
        "DELETE FROM census_column WHERE variable = 'names' AND part = 1",
        "DELETE FROM census_column WHERE variable = 'names' AND part = 0",
        "UPDATE census_column SET part = part + 1 WHERE variable = 'names' AND part = 1",
        "UPDATE census_column SET content = x'00' WHERE variable = 'names'",
        "DELETE FROM census_column WHERE variable = 'records'",
        "UPDATE census_column SET content = zeroblob(length(content)) WHERE variable = 'records' AND part = 0",
        "UPDATE census_column SET content = x'00' WHERE variable = 'records' AND part = 1",
        "UPDATE census_column SET sha256 = zeroblob(32) WHERE variable = 'sex' AND part = 0",
        "UPDATE census SET state = zeroblob(32)", "UPDATE census SET people = 2",
        "DELETE FROM census_column WHERE variable = 'name' AND part = 1",
        "UPDATE census_column SET content = x'01' WHERE variable = 'level' AND part = 1",
    ])
    func `a damaged index is made anew`(_ damage: String) throws {
        _ = try found("ka")
        try database { try $0.execute(sql: damage) }
        for _ in 0..<2 {
            #expect(try found("van") == ["Nguyễn Văn An", "Lê Văn Đức"])
            #expect(try found("lanh") == ["Lê Văn Đức"])
        }
        #expect(try keptParts().count == 2)
        #expect(try keptParts("records").count == 2)
    }

    @Test func `one that was changed with its hash never leads outside of it`() throws {
        _ = try found("ka")
        let kept = try keptParts()
        for (part, content) in kept {
            for place in content.indices where place.isMultiple(of: part == 0 ? 5 : 1) {
                for mask: UInt8 in [0x80, 0xFF] {
                    var forged = kept.map(\.content)
                    forged[part][place] ^= mask
                    try write(forged)
                    // What it says cannot be known to be wrong; that it is read must end well.
                    for text in ["van", "lanh"] { _ = try opened(text) }
                }
            }
        }
        try write(kept.map(\.content))
        #expect(try found("van") == ["Nguyễn Văn An", "Lê Văn Đức"])
    }

    @Test
    func `what is recorded later is found at once, its undo too, and neither as known before`()
        throws
    {
        #expect(try found("binh") == [])
        let other = Self.roster.replacing("Ka Đèn", with: "Ka Bình")
        let report = try office.importBytes(
            Array(other.utf8), as: "b.csv", asOf: day("2025-01-31"))
        #expect(try found("bình") == ["Ka Bình"])
        #expect(try found("bình", "2025-01-30") == [])
        #expect(try found("bình", "2025-01-31") == ["Ka Bình"])
        #expect(try found("bình", Self.date, .change(1)) == [])
        #expect(try found("đèn", Self.date, .change(1)) == ["Ka Đèn"])
        #expect(try found("ka") == ["Ka Đèn", "Ka Bình"])
        _ = try office.registry.undo(try #require(report.change), author: "Lan", reason: "thử")
        #expect(try found("bình") == [])
        #expect(try found("ka") == ["Ka Đèn"])
        #expect(try found("bình", Self.date, .change(2)) == ["Ka Bình"])
    }

    @Test func `an index of another state of a census in place is not believed`() throws {
        _ = try found("ka")
        let before = try keptParts()
        try office.importBytes(
            Array(Self.roster.replacing("Ka Đèn", with: "Ka Bình").utf8), as: "b.csv",
            asOf: day("2024-12-31"))
        _ = try office.census(Self.date)
        try write(before.map(\.content))
        #expect(try found("binh") == ["Ka Bình"])
    }

    @Test func `an index that cannot be kept finds all the same`() throws {
        let queue = try DatabaseQueue(path: office.folder + "/a.sqlite")
        try queue.inDatabase { database in
            try database.execute(sql: "DELETE FROM census; BEGIN IMMEDIATE")
            defer { try? database.execute(sql: "ROLLBACK") }
            #expect(try found("ka") == ["Ka Đèn"])
        }
        #expect(try keptParts().isEmpty)
    }

    @Test(arguments: 0..<4)
    func `made, kept or in memory, it is the same people`(_ seed: UInt64) throws {
        let office = try Office()
        for roster in RandomRoster.files(seed: seed, withOtherNames: true) {
            try office.importRoster(roster)
        }
        for date in ["2024-12-31", "2025-12-31"] {
            let whole = try Census.build(office.registry, asOf: day(date))
            for text in ["nguyen", "hoa", "bảy hoá", "cil mup", "tran thj", "k", "so kon", "b"] {
                let expected = NameScan(whole).people(text).map { whole.person(at: $0) }
                let inMemory = whole.named(text)
                for _ in 0..<2 {
                    let census = try Census.open(
                        office.registry, asOf: day(date), need: .all, named: text)
                    #expect(census.digest == inMemory.digest)
                    #expect(census.places.map { census.person(at: $0) } == expected)
                }
            }
        }
    }
}
