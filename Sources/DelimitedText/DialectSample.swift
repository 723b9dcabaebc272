/// The start of a text, enough to find its dialect.
struct DialectSample {
    static let mostBytes = 262_144
    static let mostRecords = 2000

    let text: [UInt8]
    /// Whether the text goes on behind the sample, so that its last record may be cut.
    let isCut: Bool

    init(text: [UInt8], from start: Int) {
        let end = min(text.count, start + Self.mostBytes)
        self.text = Array(text[min(start, end)..<end])
        isCut = end < text.count
    }

    /// The records of the sample in a dialect; blank and comment lines are left out.
    func forEachRecord(in dialect: Dialect, _ body: (Record) -> Void) {
        var reader = RecordReader(
            text: text, dialect: dialect, fieldCount: nil, doubtsFieldCount: false,
            isValidUTF8: true,
            source: SourceBytes(encoding: .utf8, start: 0, end: text.count))
        var count = 0
        while count < Self.mostRecords, let record = reader.next() {
            count += 1
            if isCut, record.byteRange.upperBound == text.count { return }
            if isComment(record) || record.fieldCount == 1 && record.isBlank { continue }
            body(record)
        }
    }

    private func isComment(_ record: Record) -> Bool {
        text[record.byteOffset] == UInt8(ascii: "#")
    }

    /// How often a byte is followed by another one in the sample.
    func count(of first: UInt8, before second: UInt8) -> Int {
        var count = 0
        var previous: UInt8 = 0
        for byte in text {
            if previous == first, byte == second { count += 1 }
            previous = byte
        }
        return count
    }
}
