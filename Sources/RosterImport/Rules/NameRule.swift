import Classifications
import Registry
import Wording

/// A person has a name: letters, at least one; titles in front of it are no part of it.
struct NameRule: RosterRule {
    private let names = TextCache { NameReader.read($0) }

    func read(_ row: MappedRow, into person: inout ParsedPerson) -> [Finding] {
        let parts = [ColumnMeaning.familyName, .givenName].compactMap { row[$0] }
        let whole = row[.fullName]
        let text = whole?.text ?? parts.map(\.text).joined(separator: " ")
        guard !text.isEmpty else {
            let column = (row.columns(.fullName) + row.columns(.givenName)).first.map { $0 + 1 }
            return [
                Finding(
                    .error, "name-missing", row: row.number, column: column,
                    Wording(
                        "Dòng \(row.number): thiếu họ và tên. Điền họ tên rồi nhập lại.",
                        "Row \(row.number): the name is missing. Fill it in and import again."))
            ]
        }
        guard Self.isNameLike(text) else {
            return [
                Finding(
                    .error, "name-invalid", row: row.number, cell: whole ?? parts.first,
                    Wording(
                        "Dòng \(row.number): “\(text)” không phải là họ tên. Kiểm tra xem dòng này có bị lệch cột không.",
                        "Row \(row.number): “\(text)” is not a name. Check whether the cells of this row stand in wrong columns."
                    ))
            ]
        }
        let name = names[text]
        person.fullName = name.name
        person.otherNames = name.otherNames
        if !name.titles.isEmpty {
            person.nameTitles = name.titleText
            person.sex = name.addressedSex.flatMap { Sex(rawValue: $0) }
        }
        return []
    }

    /// Letters, and no digit.
    private static func isNameLike(_ text: String) -> Bool {
        var hasLetter = false
        for scalar in text.unicodeScalars {
            // The tables of Unicode are slow, and nearly every letter of a name is one of these.
            if ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == " " {
                hasLetter = hasLetter || scalar != " "
            } else {
                if scalar.properties.numericType != nil { return false }
                hasLetter = hasLetter || scalar.properties.isAlphabetic
            }
        }
        return hasLetter
    }
}
