/// Delimited text read by the shortest way there is: the tests must not read with the code they test.
enum PlainReader {
    static func records(_ bytes: [UInt8], delimiter: Unicode.Scalar) -> [[String]] {
        let text = String(decoding: bytes, as: UTF8.self)
        var records: [[String]] = []
        var record: [String] = []
        var field = String.UnicodeScalarView()
        var quoted = false
        for scalar in text.unicodeScalars where scalar != "\u{FEFF}" && scalar != "\r" {
            switch scalar {
            case "\"":
                // A doubled quote inside quotes ends and begins again, and is one character.
                quoted.toggle()
            case delimiter where !quoted:
                record.append(String(field))
                field = .init()
            case "\n" where !quoted:
                records.append(record + [String(field)])
                record = []
                field = .init()
            default: field.append(scalar)
            }
        }
        return records
    }
}
