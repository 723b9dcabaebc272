import CivilDates
import SeededRandom

// What a year brings to the sample people; all shares are invented.
extension SampleGenerator {
    /// Whether a person retires or moves away within the year.
    mutating func leaves(_ listing: Listing) -> Bool {
        let retiresIfBornBy = listing.person.sex == .female ? 1969 : 1964
        let nearsRetirement = listing.person.birth.year <= retiresIfBornBy
        return random.happens(percent: nearsRetirement ? 70 : 5)
    }

    /// The person a year later: some moved, some hold a new degree or certificate, some joined the Party.
    mutating func aYearLater(_ listing: Listing, among organisations: [Organisation]) -> Listing {
        var later = listing
        if !listing.leads, random.happens(percent: 2) {
            let kind = listing.organisation.kind
            later.organisation = random.pick(organisations.filter { $0.kind == kind })
        }
        if random.happens(percent: 4), let level = nextLevel(listing.person) {
            later.person.level = level
        }
        if later.person.partyDate == nil, random.happens(percent: 4) {
            later.person.partyDate = CivilDate(
                daysSinceEpoch: SampleCalendar.referenceDay
                    + random.within(20...340))
        } else if later.person.politicalTheory == "Sơ cấp", random.happens(percent: 10) {
            later.person.politicalTheory = "Trung cấp"
        }
        return later
    }

    private func nextLevel(_ person: SamplePerson) -> Level? {
        guard person.birth.year > 1978, let next = person.level.next else { return nil }
        return person.birth.year + next.leastAge <= 2025 ? next : nil
    }

    /// New people in posts that lead nobody, until the population has its size.
    mutating func joiners(from first: Int, upTo size: Int) -> [Listing] {
        var listings: [Listing] = []
        for number in first..<size {
            let organisation = random.pick(Organisation.before2025)
            let shared = (Post.byKind[organisation.kind] ?? []).filter { !$0.leads }
            let post = WeightedTable(shared.map { ($0, $0.share) }).draw(&random)
            let person = person(for: post, youngerThan: 40)
            listings.append(listing(number, person, in: organisation, post))
        }
        return listings
    }
}
