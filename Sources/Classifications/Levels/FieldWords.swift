/// The words for the field of one qualification, put together from what its text says of it.
struct FieldWords {
    /// What a qualification's text says of its field.
    struct Source {
        /// The words right after the level, or the school's own name.
        var stated: String?
        /// The words after a lead word (chuyên ngành), where a school stands before it.
        var specialty: String?
        /// The one field that the school trains for.
        var implied: String?
    }

    /// The words; nil where nothing is said.
    let text: String?

    init(_ source: Source, _ phrase: LevelPhrase?) {
        let prefix = phrase?.fieldPrefix ?? ""
        if let specialty = source.specialty {
            text = Self.specialty(specialty, of: source.stated ?? source.implied, prefix)
        } else if let stated = source.stated {
            text = Self.prefixed(stated, prefix, isEngineer: phrase?.level == "DH")
        } else {
            let saysField = phrase?.level != nil && !prefix.isEmpty && prefix != Self.engineering
            text = source.implied ?? (saysField ? prefix : nil)
        }
    }

    private static let engineering = "Kỹ thuật"

    /// A specialty within a field that keeps its specialties (Đại học Luật chuyên ngành Kinh tế: Luật Kinh tế).
    private static func specialty(_ text: String, of field: String?, _ prefix: String) -> String {
        let fields = FieldLookup.shared
        if let field, let head = fields.keptHead(of: field) {
            let own = fields.resolve(text).flatMap { FieldCode.field(of: $0.entry.code) }
            if own == FieldCode.field(of: head) { return text }
            return field + " " + text
        }
        return prefixed(text, prefix, isEngineer: false) ?? text
    }

    /// The text with what the level says of the field put before it, where that names a field of the catalogue.
    private static func prefixed(_ text: String, _ prefix: String, isEngineer: Bool) -> String? {
        guard !prefix.isEmpty else { return text.isEmpty ? nil : text }
        let both = prefix + " " + text
        let fields = FieldLookup.shared
        if TextKey(text).folded.hasPrefix(TextKey(prefix).folded) { return text }
        let own = fields.known(text).flatMap { FieldCode.field(of: $0) }
        if prefix == engineering, isEngineer {
            // An engineer is trained in the technique of a science, not in the science.
            let isScience = own.map { ["42", "44", "46", "85"].contains($0) } ?? false
            return isScience && fields.known(both) != nil ? both : text
        }
        if fields.known(both) != nil { return both }
        if prefix == engineering { return text }
        if let group = fields.common(both), FieldCode.group(of: group) == "1402" { return both }
        return own == nil ? both : text
    }
}

extension Words {
    /// The text of a range of words: a bracket that is open at its end is closed or left out.
    func closedText(_ range: Range<Int>) -> String {
        let text = text(range)
        guard text.contains("("), !text.contains(")") else { return text }
        return gap(before: range.upperBound).contains(")")
            ? text + ")" : Brackets(text + ")").outside
    }
}
