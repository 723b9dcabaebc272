/// How the staff of the old map stands in the new one: kept where it was, or gathered in the new offices.
enum Succession {
    /// The listings in the organisations since 1 July 2025, in the order of the new communes.
    static func afterMerger(_ listings: [Listing]) -> [Listing] {
        let moved = listings.map { listing in
            var later = listing
            later.organisation = listing.organisation.successor
            return later
        }
        let merged = Dictionary(grouping: moved.filter { isMerged($0) }, by: \.organisation.name)
        let names = merged.keys.sorted()
        return moved.filter { !isMerged($0) }
            + names.flatMap { withNewPosts(merged[$0] ?? []) }
    }

    private static func isMerged(_ listing: Listing) -> Bool {
        !OrganisationKind.before2025.contains(listing.organisation.kind)
    }

    /// Former leaders take the leading posts as far as these go; who led before and finds none left
    /// takes a post of the staff.
    private static func withNewPosts(_ listings: [Listing]) -> [Listing] {
        guard let kind = listings.first?.organisation.kind else { return [] }
        let posts = Post.byKind[kind] ?? []
        var leading = posts.flatMap { Array(repeating: $0.position, count: $0.fixedNumber ?? 0) }[
            ...]
        let staffPost = posts.first { !$0.leads }?.position
        let leaders = listings.filter(\.leads)
        return (leaders + listings.filter { !$0.leads }).map { listing in
            var later = listing
            if listing.leads, let position = leading.popFirst() {
                later.position = position
            } else {
                later.position = staffPost ?? listing.position
            }
            return later
        }
    }
}
