import Census
import Classifications
import Wording

/// Names organisations: where several bear a name, with where each is.
enum OrganisationLabel {
    static func name(_ written: String, _ places: PlaceNames) -> String {
        let (name, unit) = OrganisationCode.parts(written)
        guard let unit else { return name }
        let place =
            unit.isEmpty
            ? Wording("chưa rõ địa bàn", "place unknown")[places.language]
            : places.name(unit)
        return "\(name) (\(place))"
    }

    /// Whether the name, without where it is, is a spelling of another.
    static func isSpelled(_ written: String, as name: OrganisationName) -> Bool {
        let own = OrganisationName(OrganisationCode.parts(written).name)
        return own.key == name.key || own.plainKey == name.key
    }
}
