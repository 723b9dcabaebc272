/// The parts of a code of the national training catalogue.
///
/// Seven digits since 2017: the level (5 to 9), the field (2), the group within it (2), the discipline (2). Eight
/// digits before: two for the level. Four digits are a group, two a field.
public enum FieldCode {
    /// How many digits a group has; a field has fewer, a discipline more.
    static let groupLength = 4

    /// The field's two digits; nil if the code is of no known form.
    public static func field(of code: String) -> String? {
        guard let start = start(code) else { return nil }
        return String(code.dropFirst(start).prefix(2))
    }

    /// The group's four digits; nil for a field.
    public static func group(of code: String) -> String? {
        guard let start = start(code), code.utf8.count >= start + 4 else { return nil }
        return String(code.dropFirst(start).prefix(4))
    }

    /// The discipline: the code itself if it has seven or eight digits, else nil.
    public static func discipline(of code: String) -> String? {
        guard let start = start(code), start > 0 else { return nil }
        return code
    }

    /// How many digits of the level stand before the field.
    private static func start(_ code: String) -> Int? {
        guard code.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let first = code.utf8.first
        else { return nil }
        switch code.utf8.count {
        case 2, 4: return 0
        case 7: return (0x35...0x39).contains(first) ? 1 : nil
        case 8: return (0x35...0x36).contains(first) ? 2 : nil
        default: return nil
        }
    }
}
