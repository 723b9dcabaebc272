import Registry
import Wording

/// Numbers that name a person.
///
/// A number of another length than its kind has is reported and not used:
/// a spreadsheet may have eaten its leading zeros.
struct IdentityNumberRule: RosterRule {
    private struct Form {
        let meaning: ColumnMeaning
        let kind: SealedIdentifier.Kind
        let lengths: [Int]
    }

    /// An office's own number is not among them: it is unique only with the office that gave it.
    ///
    /// Citizen's number: 12 digits (Decree 137/2015/NĐ-CP, Article 13); the former: 9.
    private static let forms = [
        Form(meaning: .citizenNumber, kind: .citizen, lengths: [12, 9]),
        Form(meaning: .formerCitizenNumber, kind: .formerCitizen, lengths: [9, 12]),
        Form(meaning: .socialInsuranceNumber, kind: .socialInsurance, lengths: [10]),
    ]

    func read(_ row: MappedRow, into person: inout ParsedPerson) -> [Finding] {
        var findings: [Finding] = []
        for form in Self.forms {
            guard let cell = row[form.meaning] else { continue }
            let text = cell.text.filter { !" .-'".contains($0) }
            guard text.allSatisfy({ $0.isASCII && $0.isNumber }), form.lengths.contains(text.count)
            else {
                findings.append(unreadable(row, cell, form))
                continue
            }
            let kind = text.count == 12 ? .citizen : text.count == 9 ? .formerCitizen : form.kind
            person.numbers.append(ParsedPerson.Number(kind: kind, digits: text))
        }
        return findings
    }

    private func unreadable(_ row: MappedRow, _ cell: Cell, _ form: Form) -> Finding {
        let lengths = form.lengths.map(String.init)
        return Finding(
            .warning, "identity-number-invalid", row: row.number, cell: masked(cell),
            Wording(
                "Dòng \(row.number), cột \(cell.column): số định danh không có đủ \(lengths.joined(separator: " hoặc ")) chữ số nên không được dùng. Có thể bảng tính đã làm mất số 0 ở đầu.",
                "Row \(row.number), column \(cell.column): the identity number does not have \(lengths.joined(separator: " or ")) digits and is not used. A spreadsheet may have dropped its leading zeros."
            ))
    }

    /// Messages travel; a number that names a person must not travel with them.
    private func masked(_ cell: Cell) -> Cell {
        Cell(
            column: cell.column,
            text: String(repeating: "•", count: max(0, cell.text.count - 3))
                + cell.text.suffix(3))
    }
}
