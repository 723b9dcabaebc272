/// One record of a delimited text with its place in the file.
public struct Record: Sendable {
    let batch: RecordBatch
    private let index: Int

    init(batch: RecordBatch, index: Int) {
        self.batch = batch
        self.index = index
    }

    private var mark: RecordBatch.Mark { batch.marks[index] }

    /// The fields' places in the batch's text.
    var ranges: ArraySlice<FieldRange> {
        batch.fields[mark.firstField..<batch.marks[index + 1].firstField]
    }

    /// The number of the record in the file, from 1; blank lines are records too.
    public var number: Int { batch.number(index) }

    /// The physical line on which the record starts, from 1.
    public var line: Int { mark.line }

    /// The bytes of the record in the file as it was given, its record end included.
    public var byteRange: Range<Int> {
        mark.sourceOffset..<batch.marks[index + 1].sourceOffset
    }

    /// Where the record starts in the file as it was given, in bytes from 0.
    public var byteOffset: Int { mark.sourceOffset }

    /// What is wrong with the record; empty for a sound one.
    public var flaws: RecordFlaws { mark.flaws }

    /// The number of fields, at least 1: a blank line is one empty field.
    public var fieldCount: Int { batch.marks[index + 1].firstField - mark.firstField }

    /// All fields, unquoted.
    public var fields: [String] { (0..<fieldCount).map { field($0) } }

    /// The field as text, unquoted, with U+FFFD for what is not UTF-8; empty beyond the last field.
    public func field(_ index: Int) -> String {
        withUTF8(index) { bytes in
            bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// The field's bytes in UTF-8, unquoted; empty beyond the last field.
    public func utf8(_ index: Int) -> ArraySlice<UInt8> {
        guard let field = place(index) else { return [] }
        return field.hasEscapes ? unescaped(field.range)[...] : batch.text[field.range]
    }

    /// Gives the field's bytes in UTF-8, unquoted, for as long as the body runs; nothing is copied
    /// but a field with doubled or escaped quotes.
    public func withUTF8<Result>(
        _ index: Int, _ body: (borrowing Span<UInt8>) throws -> Result
    ) rethrows -> Result {
        let field = place(index) ?? FieldRange(0, 0)
        let text = field.hasEscapes ? unescaped(field.range) : batch.text
        let span = text.span
        return try body(span.extracting(field.hasEscapes ? 0..<text.count : field.range))
    }

    /// Gives the bytes of one field after the other in UTF-8, unquoted, each for as long as the body runs.
    public func forEachField(_ body: (Int, UnsafeBufferPointer<UInt8>) -> Void) {
        let ranges = ranges
        batch.text.withUnsafeBufferPointer { text in
            for (number, field) in ranges.enumerated() {
                if field.hasEscapes {
                    unescaped(field.range).withUnsafeBufferPointer { body(number, $0) }
                } else {
                    body(number, UnsafeBufferPointer(rebasing: text[field.range]))
                }
            }
        }
    }

    /// Where the field lies in ``RecordBatch/text`` without its quotes; nil beyond the last field, and
    /// for a field with doubled or escaped quotes, whose text stands nowhere.
    public func textRange(_ index: Int) -> Range<Int>? {
        guard let field = place(index), !field.hasEscapes else { return nil }
        return field.range
    }

    /// Whether the field holds nothing but white space (no-break space too), or does not exist.
    public func isBlank(_ index: Int) -> Bool {
        guard let field = place(index) else { return true }
        let text = batch.text
        return Self.isBlank(text.span, field.range)
    }

    /// The indices of the fields that hold more than white space, from the left.
    public var filledFields: [Int] {
        let (ranges, text) = (ranges, batch.text)
        let span = text.span
        var filled: [Int] = []
        filled.reserveCapacity(ranges.count)
        for index in ranges.indices where !Self.isBlank(span, ranges[index].range) {
            filled.append(index - ranges.startIndex)
        }
        return filled
    }

    @inline(__always)
    private static func isBlank(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
        var place = range.lowerBound
        while place < range.upperBound {
            let byte = text[place]
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                place += 1
            } else if byte == 0xC2, place + 1 < range.upperBound, text[place + 1] == 0xA0 {
                place += 2
            } else {
                return false
            }
        }
        return true
    }

    /// Whether every field is blank.
    public var isBlank: Bool { (0..<fieldCount).allSatisfy { isBlank($0) } }

    /// Where the field lies, nil when there is none.
    @inline(__always)
    func place(_ field: Int) -> FieldRange? {
        guard field >= 0, field < fieldCount else { return nil }
        return batch.fields[mark.firstField + field]
    }

    private func unescaped(_ range: Range<Int>) -> [UInt8] {
        let (text, rules) = (batch.text, batch.rules)
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let next = index + 1
            if next < range.upperBound, rules.isEscape(text[index], before: text[next]) {
                index = next
            }
            result.append(text[index])
            index += 1
        }
        return result
    }
}
