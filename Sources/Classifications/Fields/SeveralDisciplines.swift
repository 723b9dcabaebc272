/// Texts that name more than one discipline.
enum SeveralDisciplines {
    /// The parts of a text between commas, dashes, strokes, "và" and the like.
    static func parts(of text: String) -> [String] {
        let words = Words(text)
        var parts: [Range<Int>] = []
        var start = 0
        for index in words.words.indices.dropFirst() {
            if words.gap(before: index).contains(where: { ",;/&+–—-".contains($0) }) {
                if index > start { parts.append(start..<index) }
                start = index
            } else if words.words[index].key.accented == "và", index + 1 < words.count {
                if index > start { parts.append(start..<index) }
                start = index + 1
            }
        }
        if start < words.count { parts.append(start..<words.count) }
        return parts.map { words.text($0) }
    }

    /// What codes have in common: the code, the group or the field; nil where they are of different fields.
    static func common(_ codes: [String]) -> String? {
        if Set(codes).count == 1 { return codes.first }
        let groups = Set(codes.map { FieldCode.group(of: $0) })
        if groups.count == 1, let group = groups.first?.flatMap(\.self) { return group }
        let fields = Set(codes.map { FieldCode.field(of: $0) })
        return fields.count == 1 ? fields.first?.flatMap(\.self) : nil
    }
}
