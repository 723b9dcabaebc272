import CivilDates
import Classifications
import Registry

/// The names of organisations, each read once, and the units that they name.
final class OrganisationNames {
    private struct Dated: Hashable {
        let text: TextID
        let date: CivilDate
    }

    private var known: [TextID: OrganisationName] = [:]
    private var units: [Dated: ReadingTable.Code?] = [:]
    private let words: [TextID: String]

    init(_ words: [TextID: String]) { self.words = words }

    /// The unit that stands behind a name of a date; one that is in no list stands for itself.
    func unit(of text: TextID, at date: CivilDate) -> ReadingTable.Code? {
        guard let place = name(text).place else { return nil }
        let dated = Dated(text: text, date: date)
        if let known = units[dated] { return known }
        let entry = AdministrativeUnits.shared.resolve(place, at: date)?.entry
        let unit = ReadingTable.Code(code: entry?.code ?? place, from: entry?.from)
        units[dated] = .some(unit)
        return unit
    }

    /// The name that a text is.
    @discardableResult func name(_ text: TextID) -> OrganisationName {
        if let name = known[text] { return name }
        let name = OrganisationName(words[text] ?? "")
        known[text] = name
        return name
    }
}
