/// Reads the records of a source one batch after the other, in memory that does not grow with it.
public struct RecordStream<Source: ByteSource>: Sendable {
    /// How many bytes of the source are read at once, unless a record is longer.
    private let stride: Int
    private let source: Source
    private let encoding: TextEncoding
    private var scanner: BatchScanner
    private var text: [UInt8] = []
    private var position = 0
    private var sourceOffset: Int

    init(_ source: Source, _ detection: SourceDetection, stride: Int = 1 << 18) {
        self.source = source
        // Less would not hold every character.
        self.stride = max(stride, 4)
        encoding = detection.found.encoding
        sourceOffset = detection.textStart
        scanner = BatchScanner(
            dialect: detection.found.dialect, fieldCount: detection.found.fieldCount,
            doubtsFieldCount: !detection.isDialectGiven, isValidUTF8: detection.isValidUTF8,
            source: SourceBytes(
                encoding: encoding, start: detection.textStart, end: source.count))
    }

    /// The next records, at least one, or nil at the end of the source.
    ///
    /// - Throws: what reading the source throws.
    public mutating func nextBatch() throws(Source.ReadError) -> RecordBatch? {
        while true {
            if position < text.count {
                let isLast = sourceOffset == source.count
                let (batch, end) = scanner.batch(text, from: position, isLast: isLast)
                position = end
                if !batch.isEmpty { return batch }
            }
            guard sourceOffset < source.count else { return nil }
            try readOn()
        }
    }

    /// Puts the next stretch of the source behind what has not been used up.
    ///
    /// As much is read as there is left over, so that a long record is looked at few times.
    private mutating func readOn() throws(Source.ReadError) {
        let rest = text[position...]
        let end = min(sourceOffset + max(stride, rest.count), source.count)
        var next: [UInt8] = []
        next.reserveCapacity(rest.count + end - sourceOffset)
        next.append(contentsOf: rest)
        sourceOffset = try source.appendText(sourceOffset..<end, in: encoding, to: &next)
        text = next
        position = 0
    }
}

extension ByteSource {
    /// Appends what is written in a range in UTF-8 and tells where it ends: at a whole character.
    func appendText(
        _ range: Range<Int>, in encoding: TextEncoding, to text: inout [UInt8]
    ) throws(ReadError) -> Int {
        guard encoding != .utf8 else {
            try append(range, to: &text)
            return range.upperBound
        }
        var raw = try bytes(range)
        if range.upperBound < count { raw.removeLast(encoding.lengthOfCutCharacter(raw)) }
        text.append(contentsOf: encoding.utf8(of: raw[...]))
        return range.lowerBound + raw.count
    }
}
