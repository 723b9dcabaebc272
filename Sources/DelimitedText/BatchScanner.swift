/// Cuts stretches of text into batches of records, keeping count of records, lines and bytes.
struct BatchScanner {
    /// A record longer than this ends where the text at hand does, so that a quote which is never
    /// closed does not bring the rest of a large file into memory.
    private static let mostRecordBytes = 1 << 26

    private let rules: ScanRules
    private let source: SourceBytes
    private let isValidUTF8: Bool
    private let doubtsFieldCount: Bool
    private var repair: QuoteRepair
    private var sourceOffset: Int
    private var number = 1
    private var line = 1
    // Room for as many fields and records as the batch before had.
    private var usualSize = (fields: 0, records: 0)

    init(
        dialect: Dialect, fieldCount: Int?, doubtsFieldCount: Bool, isValidUTF8: Bool,
        source: SourceBytes
    ) {
        self.source = source
        self.isValidUTF8 = isValidUTF8
        self.doubtsFieldCount = doubtsFieldCount
        rules = ScanRules(dialect)
        repair = QuoteRepair(rules: rules, fieldCount: fieldCount.flatMap { $0 > 1 ? $0 : nil })
        sourceOffset = source.start
    }

    /// The records from a position, and where they end.
    ///
    /// Where the file goes on behind the text, a record that might go on too is left for later: then
    /// the batch can be empty.
    mutating func batch(
        _ text: [UInt8], from start: Int, isLast: Bool
    ) -> (batch: RecordBatch, end: Int) {
        var scanner = RecordScanner(rules: rules)
        scanner.fields.reserveCapacity(usualSize.fields)
        var marks: [RecordBatch.Mark] = []
        marks.reserveCapacity(usualSize.records + 1)
        let firstNumber = number
        var position = start
        while position < text.count {
            guard next(&scanner, text.span, from: position, isLast: isLast) else {
                scanner.dropRecord()
                break
            }
            marks.append(mark(scanner, text.span, position..<scanner.position))
            position = scanner.position
        }
        marks.append(
            RecordBatch.Mark(
                firstField: scanner.fields.count, line: line, sourceOffset: sourceOffset, flaws: [])
        )
        usualSize = (scanner.fields.count, marks.count)
        let batch = RecordBatch(
            text: text, fields: scanner.fields, marks: marks, rules: rules,
            firstNumber: firstNumber)
        return (batch, position)
    }

    /// Reads the next record; false where its end cannot be told yet.
    private mutating func next(
        _ scanner: inout RecordScanner, _ text: borrowing Span<UInt8>, from start: Int, isLast: Bool
    ) -> Bool {
        let rest = text.count - start
        let isWhole = isLast || rest >= Self.mostRecordBytes
        scanner.scan(text, from: start)
        // Two bytes behind a record tell whether its record end is CR or CR CR LF.
        guard isWhole || scanner.position + 1 < text.count else { return false }
        if needsRepair(scanner) {
            guard isWhole || rest >= QuoteRepair.lookAhead else { return false }
            repair.mend(&scanner, text, from: start)
        }
        return isWhole || scanner.position + 1 < text.count
    }

    /// Whether the record is broken, or sound in form but perhaps not what was meant.
    ///
    /// Two stray quotes far apart make one sound field of all rows between them: only the number
    /// of fields and the look of its lines tell.
    private func needsRepair(_ scanner: RecordScanner) -> Bool {
        if scanner.isBroken { return true }
        guard doubtsFieldCount, let fieldCount = repair.fieldCount else { return false }
        if scanner.lineEnds > 2 { return true }
        return scanner.lineEnds > 1 && scanner.fieldCount != fieldCount
    }

    private mutating func mark(
        _ scanner: RecordScanner, _ text: borrowing Span<UInt8>, _ range: Range<Int>
    ) -> RecordBatch.Mark {
        var flaws = scanner.flaws
        if !isValidUTF8, (try? UTF8Span(validating: text.extracting(range))) == nil {
            flaws.insert(.invalidUTF8)
        }
        let mark = RecordBatch.Mark(
            firstField: scanner.firstField, line: line, sourceOffset: sourceOffset, flaws: flaws)
        sourceOffset = min(sourceOffset + source.width(of: text, in: range), source.end)
        line += scanner.lineEnds
        number += 1
        return mark
    }
}
