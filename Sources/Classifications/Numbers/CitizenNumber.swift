/// What a citizen's number (số định danh cá nhân, the number of the CCCD card) says by its structure.
///
/// Twelve digits: three for the place where the birth was registered, one for century and sex, two for
/// the year of birth, six at random (Decree 137/2015/NĐ-CP, Article 13; Circular 59/2021/TT-BCA,
/// Articles 4 and 5). There is no check digit: a number that can be may still be nobody's.
public struct CitizenNumber: Hashable, Sendable {
    /// The place where the birth was registered: a province below 100, else a country.
    public let placeCode: Int
    /// Whether the number is a woman's.
    public let isFemale: Bool
    /// The year of birth, four digits.
    public let birthYear: Int

    /// Reads a number of twelve digits; `nil` where the structure cannot be: another length or other
    /// characters, a province that there is not, a birth after `lastYear`.
    public init?(_ number: String, bornBy lastYear: Int) {
        var digits = number.utf8.makeIterator()
        var values = (place: 0, century: 0, year: 0)
        for place in 0..<12 {
            guard let byte = digits.next(), (0x30...0x39).contains(byte) else { return nil }
            let digit = Int(byte - 0x30)
            switch place {
            case 0..<3: values.place = values.place * 10 + digit
            case 3: values.century = digit
            case 4, 5: values.year = values.year * 10 + digit
            default: break
            }
        }
        guard digits.next() == nil else { return nil }
        // 0 and 1 are men and women of the twentieth century, 2 and 3 of the twenty-first, and so on.
        birthYear = 1900 + values.century / 2 * 100 + values.year
        isFemale = !values.century.isMultiple(of: 2)
        placeCode = values.place
        let isKnown = placeCode >= Self.firstCountry || Self.provinces[placeCode] != nil
        guard isKnown, birthYear <= lastYear else { return nil }
    }

    /// The province where the birth was registered, by its name when the codes were given out; `nil` for
    /// a birth registered abroad.
    public var province: String? { placeCode < Self.firstCountry ? Self.provinces[placeCode] : nil }

    /// Codes from here on are countries.
    private static let firstCountry = 100

    /// The names by code; a gap is no province.
    private static let provinces: [String?] =
        (try? load()) ?? Array(repeating: nil, count: firstCountry)

    /// Reads the codes (Circular 59/2021/TT-BCA, annex I).
    static func load() throws(ReferenceError) -> [String?] {
        var names = [String?](repeating: nil, count: firstCountry)
        for row in try ReferenceFile.rows("codes/citizen_number_provinces.csv") {
            guard let code = Int(try row["code"]), code < firstCountry else { continue }
            names[code] = try row["name"]
        }
        return names
    }
}
