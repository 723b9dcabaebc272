/// Reads the first section of a number format code into what it shows.
struct FormatCodeScan {
    private var rest: Substring
    private var fields: [Character] = []
    private var places: [DigitMask.Place] = []
    private var isPlainInteger = true
    private(set) var isElapsed = false
    private(set) var isText = false

    init(_ code: String) { rest = code[...] }

    /// Scans to the end of the section.
    mutating func run() {
        while let character = rest.popFirst(), character != ";" {
            switch character {
            case "\"": places.append(.literal(take(upTo: "\"")))
            case "\\": if let next = rest.popFirst() { places.append(.literal(String(next))) }
            case "_", "*": _ = rest.popFirst()
            case "[": bracket(take(upTo: "]"))
            case "@": isText = true
            case "0": places.append(.required)
            case "#": places.append(.optional)
            case ".", ",", "%", "/", "?": punctuation(character)
            default: letter(character)
            }
        }
    }

    /// The digit mask, if the section is one.
    var mask: DigitMask? { isPlainInteger ? DigitMask(places) : nil }

    /// The fields of the date; `nil` if there are none.
    var datePattern: DatePattern? {
        let hasYear = fields.contains("y") || (fields.contains("e") && !hasDigitPlaces)
        let hasDay = fields.contains("d")
        let hasMonth = fields.indices.contains { fields[$0] == "m" && !isMinute($0) }
        guard hasYear || hasDay || hasMonth else { return nil }
        if hasYear, !hasDay { return hasMonth ? .monthYear : .year }
        return .dayMonthYear
    }

    /// Whether there are fields of a time of day.
    var hasTime: Bool { fields.contains("h") || fields.contains("s") }

    private var hasDigitPlaces: Bool { places.contains { $0 == .required || $0 == .optional } }

    private func isMinute(_ place: Int) -> Bool {
        (place > 0 && fields[place - 1] == "h")
            || (place + 1 < fields.count && fields[place + 1] == "s")
    }

    private mutating func take(upTo end: Character) -> String {
        let text = rest.prefix { $0 != end }
        rest = rest[text.endIndex...].dropFirst()
        return String(text)
    }

    private mutating func bracket(_ content: String) {
        let content = content.lowercased()
        guard let first = content.first else { return }
        if "<>=".contains(first) { isPlainInteger = false }
        if "hms".contains(first), content.allSatisfy({ $0 == first }) {
            isElapsed = true
            fields.append(first)
        }
    }

    private mutating func punctuation(_ character: Character) {
        isPlainInteger = false
        places.append(.literal(String(character)))
    }

    private mutating func letter(_ character: Character) {
        let lower = Character(character.lowercased())
        if lower == "g", rest.lowercased().hasPrefix("eneral") {
            rest = rest.dropFirst(6)
            isPlainInteger = false
        } else if lower == "a", skipDayHalf() {
            return
        } else if "dmyhse".contains(lower) {
            isPlainInteger = false
            if fields.last != lower { fields.append(lower) }
        } else {
            places.append(.literal(String(character)))
        }
    }

    /// Passes over `AM/PM` or `A/P`, whose letters are no fields.
    private mutating func skipDayHalf() -> Bool {
        for half in ["m/pm", "/p"] where rest.lowercased().hasPrefix(half) {
            rest = rest.dropFirst(half.count)
            return true
        }
        return false
    }
}
