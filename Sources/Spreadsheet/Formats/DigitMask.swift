/// A number format that shows whole numbers in a row of digit places: `000000000000`, `"V."00"."00`.
struct DigitMask: Sendable, Equatable {
    enum Place: Sendable, Equatable {
        /// A digit, or nothing where the number has no more.
        case optional
        /// A digit, or 0 where the number has no more.
        case required
        case literal(String)
    }

    private let places: [Place]
    /// Whether the mask is required digits and nothing else.
    private let isBareDigits: Bool

    /// Creates the mask where it shows more than the bare number does; else `nil`.
    init?(_ places: [Place]) {
        var seenRequired = false
        // A digit place behind a required one is always filled.
        let filled = places.map { place in
            if place == .required { seenRequired = true }
            return place == .optional && seenRequired ? .required : place
        }
        let required = filled.count { $0 == .required }
        let hasLiteralDigit = filled.contains { place in
            if case .literal(let text) = place { text.contains(where: \.isNumber) } else { false }
        }
        let hasDigit = filled.contains { $0 == .required || $0 == .optional }
        guard required >= 2 || (hasLiteralDigit && hasDigit) else { return nil }
        isBareDigits = required == filled.count
        self.places = filled
    }

    /// The number in the mask; `nil` for fractions, negative numbers, and more than 15 digits.
    func text(of number: Double) -> String? {
        guard number >= 0, number < 1e15, number == number.rounded() else { return nil }
        if isBareDigits { return DatePattern.padded(Int(number), places.count) }
        var digits = number == 0 ? [] : Array(String(Int64(number)))
        var pieces: [String] = []
        let first = places.firstIndex { $0 == .required || $0 == .optional }
        for (index, place) in places.enumerated().reversed() {
            switch place {
            case .literal(let text): pieces.append(text)
            case .required: pieces.append(digits.popLast().map { String($0) } ?? "0")
            case .optional: pieces.append(digits.popLast().map { String($0) } ?? "")
            }
            if index == first { pieces.append(String(digits)) }
        }
        return pieces.reversed().joined()
    }
}
