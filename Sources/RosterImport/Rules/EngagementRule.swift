import CivilDates
import Classifications

/// The post: organisation, place of work, position, rank, employment, standing and since when.
struct EngagementRule: RosterRule {
    private let ranks: TextCache<String?>

    init(asOf: CivilDate) {
        // "Giáo viên hạng III (V.07.03.29)": the rank stands with the position.
        ranks = TextCache { StatedRank.read($0, at: asOf).text }
    }

    func read(_ row: MappedRow, into person: inout ParsedPerson) -> [Finding] {
        person.organisation = row[.organisation]?.text ?? row.section.organisation?.text
        person.position = row[.position]?.text
        person.rank = row[.rank]?.text ?? person.position.flatMap { ranks[$0] }
        person.employment = row[.employment]?.text
        person.standing = row[.standing]?.text
        person.sector = row[.sector]?.text ?? row.section.sector?.text
        person.since = row[.since].flatMap { WrittenDate($0.text, pivot: .today())?.date }
        person.place = place(row)
        return []
    }

    /// Commune, district and province, from one column or from three.
    private func place(_ row: MappedRow) -> String? {
        let place = row[.place]?.text
        let above = [row[.district]?.text, row[.province]?.text].compactMap(\.self)
        if above.isEmpty { return place ?? row.section.place?.text }
        return ((place.map { [$0] } ?? []) + above).joined(separator: ", ")
    }
}
