import CivilDates
import Foundation
import Testing

@testable import Registry

/// The only way back is to undo a change, and both clocks can be asked.
@Suite struct UndoTests {
    private let fixture: Fixture

    init() throws {
        let times = Times((0..<10).map { 1_767_225_600 + 60 * Double($0) })
        fixture = try Fixture(clock: times.next)
        try fixture.add("Nguyễn Thị Hoa")
        try fixture.add("Ka Đèn")
    }

    @Test func whatWasUndoneNoLongerCounts() throws {
        let undo = try fixture.undo(1)
        #expect(undo.id == 3 && undo.kind == .undo && undo.undoes == 1)
        #expect(try fixture.names() == ["Ka Đèn"])
        #expect(try fixture.registry.changes().map(\.undoneBy) == [3, nil, nil])
        #expect(try fixture.count("statement") == 2)
    }

    @Test func onceUndoneIsUndone() throws {
        try fixture.undo(1)
        #expect(throws: RegistryError.alreadyUndone(1, by: 3)) { try fixture.undo(1) }
        #expect(throws: RegistryError.undoOfUndo(3)) { try fixture.undo(3) }
        #expect(throws: RegistryError.noSuchChange(9)) { try fixture.undo(9) }
        #expect(throws: RegistryError.noSuchChange(0)) { try fixture.undo(0) }
        #expect(try fixture.registry.lastChange() == 3)
    }

    @Test func asKnownOnEachChange() throws {
        try fixture.undo(1)
        try fixture.add("Kon Sơ Ha Hiền")
        let known = try (1...4).map { try fixture.names(.change($0)) }
        #expect(
            known == [
                ["Nguyễn Thị Hoa"], ["Nguyễn Thị Hoa", "Ka Đèn"], ["Ka Đèn"],
                ["Ka Đèn", "Kon Sơ Ha Hiền"],
            ])
        #expect(try fixture.registry.changes(.change(2)).map(\.undoneBy) == [nil, nil])
        #expect(throws: RegistryError.noSuchChange(5)) { try fixture.names(.change(5)) }
    }

    @Test func asKnownAtEachMoment() throws {
        try fixture.undo(1)
        #expect(try fixture.names(.moment("2025-12-31T23:59:59.999Z")) == [])
        #expect(try fixture.names(.moment("2026-01-01T00:00:00.000Z")) == ["Nguyễn Thị Hoa"])
        #expect(
            try fixture.names(.moment("2026-01-01T00:01:59.999Z")) == ["Nguyễn Thị Hoa", "Ka Đèn"])
        #expect(try fixture.names(.moment("2026-01-01T00:02:00.000Z")) == ["Ka Đèn"])
        #expect(try fixture.registry.lastChange(.moment("2026-01-01T00:01:30.000Z")) == 2)
        let before = try fixture.registry.withView(.moment("2025-01-01T00:00:00.000Z")) {
            $0.headHash
        }
        #expect(before == [UInt8](repeating: 0, count: 32))
    }

    @Test func theMomentIsWrittenInUTC() {
        #expect(Date(timeIntervalSince1970: 0).recordedForm == "1970-01-01T00:00:00.000Z")
        let leapDay = Date(timeIntervalSince1970: 1_709_210_096.5)
        #expect(leapDay.recordedForm == "2024-02-29T12:34:56.500Z")
    }

    @Test func aReadingIsUndoneWithItsChange() throws {
        var proposal = try fixture.proposal([])
        proposal.kind = .answer
        let text = proposal.texts.intern("Ka Đèn")
        proposal.readings = [
            Reading(
                list: "levels", era: nil, text: text, code: "DH", codeFrom: nil, score: 1,
                origin: .person)
        ]
        _ = try fixture.registry.apply(proposal)
        proposal.basedOn = 3
        proposal.readings[0].code = "CD"
        proposal.readings[0].origin = .rule
        _ = try fixture.registry.apply(proposal)
        // A person's word goes before a rule's, though the rule came later.
        #expect(try code("Ka Đèn") == "DH")
        try fixture.undo(3)
        #expect(try code("Ka Đèn") == "CD")
        try fixture.undo(4)
        #expect(try code("Ka Đèn") == nil)
        #expect(try code("Ka Đèn", .change(3)) == "DH")
    }

    private func code(_ text: String, _ known: KnownOn = .now) throws -> String? {
        try fixture.registry.withView(known) { view in
            let texts = try view.texts()
            let id = (1..<texts.endNumber).map { TextID(rawValue: Int32($0)) }
                .first { texts[$0] == text }
            return try view.readings().code(id, in: "levels")?.code
        }
    }
}
