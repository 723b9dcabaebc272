/// Where a field's text lies among the bytes, its quotes left out.
struct FieldBounds: Sendable {
    var start: UInt32
    var end: UInt32
    var hasDoubledQuote = false
}

/// A strict reading of comma-separated text (RFC 4180) with line feeds: every record as wide as the first.
enum RecordScan {
    struct Records {
        var fields: [FieldBounds] = []
        var width = 0
    }

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let lineFeed = UInt8(ascii: "\n")

    static func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, file: String
    ) throws(ReferenceError) -> Records {
        var records = Records()
        records.fields.reserveCapacity(bytes.count / 8)
        var (position, record, recordStart) = (0, 1, 0)
        while position < bytes.count {
            guard let field = field(bytes, at: &position) else {
                throw .malformedRecord(record, file: file)
            }
            records.fields.append(field)
            if position < bytes.count, bytes[position] == comma {
                position += 1
                continue
            }
            position += 1
            if record == 1 { records.width = records.fields.count }
            guard records.fields.count - recordStart == records.width else {
                throw .malformedRecord(record, file: file)
            }
            recordStart = records.fields.count
            record += 1
        }
        guard records.width > 0, bytes.last == lineFeed else {
            throw .malformedRecord(record, file: file)
        }
        return records
    }

    /// Reads one field and stops at the comma or line feed after it; nil where neither follows.
    private static func field(
        _ bytes: UnsafeBufferPointer<UInt8>, at position: inout Int
    ) -> FieldBounds? {
        if position < bytes.count, bytes[position] == quote {
            return quotedField(bytes, at: &position)
        }
        let start = position
        while position < bytes.count, bytes[position] != comma, bytes[position] != lineFeed {
            if bytes[position] == quote { return nil }
            position += 1
        }
        guard position < bytes.count else { return nil }
        return FieldBounds(start: UInt32(start), end: UInt32(position))
    }

    private static func quotedField(
        _ bytes: UnsafeBufferPointer<UInt8>, at position: inout Int
    ) -> FieldBounds? {
        var hasDoubledQuote = false
        position += 1
        let start = position
        while position + 1 < bytes.count {
            if bytes[position] == quote {
                guard bytes[position + 1] == quote else { break }
                hasDoubledQuote = true
                position += 1
            }
            position += 1
        }
        guard position + 1 < bytes.count,
            bytes[position + 1] == comma || bytes[position + 1] == lineFeed
        else { return nil }
        let end = position
        position += 1
        return FieldBounds(
            start: UInt32(start), end: UInt32(end), hasDoubledQuote: hasDoubledQuote)
    }
}
