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

    /// Whether most colons are those of times ("08:30"), labels ("Note: …") and addresses ("https://").
    var hasOrdinaryColons: Bool {
        var (ordinary, all) = (0, 0)
        for index in text.indices where text[index] == UInt8(ascii: ":") {
            all += 1
            let before = index > 0 ? text[index - 1] : 0
            let behind = text[(index + 1)...].prefix(2)
            let isTime =
                Self.isDigit(before) && behind.count == 2 && behind.allSatisfy(Self.isDigit)
            let isLabel = behind.first == UInt8(ascii: " ") || behind.first == ScanRules.lineFeed
            if isTime || isLabel || behind.elementsEqual("//".utf8) { ordinary += 1 }
        }
        return ordinary * 4 >= all * 3
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

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
