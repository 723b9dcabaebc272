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

    /// The letters of ASCII, of Latin-1 (but for × and ÷), of Latin Extended-A and Latin Extended Additional, and ơ
    /// and ư: all of Vietnamese.
    private static func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17F, 0x1A0, 0x1A1, 0x1AF,
            0x1B0,
            0x1E00...0x1EFF:
            true
        default: false
        }
    }

    /// Letters, and no digit.
    private static func isNameLike(_ text: String) -> Bool {
        var hasLetter = false
        for scalar in text.unicodeScalars {
            // The tables of Unicode are slow, and nearly every letter of a name is one of these.
            if Self.isLatinLetter(scalar) {
                hasLetter = true
            } else if scalar != " " {
                if scalar.properties.numericType != nil { return false }
                hasLetter = hasLetter || scalar.properties.isAlphabetic
            }
        }
        return hasLetter
    }
}
