import CivilDates
import Foundation
import Testing

@testable import Classifications

/// Places as people write them, made from the official lists with known truth and a fixed seed.
@Suite struct PlaceNoiseTests {
    /// What became of texts of one habit.
    struct Tally {
        var right = 0
        var asked = 0
        var wrong: [String] = []
        var lost: [String] = []
        var count: Int { right + asked + wrong.count }
        /// One in a thousand, or the two of a small sample.
        var tolerated: Int { max(2, count / 1000) }
    }

    private static let days = ["2025-06-30", "2026-11-01"]

    /// The least share that is resolved; what is left out or misspelt leaves some places with two readings.
    private static func least(_ habit: PlaceNoise.Habit) -> Double {
        switch habit {
        case .districtLeftOut, .slipInCommune: 0.94
        case .slipInDistrict, .slipInProvince: 0.96
        case .kindsLeftOut: 0.98
        default: 0.99
        }
    }

    private func tally(
        _ entries: [CodeEntry], _ date: CivilDate, seed: UInt64,
        habits: (inout PlaceNoise) -> [PlaceNoise.Habit]
    ) -> Tally {
        var noise = PlaceNoise(seed: seed)
        var tally = Tally()
        for entry in entries {
            let text = noise.text(entry, habits(&noise))
            guard let match = AdministrativeUnits.shared.resolve(text, at: date) else {
                tally.asked += 1
                if tally.lost.count < 12 { tally.lost.append("\(text) = \(entry.name)") }
                continue
            }
            if match.entry.code == entry.code {
                tally.right += 1
            } else {
                tally.wrong.append(
                    "\(text) = \(entry.code) \(entry.name), got \(match.entry.code) \(match.entry.name) \(match.entry.parents) \(match.reason)"
                )
            }
        }
        return tally
    }

    private func communes(_ date: CivilDate) -> [CodeEntry] {
        AdministrativeUnits.shared.entries(at: date).filter { $0.code.count == 5 }
            .sampled()
    }

    @Test(arguments: days, PlaceNoise.Habit.allCases)
    func oneHabit(day: String, habit: PlaceNoise.Habit) throws {
        let date = try #require(CivilDate(iso: day))
        let found = tally(communes(date), date, seed: 1) { _ in [habit] }
        report("\(day) \(habit.rawValue)", found)
        #expect(Double(found.right) >= Self.least(habit) * Double(found.count))
        #expect(
            found.wrong.count <= 2 * found.tolerated, "\(found.wrong.prefix(20))")
    }

    /// A slip that makes another real name of a name is not seen; of all texts such are one in a thousand at most.
    @Test func allHabitsTogether() throws {
        var (wrong, right, count) = (0, 0, 0)
        for day in Self.days {
            let date = try #require(CivilDate(iso: day))
            let found = tally(communes(date), date, seed: 4) {
                [$0.pick(PlaceNoise.Habit.allCases), $0.pick(PlaceNoise.Habit.allCases)]
            }
            report("\(day) two", found)
            wrong += found.wrong.count
            right += found.right
            count += found.count
        }
        #expect(wrong <= max(2, count / 2000))
        #expect(Double(right) >= 0.97 * Double(count))
    }

    @Test(arguments: days)
    func threeHabits(day: String) throws {
        let date = try #require(CivilDate(iso: day))
        let found = tally(communes(date), date, seed: 2) { noise in
            (0..<3).map { _ in noise.pick(PlaceNoise.Habit.allCases) }
        }
        report("\(day) three", found)
        #expect(Double(found.right) >= 0.95 * Double(found.count))
        #expect(
            found.wrong.count <= found.tolerated, "\(found.wrong.prefix(20))")
    }

    @Test func oldUnitsWrittenAfterTheReform() throws {
        let (before, after) = (
            try #require(CivilDate(iso: Self.days[0])), try #require(CivilDate(iso: Self.days[1]))
        )
        let habits: [PlaceNoise.Habit] = [
            .kindsShortened, .separators, .hamletBefore, .houseBefore, .countryAfter, .apostrophes,
        ]
        let found = tally(communes(before), after, seed: 3) { [$0.pick(habits)] }
        report("old units written after the reform", found)
        #expect(Double(found.right) >= 0.97 * Double(found.count))
        #expect(
            found.wrong.count <= found.tolerated, "\(found.wrong.prefix(20))")
    }

    private func report(_ title: String, _ tally: Tally) {
        guard ProcessInfo.processInfo.environment["TRITHUC_PRINT_PLACES"] != nil else { return }
        let share = Double(tally.right) / Double(tally.count)
        print(
            "NOISE", title, "right \(share)", "asked \(tally.asked)", "wrong \(tally.wrong.count)")
        for line in tally.wrong.prefix(6) { print("   WRONG", line) }
        for line in tally.lost.prefix(4) { print("   lost", line) }
    }
}

extension Array {
    /// The whole list in a build for speed, a tenth of it in a build for looking for faults.
    func sampled() -> [Element] {
        #if DEBUG
            enumerated().filter { $0.offset.isMultiple(of: 10) }.map(\.element)
        #else
            self
        #endif
    }
}
