import Census
import CivilDates
import Registry
import RosterImport
import SeededRandom
import Statistics
import Testing
import Wording

/// The laws of the house over rosters made by chance. (The seventh, export and import again, has its
/// own tests with the export.)
@Suite struct CensusLawTests {
    private static let dates = ["2024-12-31", "2025-06-30", "2026-06-30"]

    @Test(arguments: 0..<8) func law1KindsAndOutcomesAddUp(_ seed: UInt64) throws {
        let office = try Office()
        for roster in RandomRoster.filesSomeComplete(seed: seed) {
            let report = try office.importRoster(roster)
            #expect(report.rowsRead == roster.recordCount)
            #expect(report.layout.rowKinds[.people] == roster.rows.count)
            #expect(
                Outcome.allCases.reduce(0) { $0 + report.count($1) } == roster.rows.count)
            #expect(report.count(.rejected) == roster.rows.count(where: \.isBroken))
            let errors = report.findings.filter { $0.severity == .error }
            #expect(Set(errors.map(\.row)).count == report.count(.rejected))
        }
    }

    @Test(arguments: 0..<5) func law2TwiceIsOnce(_ seed: UInt64) throws {
        let office = try Office()
        let files = RandomRoster.filesSomeComplete(seed: seed)
        for roster in files { try office.importRoster(roster) }
        let (digests, head) = (try office.digests(Self.dates), try office.head())
        for roster in files {
            let again = try office.importRoster(roster)
            #expect(again.change == nil)
            #expect(again.count(.unchanged) == roster.rows.count { !$0.isBroken })
        }
        #expect(try office.digests(Self.dates) == digests)
        #expect(try office.head() == head)
        #expect(try office.isSound())
    }

    @Test(arguments: 0..<5) func law3UndoneIsUndone(_ seed: UInt64) throws {
        let office = try Office()
        for roster in RandomRoster.filesSomeComplete(seed: seed) {
            let before = try office.digests(Self.dates)
            let change = try #require(try office.importRoster(roster).change)
            let after = try office.digests(Self.dates)
            _ = try office.registry.undo(change, author: "Lan", reason: "Nhập nhầm")
            #expect(try office.digests(Self.dates) == before)
            #expect(try office.importRoster(roster).change == change + 2)
            #expect(try office.digests(Self.dates) == after)
        }
        #expect(try office.isSound())
    }

    /// Undoing what lies in the middle leaves what the other files say.
    @Test(arguments: 0..<5) func law3InTheMiddle(_ seed: UInt64) throws {
        let files = RandomRoster.filesSomeComplete(seed: seed)
        let (office, without) = (try Office(), try Office())
        for (index, roster) in files.enumerated() {
            try office.importRoster(roster)
            if index != 1 { try without.importRoster(roster) }
        }
        _ = try office.registry.undo(2, author: "Lan", reason: "Nhập nhầm")
        #expect(try office.digests(Self.dates) == without.digests(Self.dates))
    }

    @Test(arguments: 0..<6) func law4AnyOrderGivesTheSameCensus(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let files = RandomRoster.filesSomeComplete(seed: seed)
        var digests: Set<[[UInt8]]> = []
        for _ in 0..<4 {
            let office = try Office()
            for roster in files.shuffled(using: &random) { try office.importRoster(roster) }
            digests.insert(try office.digests(Self.dates))
        }
        #expect(digests.count == 1)
    }

    @Test(arguments: 0..<3) func law5EveryTableHasTheSameTotal(_ seed: UInt64) throws {
        let office = try Office()
        for roster in RandomRoster.filesSomeComplete(seed: seed) { try office.importRoster(roster) }
        for date in Self.dates {
            let census = try office.census(date)
            #expect(Set(census.places.map(census.person)).count == census.count)
            for dimension in Dimension.allCases {
                for by in [[dimension], [dimension, .sex], [.locality, dimension, .age]] {
                    let table = try CountTable(
                        census, .init(by: by, bands: .official), language: .vietnamese)
                    #expect(table.total == census.count)
                    #expect(table.rows.reduce(0) { $0 + $1.count } == census.count)
                    #expect(table.rows.allSatisfy { $0.count > 0 })
                    #expect(Set(table.rows.map(\.values)).count == table.rows.count)
                }
            }
        }
    }

    @Test(arguments: 0..<5) func law6WhatWasKnownStaysKnown(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let office = try Office()
        var history: [[String: [String: Int]]] = []
        func record() throws { history.append(try office.tables("2025-12-31")) }
        for roster in RandomRoster.filesSomeComplete(seed: seed) {
            try office.importRoster(roster)
            try record()
            if random.happens(40), let last = try office.registry.changes().last?.id {
                _ = try office.registry.undo(last, author: "Lan", reason: "Nhập nhầm")
                try record()
            }
        }
        for (index, tables) in history.enumerated() {
            #expect(try office.tables("2025-12-31", .change(index + 1)) == tables)
        }
        #expect(history.count == (try office.registry.lastChange()))
    }

    @Test(arguments: 0..<16) func law8BrokenBytesLoseNothing(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let office = try Office()
        let files = RandomRoster.filesSomeComplete(seed: seed)
        try office.importRoster(files[0])
        let before = try office.digests(Self.dates)
        for round in 0..<4 {
            let (head, last) = (try office.head(), try office.registry.lastChange())
            let bytes = random.damaged(files[1].bytes)
            do {
                let report = try office.importBytes(
                    bytes, as: "hỏng-\(round).csv", asOf: files[1].asOf)
                let outcomes = Outcome.allCases.reduce(0) { $0 + report.count($1) }
                #expect(outcomes == report.layout.rowKinds[.people])
            } catch is ImportError {
                #expect(try office.head() == head && office.registry.lastChange() == last)
            }
            #expect(try office.digests(Self.dates, .change(1)) == before)
        }
        #expect(try office.isSound())
        for change in try office.registry.changes() where change.id > 1 && change.kind == .import {
            _ = try office.registry.undo(change.id, author: "Lan", reason: "Nhập nhầm")
        }
        #expect(try office.digests(Self.dates) == before)
    }
}

extension Office {
    fileprivate func digests(_ dates: [String], _ known: KnownOn = .now) throws -> [[UInt8]] {
        try dates.map { try digest($0, known) }
    }

    /// Every table by one dimension.
    fileprivate func tables(
        _ date: String, _ known: KnownOn = .now
    ) throws -> [String: [String: Int]] {
        let census = try census(date, known)
        return Dimension.allCases.reduce(into: ["": ["": census.count]]) {
            $0[$1.rawValue] = census.counts($1)
        }
    }
}

extension SplitMix64 {
    /// Bytes with pieces cut out, doubled, or replaced by chance.
    mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<(1 + below(6)) where bytes.count > 2 {
            let start = below(bytes.count)
            let end = min(bytes.count, start + 1 + below(40))
            switch below(6) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes.insert(contentsOf: Array(bytes[start..<end]), at: below(bytes.count))
            case 2: bytes[start] = UInt8(below(256))
            case 3: bytes.insert(pick(Array("\"\n,;\t".utf8) + [0xFF, 0xC3]), at: start)
            case 4: bytes.removeLast(below(bytes.count / 2))
            default:
                bytes.replaceSubrange(start..<end, with: (0..<8).map { _ in UInt8(below(256)) })
            }
        }
        return bytes
    }
}
