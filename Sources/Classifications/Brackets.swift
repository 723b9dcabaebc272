internal import VietnameseText

/// A text taken apart at its round brackets.
struct Brackets {
    /// The text without what stands in brackets.
    let outside: String
    /// What stands in brackets, in order.
    let inside: [String]

    init(_ text: String) {
        var outside = ""
        var inside: [String] = []
        var depth = 0
        for character in text {
            switch character {
            case "(":
                if depth == 0 { inside.append("") }
                depth += 1
            case ")": depth = max(0, depth - 1)
            default:
                if depth == 0 {
                    outside.append(character)
                } else {
                    inside[inside.count - 1].append(character)
                }
            }
        }
        self.outside = CanonicalText.canonical(outside)
        self.inside = inside.map { CanonicalText.canonical($0) }
    }
}
