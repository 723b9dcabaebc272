import Foundation

/// Numbers written in decimal digits, read and written without regard to locale.
enum Decimal15 {
    /// The value of bytes that are digits alone, at most 15 of them.
    static func integer(_ bytes: Span<UInt8>) -> Int? {
        guard (1...15).contains(bytes.count) else { return nil }
        var value = 0
        for place in bytes.indices {
            let byte = bytes[place]
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// The value of bytes in the form of `xsd:double`; `nil` where they have another form or are
    /// not finite.
    static func number(_ bytes: Span<UInt8>) -> Double? {
        if let integer = integer(bytes) { return Double(integer) }
        if let short = shortDecimal(bytes) { return short }
        guard let text = CellDraft.text(bytes) else { return nil }
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard let first = trimmed.utf8.first, first < 0x3A,
            let value = Double(trimmed), value.isFinite
        else { return nil }
        return value
    }

    /// A decimal of at most 15 digits: both parts of the quotient are exact, so it rounds rightly.
    private static func shortDecimal(_ bytes: Span<UInt8>) -> Double? {
        guard (2...16).contains(bytes.count) else { return nil }
        var mantissa = 0
        var places: Int?
        for place in bytes.indices {
            let byte = bytes[place]
            if byte == 0x2E, places == nil {
                places = 0
            } else if (0x30...0x39).contains(byte) {
                mantissa = mantissa * 10 + Int(byte - 0x30)
                places = places.map { $0 + 1 }
            } else {
                return nil
            }
        }
        guard let places, mantissa < 1_000_000_000_000_000 else { return nil }
        return Double(mantissa) / powersOfTen[places]
    }

    private static let powersOfTen: [Double] = (0...16).map { exponent in
        (0..<exponent).reduce(1.0) { power, _ in power * 10 }
    }

    /// The shortest text of a number at the 15 digits that sheets show: `12`, `3.66`, `0.3`.
    static func text(_ value: Double) -> String {
        if value == value.rounded(), abs(value) < 1e18 { return String(Int64(value)) }
        let shortest = value.description
        guard shortest.utf8.count > 16 else { return shortest }
        let rounded = withVaList([value]) { arguments in
            var buffer = [CChar](repeating: 0, count: 40)
            vsnprintf(&buffer, buffer.count, "%.14e", arguments)
            return buffer.withUnsafeBufferPointer { buffer in
                buffer.baseAddress.map { strtod($0, nil) } ?? value
            }
        }
        return rounded == rounded.rounded() && abs(rounded) < 1e15
            ? String(Int64(rounded)) : rounded.description
    }
}
