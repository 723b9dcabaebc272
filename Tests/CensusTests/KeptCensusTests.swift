@testable import Census
import CivilDates
import Foundation
import GRDB
import Registry
import RosterImport
import Testing

/// The census that the registry file keeps is believed only where it says what the statements say.
struct KeptCensusTests {
    private let office: Office

    init() throws {
        office = try Office()
        try office.importBytes(
            Array(Self.roster.utf8), as: "a.csv", asOf: day("2024-12-31"))
        _ = try office.census("2025-06-30")
    }

    private static let roster = """
        Họ và tên;Ngày sinh;Giới tính;Trình độ
        Nguyễn Văn An;31/12/1995;Nam;Đại học
        Ka Đèn;30/06/1994;Nữ;Thạc sĩ

        """

    private func execute(_ sql: String) throws {
        try DatabaseQueue(path: office.folder + "/a.sqlite").write { try $0.execute(sql: sql) }
    }

    private func kept() throws -> Int {
        try DatabaseQueue(path: office.folder + "/a.sqlite").read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM census") ?? 0
        }
    }

    private func opened(_ date: String = "2025-06-30") throws -> Census {
        try Census.open(office.registry, asOf: day(date))
    }

    private var levels: [String: Int] { ["DH": 1, "THS": 1] }

    @Test
    func `one census serves every day until something begins to hold, each with its own ages`()
        throws
    {
        #expect(try kept() == 1)
        #expect(try opened("2025-06-29").counts(.age) == ["29": 1, "30": 1])
        #expect(try opened("2025-06-30").counts(.age) == ["29": 1, "31": 1])
        #expect(try kept() == 1)
        #expect(try opened("2026-12-31").counts(.age) == ["31": 1, "32": 1])
        #expect(try opened("2024-12-30").count == 0)
    }

    @Test(arguments: [
        "UPDATE census_column SET content = zeroblob(length(content)) WHERE variable = 'level' AND part = 1",
        "UPDATE census_column SET content = x'0102' WHERE variable = 'level'",
        "DELETE FROM census_column WHERE variable = 'level'",
        "DELETE FROM census_column WHERE variable = 'level' AND part = 1",
        "UPDATE census SET people = 3", "UPDATE census SET state = zeroblob(32)",
        "DROP TABLE census_column; CREATE TABLE census_column (id INTEGER PRIMARY KEY, census INTEGER, variable TEXT, part INTEGER, sha256 BLOB, content BLOB)",
    ])
    func `a damaged census is made anew`(_ damage: String) throws {
        try execute(damage)
        #expect(try opened().counts(.level) == levels)
        #expect(try opened().counts(.level) == levels)
    }

    @Test func `what is recorded later is counted at once, and its undo too`() throws {
        let other = Self.roster.replacing("Ka Đèn", with: "Ka Bình")
        let report = try office.importBytes(
            Array(other.utf8), as: "b.csv", asOf: day("2024-12-31"))
        #expect(try opened().counts(.level) == ["DH": 1, "THS": 2])
        #expect(
            try Census.open(office.registry, asOf: day("2025-06-30"), known: .change(1)).count == 2)
        _ = try office.registry.undo(try #require(report.change), author: "Lan", reason: "thử")
        #expect(try opened().counts(.level) == levels)
        #expect(try kept() == 1)
    }

    @Test func `a census that cannot be kept is counted all the same`() throws {
        let queue = try DatabaseQueue(path: office.folder + "/a.sqlite")
        try queue.inDatabase { database in
            try database.execute(sql: "DELETE FROM census; BEGIN IMMEDIATE")
            defer { try? database.execute(sql: "ROLLBACK") }
            #expect(try opened().counts(.level) == levels)
        }
        #expect(try kept() == 0)
    }

    @Test func `numbers are read as they were written, in every width`() throws {
        for greatest: UInt32 in [3, 255, 256, 65_535, 65_536, .max] {
            var numbers = PackedNumbers()
            for number in 0..<70_000 { numbers.append(UInt32(number % 251)) }
            numbers.append(greatest)
            let read = try #require(PackedNumbers(parts: numbers.parts))
            #expect(read == numbers)
            #expect(read[70_000] == greatest && read[250] == 250)
            #expect(numbers.parts.count == 2)
        }
        #expect(PackedNumbers(parts: [[3, 1, 2, 3]]) == nil)
        #expect(PackedNumbers(parts: [[2, 1]]) == nil)
        #expect(PackedNumbers(parts: [[1, 1], [2, 1, 0]]) == nil)
    }

    @Test(arguments: 0..<6) func `a kept census says what the statements say`(_ seed: UInt64) throws
    {
        let office = try Office()
        for roster in RandomRoster.filesSomeComplete(seed: seed) { try office.importRoster(roster) }
        for date in ["2024-12-31", "2025-12-31"] {
            for _ in 0..<2 {
                #expect(
                    try office.digest(date)
                        == Census.build(office.registry, asOf: day(date)).digest)
            }
        }
    }
}
