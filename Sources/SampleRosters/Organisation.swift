/// An employer at a place, in the map of a date.
struct Organisation: Sendable {
    let name: String
    let kind: OrganisationKind
    let commune: Commune
    let staff: Int
    /// The commune whose offices took the staff over on 1 July 2025.
    let successorCommune: Commune

    /// The organisations at the end of 2024.
    static let before2025: [Organisation] = {
        let communes = Dictionary(uniqueKeysWithValues: Commune.old.map { ($0.commune.code, $0) })
        let later = Dictionary(uniqueKeysWithValues: Commune.new.map { ($0.code, $0) })
        return OrganisationTable.lines.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: ";").map(String.init)
            guard let kind = OrganisationKind(rawValue: cells[1]), let staff = Int(cells[3]),
                let place = communes[cells[2]]
            else { return nil }
            let successor = cells.count > 4 ? later[cells[4]] : place.successor
            return successor.map {
                Organisation(
                    name: cells[0], kind: kind, commune: place.commune, staff: staff,
                    successorCommune: $0)
            }
        }
    }()

    /// The organisation in which the staff works since 1 July 2025.
    var successor: Organisation {
        let later = kind.successor
        let newName =
            switch later {
            case .newCommuneOffice: "UBND " + successorCommune.inSentence
            case .newCommuneParty: "Đảng uỷ " + successorCommune.inSentence
            case .newFront: "Uỷ ban MTTQ Việt Nam " + successorCommune.inSentence
            case .newHealthStation: "Trạm Y tế " + successorCommune.inSentence
            default: name.replacing(" huyện ", with: " khu vực ")
            }
        return Organisation(
            name: newName, kind: later, commune: successorCommune, staff: staff,
            successorCommune: successorCommune)
    }
}
