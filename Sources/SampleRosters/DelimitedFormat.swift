/// A dialect of delimited text, written in UTF-8.
struct DelimitedFormat: Sendable {
    var delimiter: Character = ","
    var lineEnding = "\n"
    var byteOrderMark = false

    /// As a spreadsheet saves "CSV UTF-8".
    static let spreadsheet = DelimitedFormat(lineEnding: "\r\n", byteOrderMark: true)
    /// As a spreadsheet saves it on a machine set to Vietnamese.
    static let vietnameseSpreadsheet = DelimitedFormat(
        delimiter: ";", lineEnding: "\r\n", byteOrderMark: true)
    static let semicolon = DelimitedFormat(delimiter: ";")
    static let tab = DelimitedFormat(delimiter: "\t")
    static let plain = DelimitedFormat()

    func bytes(_ records: [[String]]) -> [UInt8] {
        var out: [UInt8] = byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
        for record in records { append(record, to: &out) }
        return out
    }

    func append(_ record: [String], to out: inout [UInt8]) {
        for (index, field) in record.enumerated() {
            if index > 0 { out.append(contentsOf: String(delimiter).utf8) }
            append(field, to: &out)
        }
        out.append(contentsOf: lineEnding.utf8)
    }

    private func append(_ field: String, to out: inout [UInt8]) {
        let separator = delimiter.asciiValue
        let needsQuotes = field.utf8.contains {
            $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D
        }
        guard needsQuotes else {
            out.append(contentsOf: field.utf8)
            return
        }
        out.append(0x22)
        for byte in field.utf8 {
            if byte == 0x22 { out.append(byte) }
            out.append(byte)
        }
        out.append(0x22)
    }
}
