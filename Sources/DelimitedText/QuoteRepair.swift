/// Reads a record anew whose quotes cannot all be meant, so that no stray quote swallows a row.
///
/// Every way to end the record at one of its next lines is weighed; the cheapest wins, and the
/// strict reading too must be beaten where there is one.
struct QuoteRepair {
    /// Limits that keep a file made to be slow from being so.
    private static let mostLines = 8
    private static let mostBytes = 32_768
    /// How many bytes from a record's start its readings can depend on.
    static let lookAhead = 4 * mostBytes

    let rules: ScanRules
    /// The number of fields that the table's records usually have, when it is known.
    let fieldCount: Int?
    /// What may still be spent on weighing, in steps; beyond it quotes are taken literally.
    private var budget = 50_000_000

    init(rules: ScanRules, fieldCount: Int?) {
        self.rules = rules
        self.fieldCount = fieldCount
    }

    /// Replaces the scanner's reading of the record from `start` where a better one is found.
    mutating func mend(
        _ scanner: inout RecordScanner, _ bytes: borrowing Span<UInt8>, from start: Int
    ) {
        let soundCost = scanner.isBroken ? nil : cost(of: scanner, bytes, from: start)
        guard soundCost != 0 else { return }
        var best: (cost: Int, fields: [FieldRange], line: Int, end: Int)?
        var end = start
        for line in 1...Self.mostLines {
            end = lineEnd(bytes, from: end)
            guard line == 1 || end - start <= Self.mostBytes else { break }
            if var reading = weigh(bytes, start..<end) {
                reading.cost += costOfRest(bytes, behind: end, upTo: scanner)
                if reading.cost < best?.cost ?? soundCost ?? Int.max {
                    best = (reading.cost, reading.fields, line, end)
                }
            }
            guard end < bytes.count, best?.cost ?? Int.max > QuoteCost.openingTakenLiterally
            else { break }
            end += lineEndWidth(bytes, at: end)
        }
        if let best {
            apply(best.fields, lineEnds: best.line, contentEnd: best.end, to: &scanner, bytes)
        } else if scanner.isBroken {
            takeLiterally(&scanner, bytes, from: start)
        }
    }

    /// What it costs that the lines behind a reading must then be records of their own: all that
    /// the sound reading held, or the next one.
    private func costOfRest(
        _ bytes: borrowing Span<UInt8>, behind end: Int, upTo scanner: RecordScanner
    ) -> Int {
        guard let fieldCount, end < bytes.count else { return 0 }
        var start = end + lineEndWidth(bytes, at: end)
        let limit = scanner.isBroken ? min(start + 1, bytes.count) : scanner.position
        var (misfits, lines) = (0, 0)
        while start < limit, lines < Self.mostLines {
            let end = lineEnd(bytes, from: start)
            let delimiters = count(of: rules.delimiter, bytes, in: start..<end)
            if end > start, delimiters != fieldCount - 1 { misfits += 1 }
            start = end + lineEndWidth(bytes, at: end)
            lines += 1
        }
        return misfits
            * (scanner.isBroken ? QuoteCost.nextLineMisfits : QuoteCost.unusualFieldCount)
    }

    private func count(
        of wanted: UInt8, _ bytes: borrowing Span<UInt8>, in range: Range<Int>
    ) -> Int {
        var count = 0
        for index in range where bytes[index] == wanted { count += 1 }
        return count
    }

    /// The cost of a sound reading: it may still have swallowed rows.
    private func cost(
        of scanner: RecordScanner, _ bytes: borrowing Span<UInt8>, from start: Int
    ) -> Int {
        guard let fieldCount else { return 0 }
        var cost = scanner.fieldCount == fieldCount ? 0 : QuoteCost.unusualFieldCount
        for field in scanner.fields[scanner.firstField...]
        where field.isQuoted && scanner.lineEnds > 2 {
            cost += QuoteCost.rowInside * rowsInside(bytes, field.range)
        }
        return cost
    }

    /// How many whole lines inside a quoted field look like records of the table.
    private func rowsInside(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
        guard let fieldCount else { return 0 }
        var rows = 0
        var delimiters = 0
        var isWholeLine = false
        var index = range.lowerBound
        while index < range.upperBound {
            let width = lineEndWidth(bytes, at: index)
            if width > 0 {
                if isWholeLine, delimiters == fieldCount - 1 { rows += 1 }
                (isWholeLine, delimiters) = (true, 0)
            } else if bytes[index] == rules.delimiter, !isProse(bytes, delimiterAt: index) {
                delimiters += 1
            }
            index += max(width, 1)
        }
        return rows
    }

    /// Whether a delimiter is the punctuation of a sentence: a space follows where fields have none.
    private func isProse(_ bytes: borrowing Span<UInt8>, delimiterAt index: Int) -> Bool {
        !rules.skipsInitialSpace && index + 1 < bytes.count
            && bytes[index + 1] == UInt8(ascii: " ")
    }

    private mutating func weigh(
        _ bytes: borrowing Span<UInt8>, _ window: Range<Int>
    ) -> (cost: Int, fields: [FieldRange])? {
        guard budget > 0 else { return nil }
        var reading = QuoteReading(rules: rules, fieldCount: fieldCount, window: window)
        defer { budget -= reading.steps + window.count }
        return reading.best(bytes)
    }

    private func lineEnd(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count, lineEndWidth(bytes, at: index) == 0 { index += 1 }
        return index
    }

    private func takeLiterally(
        _ scanner: inout RecordScanner, _ bytes: borrowing Span<UInt8>, from start: Int
    ) {
        let end = lineEnd(bytes, from: start)
        var fields: [FieldRange] = []
        var fieldStart = start
        for index in start..<end where bytes[index] == rules.delimiter {
            fields.append(FieldRange(fieldStart, index))
            fieldStart = index + 1
        }
        fields.append(FieldRange(fieldStart, end))
        apply(fields, lineEnds: 1, contentEnd: end, to: &scanner, bytes)
    }

    private func apply(
        _ fields: [FieldRange], lineEnds: Int, contentEnd: Int, to scanner: inout RecordScanner,
        _ bytes: borrowing Span<UInt8>
    ) {
        if !scanner.isBroken { scanner.flaws.insert(.textAfterQuote) }
        scanner.replaceRecord(with: fields)
        scanner.position = contentEnd + lineEndWidth(bytes, at: contentEnd)
        scanner.lineEnds = lineEnds
    }
}
