import CivilDates
import Classifications
import Registry
import VietnameseText

/// Numbers that name a person: always text, and never completed without proof.
///
/// A citizen's number is held against the sex and the birth year of its row. One that contradicts both
/// is another person's and is left out; one that contradicts either is kept and decides nothing of who
/// is who. Sex and birth year are never taken from it: what a row does not state stays unknown.
struct IdentityNumberRule: RosterRule {
    private struct Form {
        let meaning: ColumnMeaning
        let kind: SealedIdentifier.Kind
        let lengths: [Int]
    }

    /// The lengths of each kind; of citizens' numbers either may stand in the other's column.
    ///
    /// Citizen's number: 12 digits (Decree 137/2015/NĐ-CP, Article 13); the former: 9; social insurance: 10.
    private static let forms = [
        Form(meaning: .citizenNumber, kind: .citizen, lengths: [12, 9]),
        Form(meaning: .formerCitizenNumber, kind: .formerCitizen, lengths: [9, 12]),
        Form(meaning: .socialInsuranceNumber, kind: .socialInsurance, lengths: [10]),
    ]

    /// The year of the roster: nobody in it is born later.
    let year: Int
    /// What the columns of the table show.
    let zeros: EatenZeros

    func read(_ row: MappedRow, into person: inout ParsedPerson) -> [Finding] {
        var findings: [Finding] = []
        for form in Self.forms {
            if let cell = row[form.meaning] { read(cell, form, row, &person, &findings) }
        }
        if let cell = row[.officialNumber], let finding = readOfficial(cell, row, &person) {
            findings.append(finding)
        }
        return findings
    }

    private func read(
        _ cell: Cell, _ form: Form, _ row: MappedRow, _ person: inout ParsedPerson,
        _ findings: inout [Finding]
    ) {
        let isNumeric = row.raw.holdsNumber(cell.column - 1)
        let place = IdentityNumberFinding(row: row.number, cell: cell, lengths: form.lengths)
        switch WrittenNumber.read(cell.text, isNumeric: isNumeric) {
        case .digits(let number):
            if let finding = take(number, form, place, &person) { findings.append(finding) }
        case .rounded: findings.append(place.rounded)
        case .unreadable:
            // "250123456/068080001234": the former number and the present one in a cell.
            let parts = cell.text.split { "/;".contains($0) }.map {
                CanonicalText.canonical(String($0))
            }
            for part in parts {
                guard parts.count > 1,
                    case .digits(let number) = WrittenNumber.read(part, isNumeric: false)
                else { return findings.append(place.invalid) }
                if let finding = take(number, form, place, &person) { findings.append(finding) }
            }
        }
    }

    private func take(
        _ number: WrittenNumber, _ form: Form, _ place: IdentityNumberFinding,
        _ person: inout ParsedPerson
    ) -> Finding? {
        let count = number.text.utf8.count
        if form.lengths.contains(count) {
            return count == 12
                ? takeCitizen(number.text, place, &person)
                : takePlain(number.text, count == 9 ? .formerCitizen : form.kind, place, &person)
        }
        if form.lengths.contains(12), count == 11 || count == 10 {
            return completeCitizen(number, place, &person)
        }
        guard let length = form.lengths.first(where: { $0 == count + 1 }) else {
            return place.invalid
        }
        guard zeros.prove(place.column, length: length, isQuantity: number.isQuantity) else {
            return place.zeroLost
        }
        let kind = length == 9 ? SealedIdentifier.Kind.formerCitizen : form.kind
        person.numbers.append(
            .init(kind: kind, digits: "0" + number.text, completedIn: place.cell.column))
        return nil
    }

    private func takeCitizen(
        _ digits: String, _ place: IdentityNumberFinding, _ person: inout ParsedPerson
    ) -> Finding? {
        guard let number = CitizenNumber(digits, bornBy: year) else { return place.impossible }
        let agreement = Agreement(number, person)
        switch (agreement.contradictsSex, agreement.contradictsYear) {
        case (true, true): return place.ofAnother(number)
        case (false, false):
            person.numbers.append(.init(kind: .citizen, digits: digits))
            return nil
        case (true, false), (false, true):
            person.numbers.append(.init(kind: .citizen, digits: digits, isDoubtful: true))
            return place.contradicts(number, sex: agreement.contradictsSex)
        }
    }

    /// A number that lacks one digit or two: zeros in front, where that is proved and the number then
    /// agrees with its row.
    private func completeCitizen(
        _ number: WrittenNumber, _ place: IdentityNumberFinding, _ person: inout ParsedPerson
    ) -> Finding? {
        let digits = String(repeating: "0", count: 12 - number.text.utf8.count) + number.text
        guard
            number.isQuantity || zeros.prove(place.column, length: 12, isQuantity: false),
            let read = CitizenNumber(digits, bornBy: year), Agreement(read, person).isProof
        else { return place.zeroLost }
        person.numbers.append(
            .init(kind: .citizen, digits: digits, completedIn: place.cell.column))
        return nil
    }

    /// A number without structure; the same digit throughout fills a column that must not be blank.
    private func takePlain(
        _ digits: String, _ kind: SealedIdentifier.Kind, _ place: IdentityNumberFinding,
        _ person: inout ParsedPerson
    ) -> Finding? {
        guard digits.utf8.contains(where: { $0 != digits.utf8.first }) else {
            return place.invalid
        }
        person.numbers.append(.init(kind: kind, digits: digits))
        return nil
    }

    /// The number that an office gave: digits and letters of no known length, so no zero can be restored.
    private func readOfficial(
        _ cell: Cell, _ row: MappedRow, _ person: inout ParsedPerson
    ) -> Finding? {
        let place = IdentityNumberFinding(row: row.number, cell: cell, lengths: [])
        switch WrittenNumber.read(cell.text, isNumeric: false) {
        case .rounded: return place.rounded
        case .digits(let number) where number.isQuantity:
            person.numbers.append(.init(kind: .official, digits: number.text))
        default:
            person.numbers.append(.init(kind: .official, digits: cell.text))
        }
        return nil
    }
}

/// How a citizen's number stands to the sex and the birth year that its row states.
private struct Agreement {
    let contradictsSex: Bool
    let contradictsYear: Bool
    /// Something is stated, and all that is stated agrees.
    let isProof: Bool

    init(_ number: CitizenNumber, _ person: ParsedPerson) {
        contradictsSex = person.sex.map { ($0 == .female) != number.isFemale } ?? false
        contradictsYear = person.birthDate.map { $0.year != number.birthYear } ?? false
        isProof =
            !contradictsSex && !contradictsYear && (person.sex != nil || person.birthDate != nil)
    }
}
