import Census
import CivilDates
import Statistics
import Testing
import Wording

/// Nobody works out a small count from the tables of a release.
///
/// Covered: every public table of one and two dimensions of ten, the old and the new map, two dates of which the
/// later has everybody of the earlier; sums over rows, columns, coarser lists and maps, and growth between dates.
/// Not covered: what somebody knows from elsewhere, releases day by day, and reasoning that ranges do not hold,
/// such as whole-number programming over several sums at once.
@Suite struct DisclosureAttackTests {
    @Test(arguments: [(60, 1), (150, 3), (400, 5)])
    func noSmallCountIsRecovered(_ people: Int, _ seed: Int) throws {
        var attack: DisclosureAttack
        let release: PublicRelease
        (attack, release) = try attacked(people, seed, .examined)
        let recovered = attack.recovered()
        #expect(attack.isSound)
        #expect(recovered.isEmpty, "\(recovered.map { $0.sorted() })")
        // A release in which everything is a star would pass too.
        #expect(release.stars < release.figures)
    }

    @Test func roundingAloneIsBroken() throws {
        var found = 0
        for seed in 1...2 {
            var (attack, _) = try attacked(150, seed, .ruleAlone)
            found += attack.recovered().count
            #expect(attack.isSound)
        }
        #expect(found > 0)
    }

    @Test func theAttackSubtracts() {
        var attack = DisclosureAttack()
        attack.read(["all"], 45, truth: 47)
        attack.read(["men"], 25, truth: 23)
        attack.read(["women"], 25, truth: 23)
        attack.read(["unknown"], -1, truth: 1)
        attack.add(["all"], isSumOf: [["men"], ["women"], ["unknown"]])
        #expect(attack.recovered() == [["unknown"]])
    }

    private func attacked(
        _ people: Int, _ seed: Int, _ printing: PublicRelease.Printing
    ) throws -> (DisclosureAttack, PublicRelease) {
        var roster = RandomRoster(seed: UInt64(seed))
        let lines = roster.people(people)
        let dates = [("2025-03-31", people * 9 / 10), ("2025-06-30", people)]
        var attack = DisclosureAttack()
        var last = try PublicRelease("", printing)
        for (date, count) in dates {
            let text = RandomRoster.header + lines.prefix(count).joined(separator: "\n") + "\n"
            let then = try SmallCensus(text, asOf: date).census
            let later = then.on(mapOf: try #require(CivilDate(iso: "2025-07-01")))
            last = try PublicRelease(date, printing)
            try last.read(then, into: &attack)
            try last.read(later, into: &attack)
            for (fine, coarse) in [
                ((Dimension.locality, then), (Dimension.locality, later)),
                ((.locality, later), (.locality, then)), ((.locality, then), (.district, then)),
                ((.discipline, then), (.field, then)), ((.ethnicGroup, then), (.minority, then)),
            ] {
                try last.addRefinements(fine, coarse, into: &attack)
            }
        }
        grow(&attack, from: dates[0].0, to: dates[1].0)
        return (attack, last)
    }

    /// Nobody leaves between the two dates, and only ages change.
    private func grow(_ attack: inout DisclosureAttack, from: String, to: String) {
        for cell in Array(attack.truth.keys) {
            guard cell.allSatisfy({ $0.hasPrefix(from) && !$0.contains(" age=") }) else { continue }
            let later = Set(
                cell.map { name in
                    let place = name.contains("@" + from) ? "@" + to : ""
                    let rest = String(name.dropFirst(from.count))
                    return to
                        + (place.isEmpty
                            ? rest
                            : rest.split(separator: "@")[0] + place
                                + String(rest.drop { $0 != "=" }))
                })
            if let more = attack.truth[later], more >= (attack.truth[cell] ?? 0) {
                attack.add(cell, isWithin: later)
            }
        }
    }
}
