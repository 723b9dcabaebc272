/// The start of a text, enough to find its dialect.
struct DialectSample {
    static let mostBytes = 262_144
    static let mostRecords = 2000

    let text: [UInt8]
    /// Whether the text goes on behind the sample, so that its last record may be cut.
    let isCut: Bool

    init(_ text: [UInt8], isCut: Bool) {
        self.text = text.count > Self.mostBytes ? Array(text[..<Self.mostBytes]) : text
        self.isCut = isCut || text.count > Self.mostBytes
    }

    /// The records of the sample in a dialect; blank and comment lines are left out.
    func forEachRecord(in dialect: Dialect, _ body: (Record) -> Void) {
        var scanner = BatchScanner(
            dialect: dialect, fieldCount: nil, doubtsFieldCount: false, isValidUTF8: true,
            source: SourceBytes(encoding: .utf8, start: 0, end: text.count))
        let (batch, _) = scanner.batch(text, from: 0, isLast: true)
        for record in batch.prefix(Self.mostRecords) {
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
