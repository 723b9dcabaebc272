/// Finds the fields of one record after the other, each in one pass over its bytes.
///
/// A quote that is not where the dialect allows one stops the pass: `flaws` then says so, and
/// `QuoteRepair` reads the record anew.
struct RecordScanner {
    let rules: ScanRules
    /// The next byte to be read; after a scan the first byte behind the record's end.
    var position: Int
    /// The line ends that the record holds, its own included.
    var lineEnds = 0
    var flaws: RecordFlaws = []
    /// The fields of all records that were scanned, those of the last one from `firstField` on.
    var fields: [FieldRange] = []
    private(set) var firstField = 0

    init(rules: ScanRules) {
        self.rules = rules
        position = 0
    }

    /// How many fields the record has.
    var fieldCount: Int { fields.count - firstField }

    /// Forgets the fields of the last record.
    mutating func dropRecord() { fields.removeSubrange(firstField...) }

    /// Puts another reading in place of the record's fields.
    mutating func replaceRecord(with reading: [FieldRange]) {
        fields.replaceSubrange(firstField..., with: reading)
    }

    var isBroken: Bool { !flaws.isDisjoint(with: [.textAfterQuote, .unterminatedQuote]) }

    /// Reads the record that starts at a position.
    @inline(__always)
    mutating func scan(_ bytes: borrowing Span<UInt8>, from start: Int) {
        let count = bytes.count
        position = start
        firstField = fields.count
        lineEnds = 0
        flaws = []
        while true {
            if rules.skipsInitialSpace { skipSpaces(bytes) }
            if position < count, bytes[position] == rules.quote, rules.hasQuote {
                scanQuoted(bytes)
                if isBroken { return }
            } else {
                scanUnquoted(bytes)
            }
            guard position < count else { return }
            if bytes[position] == rules.delimiter {
                position &+= 1
            } else {
                return endRecord(bytes)
            }
        }
    }

    @inline(__always)
    private mutating func scanUnquoted(_ bytes: borrowing Span<UInt8>) {
        let start = position
        var index = rules.firstMark(in: bytes, from: start)
        while index < bytes.count, bytes[index] == rules.quote, rules.hasQuote {
            flaws.insert(.quoteInUnquotedField)
            index = rules.firstMark(in: bytes, from: index &+ 1)
        }
        position = index
        fields.append(FieldRange(start, index))
    }

    @inline(__always)
    private mutating func scanQuoted(_ bytes: borrowing Span<UInt8>) {
        let count = bytes.count
        let start = position &+ 1
        var index = start
        var isEscaped = false
        while index < count {
            let byte = bytes[index]
            if byte == rules.quote || byte == rules.escape {
                if index &+ 1 < count, rules.isEscape(byte, before: bytes[index &+ 1]) {
                    isEscaped = true
                    index &+= 1
                } else if byte == rules.quote {
                    fields.append(FieldRange(start, index, isQuoted: true, hasEscapes: isEscaped))
                    return closeQuoted(bytes, at: index)
                }
            } else if byte <= ScanRules.carriageReturn {
                let width = lineEndWidth(bytes, at: index)
                if width > 0 {
                    lineEnds &+= 1
                    index &+= width &- 1
                }
            }
            index &+= 1
        }
        position = index
        flaws.insert(.unterminatedQuote)
    }

    /// Steps over the closing quote and the padding behind it.
    @inline(__always)
    private mutating func closeQuoted(_ bytes: borrowing Span<UInt8>, at quote: Int) {
        let count = bytes.count
        var index = quote &+ 1
        while index < count, rules.isPadding(bytes[index]) { index &+= 1 }
        position = index
        let isClosed =
            index >= count || bytes[index] == rules.delimiter
            || bytes[index] == ScanRules.lineFeed || bytes[index] == ScanRules.carriageReturn
        if !isClosed { flaws.insert(.textAfterQuote) }
    }

    @inline(__always)
    private mutating func skipSpaces(_ bytes: borrowing Span<UInt8>) {
        while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position &+= 1 }
    }

    @inline(__always)
    private mutating func endRecord(_ bytes: borrowing Span<UInt8>) {
        position &+= lineEndWidth(bytes, at: position)
        lineEnds &+= 1
    }
}
