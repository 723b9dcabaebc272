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
    }

    private static let days = ["2025-06-30", "2026-11-01"]

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
    }

    @Test(arguments: days, PlaceNoise.Habit.allCases)
    func oneHabit(day: String, habit: PlaceNoise.Habit) throws {
        let date = try #require(CivilDate(iso: day))
        let found = tally(communes(date), date, seed: 1) { _ in [habit] }
        report("\(day) \(habit.rawValue)", found)
        #expect(
            Double(found.wrong.count) <= Double(found.count) * 0.001, "\(found.wrong.prefix(20))")
    }

    @Test(arguments: days)
    func threeHabits(day: String) throws {
        let date = try #require(CivilDate(iso: day))
        let found = tally(communes(date), date, seed: 2) { noise in
            (0..<3).map { _ in noise.pick(PlaceNoise.Habit.allCases) }
        }
        report("\(day) three", found)
        #expect(
            Double(found.wrong.count) <= Double(found.count) * 0.001, "\(found.wrong.prefix(20))")
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
