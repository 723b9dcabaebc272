/// The 2,400 sample people in their posts at the end of 2024 and of 2025.
struct Population: Sendable {
    private(set) var atEndOf2024: [Listing] = []
    private(set) var atEndOf2025: [Listing] = []

    /// Everybody who is in post at either date.
    static let size = 2_400

    init(seed: UInt64) {
        var generator = SampleGenerator(seed: seed, distinctByYear: true)
        for organisation in Organisation.before2025 {
            for post in generator.staffing(of: organisation) {
                let person = generator.person(for: post, youngerThan: 61)
                atEndOf2024.append(
                    generator.listing(atEndOf2024.count, person, in: organisation, post))
            }
        }
        let stayed = atEndOf2024.filter { !generator.leaves($0) }
        var later = stayed.map { generator.aYearLater($0, among: Organisation.before2025) }
        later += generator.joiners(from: atEndOf2024.count, upTo: Self.size)
        atEndOf2025 = Succession.afterMerger(later)
        atEndOf2024 += SecondPosts.atEndOf2024(atEndOf2024)
        atEndOf2025 += SecondPosts.atEndOf2025(atEndOf2025)
    }
}

extension SampleGenerator {
    /// The posts of an organisation: those that it must have, then shares drawn for the rest.
    mutating func staffing(of organisation: Organisation) -> [Post] {
        let posts = Post.byKind[organisation.kind] ?? []
        let fixed = posts.flatMap { Array(repeating: $0, count: $0.fixedNumber ?? 0) }
        let shared = WeightedTable(posts.filter { !$0.leads }.map { ($0, $0.share) })
        let rest = max(organisation.staff - fixed.count, 0)
        return fixed + (0..<rest).map { _ in shared.draw(&random) }
    }

    mutating func listing(
        _ number: Int, _ person: SamplePerson, in organisation: Organisation, _ post: Post
    ) -> Listing {
        Listing(
            personNumber: number, person: person, organisation: organisation,
            position: post.position, leads: post.leads, rank: post.ranks.draw(&random),
            employment: post.employments.draw(&random))
    }
}
