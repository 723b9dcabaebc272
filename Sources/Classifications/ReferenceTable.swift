/// The records of an embedded comma-separated file, in file order, the header apart.
///
/// Only the bounds of the fields are kept; a field becomes a string when it is asked for.
public struct ReferenceTable: Sendable {
    /// The file's name, such as `codes/levels.csv`.
    public let name: String
    /// The header's fields.
    public let columns: [String]

    private let bytes: ReferenceBytes
    private let bounds: [FieldBounds]

    init(name: String, bytes: ReferenceBytes) throws(ReferenceError) {
        let records = try RecordScan.scan(bytes.buffer, file: name)
        self.name = name
        self.bytes = bytes
        bounds = records.fields
        columns = records.fields.prefix(records.width).map { Self.text($0, in: bytes) }
    }

    /// The position of a column of the header; throws `ReferenceError.missingColumn`.
    public func column(_ name: String) throws(ReferenceError) -> Int {
        guard let index = columns.firstIndex(of: name) else {
            throw .missingColumn(name, file: self.name)
        }
        return index
    }

    /// The field of a record (from 0, the header apart) in a column (from 0); empty where it is blank.
    public func field(_ record: Int, _ column: Int) -> String {
        Self.text(fieldBounds(record, column), in: bytes)
    }

    /// The bytes of a field as they stand in the file; only for fields without quotes.
    func rawField(_ record: Int, _ column: Int) -> UnsafeBufferPointer<UInt8> {
        let bounds = fieldBounds(record, column)
        return UnsafeBufferPointer(rebasing: bytes.buffer[Int(bounds.start)..<Int(bounds.end)])
    }

    /// The whole number that a field's digits spell, or -1 where it is blank or no number.
    func number(_ record: Int, _ column: Int) -> Int32 {
        let digits = rawField(record, column)
        var number: Int32 = digits.isEmpty ? -1 : 0
        for digit in digits {
            guard (0x30...0x39).contains(digit), number < 100_000_000 else { return -1 }
            number = number * 10 + Int32(digit &- 0x30)
        }
        return number
    }

    private func fieldBounds(_ record: Int, _ column: Int) -> FieldBounds {
        bounds[(record + 1) * columns.count + column]
    }

    private static func text(_ bounds: FieldBounds, in bytes: ReferenceBytes) -> String {
        let text = bytes.text(Int(bounds.start), Int(bounds.end))
        guard bounds.hasDoubledQuote else { return text }
        var halved = ""
        var afterQuote = false
        for scalar in text.unicodeScalars {
            afterQuote = scalar == "\"" && !afterQuote
            if !afterQuote { halved.unicodeScalars.append(scalar) }
        }
        return halved
    }
}

extension ReferenceTable: RandomAccessCollection {
    /// The index of the first record.
    public var startIndex: Int { 0 }
    /// The number of records.
    public var endIndex: Int { bounds.count / columns.count - 1 }
    /// A record, from 0, the header apart.
    public subscript(record: Int) -> ReferenceRow { ReferenceRow(table: self, record: record) }
}

/// One record of a reference table, its fields addressed by the header's names.
public struct ReferenceRow: Sendable {
    let table: ReferenceTable
    let record: Int

    /// The field under a name of the header, empty where it is blank; throws `ReferenceError.missingColumn`.
    public subscript(name: String) -> String {
        get throws(ReferenceError) { table.field(record, try table.column(name)) }
    }
}
