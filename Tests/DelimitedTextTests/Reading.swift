import DelimitedText
import SeededRandom

/// All records of a text, told the dialect or nothing.
func records(_ text: String, dialect: Dialect? = nil) -> [Record] {
    records(Array(text.utf8), dialect: dialect)
}

func records(
    _ bytes: [UInt8], dialect: Dialect? = nil, encoding: TextEncoding? = nil
) -> [Record] {
    var reader = DelimitedDocument(bytes: bytes, dialect: dialect, encoding: encoding).makeReader()
    var result: [Record] = []
    while let record = reader.next() { result.append(record) }
    return result
}

/// The fields of all records of a text.
func rows(_ text: String, dialect: Dialect? = nil) -> [[String]] {
    records(text, dialect: dialect).map(\.fields)
}

func detect(_ text: String) -> Detection { DelimitedDocument(bytes: Array(text.utf8)).detection }

extension Dialect {
    static let comma = Dialect()
    static let semicolon = Dialect(delimiter: UInt8(ascii: ";"))
    static let backslash = Dialect(escape: UInt8(ascii: "\\"))
}
