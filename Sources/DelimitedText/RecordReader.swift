/// Reads the records of a document one after the other, in memory that does not grow with the file.
public struct RecordReader {
    private let text: [UInt8]
    private let rules: ScanRules
    private let source: SourceBytes
    private let isValidUTF8: Bool
    private let doubtsFieldCount: Bool
    private var repair: QuoteRepair
    private var position: Int
    private var sourceOffset: Int
    private var number = 0
    private var line = 1
    private var usualCapacity = 8

    init(
        text: [UInt8], from start: Int = 0, dialect: Dialect, fieldCount: Int?,
        doubtsFieldCount: Bool, isValidUTF8: Bool, source: SourceBytes
    ) {
        self.text = text
        self.source = source
        self.isValidUTF8 = isValidUTF8
        self.doubtsFieldCount = doubtsFieldCount
        rules = ScanRules(dialect)
        repair = QuoteRepair(rules: rules, fieldCount: fieldCount.flatMap { $0 > 1 ? $0 : nil })
        position = start
        sourceOffset = source.start
    }

    /// The next record, or nil at the end of the file.
    public mutating func next() -> Record? {
        let text = text
        guard position < text.count else { return nil }
        var scanner = RecordScanner(rules: rules, position: position, capacity: usualCapacity)
        scanner.scan(text.span)
        if needsRepair(scanner) { repair.mend(&scanner, text.span, from: position) }
        return record(from: scanner)
    }

    /// Whether the record is broken, or sound in form but perhaps not what was meant.
    ///
    /// Two stray quotes far apart make one sound field of all rows between them: only the number
    /// of fields and the look of its lines tell.
    private func needsRepair(_ scanner: RecordScanner) -> Bool {
        if scanner.isBroken { return true }
        guard doubtsFieldCount, let fieldCount = repair.fieldCount else { return false }
        if scanner.lineEnds > 2 { return true }
        return scanner.lineEnds > 1 && scanner.fields.count != fieldCount
    }

    private mutating func record(from scanner: RecordScanner) -> Record {
        var flaws = scanner.flaws
        let range = position..<scanner.position
        if !isValidUTF8, !isUTF8(range) { flaws.insert(.invalidUTF8) }
        let width = source.width(of: text.span, in: range)
        let end = min(sourceOffset + width, source.end)
        number += 1
        let record = Record(
            number: number, line: line, byteRange: sourceOffset..<end, flaws: flaws,
            text: text, ranges: scanner.fields, rules: rules)
        position = scanner.position
        sourceOffset = end
        line += scanner.lineEnds
        usualCapacity = scanner.fields.count
        return record
    }

    private func isUTF8(_ range: Range<Int>) -> Bool {
        (try? UTF8Span(validating: text.span.extracting(range))) != nil
    }
}
