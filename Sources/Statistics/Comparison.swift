/// How a condition compares a dimension with its values.
enum Comparison: String, CaseIterable {
    // The longer sign first, for it begins with the shorter one.
    case isNoneOf = "!="
    case atLeast = ">="
    case atMost = "<="
    case isOneOf = "="
    case above = ">"
    case below = "<"

    /// Cuts a condition at its first sign.
    static func split(_ text: String) -> (name: String, Comparison, values: String)? {
        guard let place = text.firstIndex(where: { "=!<>≥≤≠".contains($0) }) else { return nil }
        let name = String(text[..<place])
        let rest = text[place...]
        switch rest.first {
        case "≥": return (name, .atLeast, String(rest.dropFirst()))
        case "≤": return (name, .atMost, String(rest.dropFirst()))
        case "≠": return (name, .isNoneOf, String(rest.dropFirst()))
        default:
            return allCases.first { rest.hasPrefix($0.rawValue) }.map {
                (name, $0, String(rest.dropFirst($0.rawValue.count)))
            }
        }
    }

    /// Whether it asks for values higher or lower than one.
    var isOrder: Bool { self != .isOneOf && self != .isNoneOf }

    /// The sign of an order; nothing for the others.
    var sign: String { isOrder ? rawValue : "" }

    /// Whether a place in an order meets a limit.
    func holds(_ place: Int, _ limit: Int) -> Bool {
        switch self {
        case .atLeast: place >= limit
        case .atMost: place <= limit
        case .above: place > limit
        case .below: place < limit
        case .isOneOf: place == limit
        case .isNoneOf: place != limit
        }
    }
}
