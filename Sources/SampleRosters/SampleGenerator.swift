import CivilDates
import SeededRandom

/// A source of invented people: the same seed gives the same people, and no two of one generator have
/// both name and date of birth in common.
public struct SampleGenerator: Sendable {
    var random: SplitMix64
    let training = TrainingTables()
    private let names = PersonNames()
    private let origins = Origins()
    private let posts = OrganisationKind.before2025.flatMap { Post.byKind[$0] ?? [] }
    private let distinctByYear: Bool
    private var taken: Set<UInt64> = []
    private var count = 0

    /// Creates the generator of a seed.
    public init(seed: UInt64) { self.init(seed: seed, distinctByYear: false) }

    /// With `distinctByYear` no two people share name and year of birth, so that a roster that states
    /// only years names each of them alone.
    init(seed: UInt64, distinctByYear: Bool) {
        random = SplitMix64(seed: seed)
        self.distinctByYear = distinctByYear
    }

    /// The next person, fit for a post drawn from all posts of all kinds of organisation.
    public mutating func person() -> SamplePerson {
        person(for: anyPost(), youngerThan: 61)
    }

    mutating func anyPost() -> Post { random.pick(posts) }

    mutating func person(for post: Post, youngerThan limit: Int) -> SamplePerson {
        let sex: Sex = random.happens(percent: post.womenPercent) ? .female : .male
        let group: EthnicGroup =
            random.happens(percent: post.minorityPercent)
            ? EthnicGroup.minorities.draw(&random) : .kinh
        let degree = post.levels.draw(&random)
        let (name, birth) = identity(sex, group, leastAge: leastAge(post, degree.level), limit)
        let partyDate =
            random.happens(percent: post.partyPercent) ? partyDate(bornOn: birth) : nil
        count += 1
        return SamplePerson(
            name: name, sex: sex, birth: birth, ethnicGroup: group,
            religion: origins.religion(of: group, &random),
            hometown: origins.hometown(of: group, &random),
            citizenNumber: CitizenNumber.make(sex: sex, birth: birth, serial: count),
            level: degree.level, academicTitle: degree.academicTitle,
            discipline: post.disciplines.draw(&random),
            politicalTheory: training.politicalTheory(post, isMember: partyDate != nil, &random),
            stateManagement: training.stateManagement(post, &random),
            language: training.languages.draw(&random),
            informatics: training.informatics.draw(&random), partyDate: partyDate)
    }

    private func leastAge(_ post: Post, _ level: Level) -> Int {
        post.leads ? max(36, level.leastAge) : level.leastAge
    }

    /// Draws again until nobody before has the name and the date, and no statesman has the name.
    private mutating func identity(
        _ sex: Sex, _ group: EthnicGroup, leastAge: Int, _ limit: Int
    ) -> (String, CivilDate) {
        while true {
            let name = names.draw(sex, group, &random)
            guard !PublicFigures.names.contains(name) else { continue }
            if let birth = birthday(sex, leastAge: leastAge, limit),
                taken.insert(key(name, birth)).inserted
            {
                return (name, birth)
            }
        }
    }

    /// FNV-1a of name and date; keys that meet by chance cost one draw more, and nothing else.
    private func key(_ name: String, _ birth: CivilDate) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let date = distinctByYear ? birth.year : Int(birth.packed)
        var mixed = SplitMix64(seed: hash ^ UInt64(date) << 32)
        return mixed.next()
    }

    private mutating func birthday(_ sex: Sex, leastAge: Int, _ limit: Int) -> CivilDate? {
        let oldest = min(sex == .female ? 56 : 61, limit) - 1
        let span = max(oldest - leastAge, 1)
        let age = leastAge + (random.below(span + 1) + random.below(span + 1)) / 2
        let days = SampleCalendar.referenceDay - age * 365 - age / 4 - random.below(365)
        return CivilDate(daysSinceEpoch: days)
    }

    private mutating func partyDate(bornOn birth: CivilDate) -> CivilDate? {
        let first = birth.daysSinceEpoch + 20 * 365
        let last = min(SampleCalendar.referenceDay, first + 20 * 365)
        return CivilDate(daysSinceEpoch: random.within(first...max(first, last)))
    }
}
