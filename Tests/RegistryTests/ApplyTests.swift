import CivilDates
import Foundation
import GRDB
import Testing

@testable import Registry

/// A change is applied whole or not at all.
@Suite struct ApplyTests {
    private let fixture: Fixture
    private static let tables = [
        "source_file", "change", "source_column", "text", "statement", "sensitive", "engagement",
        "qualification", "certificate", "identifier", "link", "reading", "question",
        "establishment",
    ]

    init() throws { fixture = try Fixture() }

    @Test func everythingOfAChangeIsReadBack() throws {
        let proposal = try fixture.fullProposal()
        let change = try fixture.registry.apply(proposal)
        #expect(change.id == 1 && change.kind == .import && change.author == "Lan")
        #expect(change.statementCount == 2 && change.establishmentCount == 1)
        #expect(change.sourceFile == proposal.sourceFile && change.asOf == day("2025-12-31"))
        try fixture.registry.withView { view in
            var statements = Array(proposal.statements.prefix(0))
            try view.forEachStatement { statements.append($0.statement) }
            // The first texts of an empty registry get the numbers that they have in the proposal.
            #expect(statements == proposal.statements)
            #expect(try view.columns(ofChange: 1) == proposal.columns)
            #expect(try view.establishments().map(\.line) == proposal.establishments)
            let level = proposal.readings[0].text
            #expect(try view.readings().code(level, in: "levels")?.code == "DH")
            #expect(try view.readings().code(level, in: "fields") == nil)
            #expect(view.headHash == change.hash)
        }
    }

    @Test func textsAreInternedOnce() throws {
        try fixture.add("Nguyễn Thị Hoa", "Nguyễn Thị Hòa")
        try fixture.add("Nguyễn Thị Hoa", "Ka Đèn", "Nguyễn Thị Hoa")
        #expect(try fixture.count("text") == 3)
        #expect(try fixture.count("source_file") == 1)
        #expect(
            try fixture.names() == [
                "Nguyễn Thị Hoa", "Nguyễn Thị Hòa", "Nguyễn Thị Hoa", "Ka Đèn", "Nguyễn Thị Hoa",
            ])
    }

    /// What the last rows of a change break leaves nothing of its first rows.
    @Test(arguments: 0..<5) func aChangeThatBreaksLeavesNothing(_ way: Int) throws {
        try fixture.add("Nguyễn Thị Hoa")
        let before = try counts()
        var proposal = try fixture.fullProposal()
        switch way {
        case 0: proposal.reason = ""
        case 1: proposal.statements[1].row = 0
        case 2: proposal.readings += proposal.readings
        case 3: proposal.establishments[0].position = nil
        default: proposal.links = [Link(1, 4711, .same)]
        }
        #expect(throws: RegistryError.self) { try fixture.registry.apply(proposal) }
        #expect(try counts() == before)
        #expect(try fixture.registry.examine().allSatisfy(\.faults.isEmpty))
        #expect(try fixture.add("Ka Đèn").id == 2)
    }

    @Test func whatSomebodyElseChangedMeanwhileIsNoticed() throws {
        let late = try fixture.proposal(["Ka Đèn"])
        try fixture.add("Nguyễn Thị Hoa")
        #expect(throws: RegistryError.changedMeanwhile) { try fixture.registry.apply(late) }
        #expect(try fixture.names() == ["Nguyễn Thị Hoa"])
    }

    @Test func anotherWriterIsWaitedForAndThenNamed() throws {
        try fixture.add("Nguyễn Thị Hoa")
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: fixture.path, configuration: configuration)
        try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        let proposal = try fixture.proposal(["Ka Đèn"])
        #expect(throws: RegistryError.busy(path: fixture.path)) {
            try fixture.registry.apply(proposal)
        }
        #expect(try fixture.names() == ["Nguyễn Thị Hoa"])
        try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        #expect(try fixture.registry.apply(proposal).id == 2)
    }

    @Test func aClockSetBackNeverPutsAChangeBeforeItsForerunner() throws {
        let times = Times([1_767_225_600.25, 1_767_139_200, 1_767_225_601])
        let fixture = try Fixture(clock: times.next)
        for _ in 1...3 { try fixture.add("Ka Đèn") }
        #expect(
            try fixture.registry.changes().map(\.recordedAt) == [
                "2026-01-01T00:00:00.250Z", "2026-01-01T00:00:00.250Z", "2026-01-01T00:00:01.000Z",
            ])
    }

    private func counts() throws -> [Int] { try Self.tables.map { try fixture.count($0) } }
}

/// A clock that shows the given seconds since 1970, one after the other.
final class Times: @unchecked Sendable {
    private var seconds: [Double]
    private let lock = NSLock()

    init(_ seconds: [Double]) { self.seconds = seconds.reversed() }

    func next() -> Date {
        lock.withLock { Date(timeIntervalSince1970: seconds.popLast() ?? 0) }
    }
}
