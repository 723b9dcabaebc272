import Planning
import Registry
import Statistics
import Testing

/// Which decision on posts is in force at a date, and as known when.
@Suite struct DemandTests {
    private let plan: Plan

    init() throws { plan = try Plan() }

    @Test func theLatestUpToTheDate() throws {
        try plan.allot([";Xã Lạc Dương;;Y khoa;;2;01/07/2025"])
        try plan.allot([";Xã Lạc Dương;;Y khoa;;5;01/01/2026"])
        #expect(try demand("2025-06-30") == 0)
        #expect(try demand("2025-07-01") == 2)
        #expect(try demand("2025-12-31") == 2)
        #expect(try demand("2026-01-01") == 5)
    }

    @Test func theOrderOfDecisionsOfDifferentDatesDoesNotMatter() throws {
        try plan.allot([";Xã Lạc Dương;;Y khoa;;5;01/01/2026"])
        try plan.allot([";Xã Lạc Dương;;Y khoa;;2;01/07/2025"])
        #expect(try demand("2025-12-31") == 2)
        #expect(try demand("2026-01-01") == 5)
    }

    @Test func ofOneDateTheLaterRecorded() throws {
        try plan.allot([";Xã Lạc Dương;;Y khoa;;2;01/07/2025"])
        try plan.allot([";Xã Lạc Dương;;Y khoa;;7;01/07/2025"])
        #expect(try demand("2025-12-31") == 7)
        #expect(try demand("2025-12-31", .change(1)) == 2)
    }

    @Test func linesOfOneFileAddUp() throws {
        try plan.allot([
            ";Xã Lạc Dương;;Y khoa;;2;01/07/2025", ";Xã Lạc Dương;;Y khoa;;3;01/07/2025",
            ";Xã Lạc Dương;;Y khoa;Đại học;4;01/07/2025", ";Xã Đam Rông 1;;Y khoa;;8;01/07/2025",
        ])
        #expect(try demand("2025-12-31") == 17)
    }

    @Test func whatWasUndoneIsNotAllotted() throws {
        try plan.allot([";Xã Lạc Dương;;Y khoa;;2;01/07/2025"])
        let second = try #require(try plan.allot([";Xã Lạc Dương;;Y khoa;;5;01/07/2025"]))
        _ = try plan.registry.undo(second, author: "Lan", reason: "Nhập nhầm")
        #expect(try demand("2025-12-31") == 2)
        _ = try plan.registry.undo(1, author: "Lan", reason: "Nhập nhầm")
        #expect(try demand("2025-12-31") == 0)
        #expect(try demand("2025-12-31", .change(2)) == 5)
    }

    @Test func aPlaceOfTheOldMapIsFollowed() throws {
        // Xã Đạ Nhim went into xã Lạc Dương on 2025-07-01.
        try plan.allot([";Xã Đạ Nhim, huyện Lạc Dương;;Y khoa;;2;01/01/2024"])
        #expect(try plan.shortage(at: "2025-06-30").short == ["24848 7720101 2/0 -2 +0 <0 ?0"])
        #expect(try plan.shortage(at: "2025-07-01").rows[0].locality.name == "Xã Lạc Dương")
        #expect(try plan.shortage(at: "2025-06-30").rows[0].locality.name == "Xã Đạ Nhim")
    }

    private func demand(_ date: String, _ known: KnownOn = .now) throws -> Int {
        try plan.shortage(at: date, known).total.demand
    }
}
