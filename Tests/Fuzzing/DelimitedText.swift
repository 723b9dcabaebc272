/// Reads any bytes as delimited text: every byte must belong to exactly one record, small stretches must
/// give the same records as large ones, and what is written must read as it was.
///
/// The first byte chooses what is told about the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDelimitedText(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard count > 1 else { return 0 }
    let options = start[0]
    let bytes = [UInt8](UnsafeBufferPointer(start: start + 1, count: count - 1))
    let dialect = Dialect(
        delimiter: UInt8(ascii: options & 2 == 0 ? "," : ";"),
        escape: options & 4 == 0 ? nil : UInt8(ascii: "\\"), skipsInitialSpace: options & 8 != 0)
    let encodings = TextEncoding.allCases
    let document = DelimitedDocument(
        bytes: bytes, dialect: options & 1 == 0 ? nil : dialect,
        encoding: options & 16 == 0 ? nil : encodings[Int(options >> 5) % encodings.count])
    let records = read(document.makeStream())
    precondition(
        records == read(document.makeStream(stride: 7)), "the records depend on the stretches")
    var end = records.first?.byteRange.lowerBound ?? bytes.count
    precondition(end <= 3 || records.isEmpty, "the start is lost")
    for (index, record) in records.enumerated() {
        precondition(record.byteRange.lowerBound == end, "a gap between records")
        precondition(!record.byteRange.isEmpty && record.number == index + 1, "no record")
        end = record.byteRange.upperBound
    }
    precondition(end == bytes.count || records.isEmpty, "the end is lost")
    writeAndRead(records.map(\.fields), dialect)
    return 0
}

private struct ReadRecord: Equatable {
    let number: Int
    let line: Int
    let byteRange: Range<Int>
    let flaws: RecordFlaws
    let fields: [String]
}

private func read(_ stream: RecordStream<MemoryBytes>) -> [ReadRecord] {
    var stream = stream
    var records: [ReadRecord] = []
    while let batch = stream.nextBatch() {
        for record in batch {
            records.append(
                ReadRecord(
                    number: record.number, line: record.line, byteRange: record.byteRange,
                    flaws: record.flaws, fields: record.fields))
            precondition(record.isBlank == record.fields.allSatisfy(isBlank), "blank or not")
        }
    }
    return records
}

private func isBlank(_ field: String) -> Bool {
    field.unicodeScalars.allSatisfy {
        (9...13).contains($0.value) || [0x20, 0xA0].contains($0.value)
    }
}

private func writeAndRead(_ table: [[String]], _ dialect: Dialect) {
    var writer = DelimitedWriter(dialect: dialect)
    for fields in table { writer.write(fields) }
    let document = DelimitedDocument(bytes: writer.bytes, dialect: dialect, encoding: .utf8)
    let found = read(document.makeStream()).map { $0.fields.map { Array($0.utf8) } }
    precondition(found == table.map { $0.map { Array($0.utf8) } }, "written and read differ")
}
