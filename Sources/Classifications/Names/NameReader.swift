internal import VietnameseText

/// Reads a cell of names: titles in front, other names in brackets or after "tức", the name itself.
public enum NameReader {
    /// The name of a cell; where nothing but titles stands there, the text itself.
    public static func read(_ text: String) -> PersonName {
        PlainNames.shared.read(text) ?? readInFull(text)
    }

    static func readInFull(_ text: String) -> PersonName {
        let brackets = Brackets(NameApostrophe.canonical(CanonicalText.canonical(rounded(text))))
        var parts = OtherNameWords.shared.parts(of: brackets.outside)
        parts += brackets.inside.filter { !isNote($0) }.flatMap {
            OtherNameWords.shared.parts(of: $0, isOther: true)
        }
        return assembled(parts.map(NamePart.init), whole: text)
    }

    private static func rounded(_ text: String) -> String {
        guard text.contains("[") else { return text }
        return String(text.map { $0 == "[" ? "(" : $0 == "]" ? ")" : $0 })
    }

    /// Whether brackets hold a note on the person rather than a name: "(nghỉ hưu)", "(Hiệu trưởng)", "(nữ)".
    private static func isNote(_ text: String) -> Bool {
        ["nam", "nữ"].contains(NameKey.of(text))
            || Classifications.lookup(.standing).resolve(text) != nil
            || PositionReader.read(text).group != nil
    }

    /// Puts the parts of a cell in their places: a monk's civil name may stand before or in the brackets.
    private static func assembled(_ parts: [NamePart], whole: String) -> PersonName {
        let titles = parts.flatMap(\.titles)
        let named = parts.filter { !$0.name.isEmpty }
        guard let first = named.first else {
            return PersonName(name: CanonicalText.canonical(whole), titles: [], otherNames: [])
        }
        let civil =
            named.firstIndex { $0.kind == .birth }
            ?? (first.isReligious ? named.firstIndex { !$0.isReligious && $0.isFullName } : nil)
            ?? 0
        var others: [PersonName.OtherName] = []
        let key = NameKey.of(named[civil].name)
        for (index, part) in named.enumerated() {
            if let saint = part.saint { others.append(.init(kind: .religious, name: saint)) }
            if index != civil, NameKey.of(part.name) != key {
                let kind: PersonName.OtherName.Kind = part.isReligious ? .religious : .alias
                others.append(.init(kind: kind, name: part.name))
            }
        }
        return PersonName(name: named[civil].name, titles: titles, otherNames: others)
    }

    static func proper(_ name: String) -> String {
        NameCase.proper(NameApostrophe.canonical(CanonicalText.canonical(name)))
    }
}

/// One of the names of a cell, with the titles in front of it.
struct NamePart {
    let kind: OtherNameWords.Kind?
    let titles: [NameTitle]
    /// The name in proper case; empty where only titles stand.
    let name: String
    /// A saint's name between the title of a priest and the family name.
    let saint: String?

    init(_ written: OtherNameWords.Part) {
        kind = written.kind
        var cut = NameTitles.shared.cut(written.text)
        // "Nguyễn Văn An, ThS."
        if let comma = cut.rest.lastIndex(of: ",") {
            let after = NameTitles.shared.cut(
                String(cut.rest[cut.rest.index(after: comma)...]))
            if after.rest.isEmpty, !after.titles.isEmpty {
                cut = (cut.titles + after.titles, String(cut.rest[..<comma]))
            }
        }
        titles = cut.titles
        let rest = NameCase.proper(cut.rest.trimming { " ,;:-–.*".contains($0) })
        let saint = cut.titles.contains { $0.meaning == .religious } ? Self.saint(rest) : nil
        self.saint = saint.map { NameReader.proper(String($0)) }
        let bare = saint.map { rest.dropFirst($0.count).drop { $0 == " " } } ?? rest[...]
        name = NameReader.proper(String(bare))
    }

    /// Whether the name is a monk's or a nun's.
    var isReligious: Bool { kind == .religious || name.hasPrefix("Thích ") }

    /// Whether the name can be that of the civil register.
    var isFullName: Bool { FamilyNames.shared.isName(name) }

    /// The words before a family name, where they are none themselves: "Giuse Trần Đình Khôi".
    private static func saint(_ name: String) -> Substring? {
        guard !FamilyNames.shared.isName(name), !name.hasPrefix("Thích ") else { return nil }
        var rest = name[...]
        for _ in 0..<2 {
            guard let space = rest.firstIndex(of: " ") else { return nil }
            rest = rest[rest.index(after: space)...]
            if FamilyNames.shared.familyName(of: String(rest)) != nil {
                return name[..<rest.startIndex].dropLast()
            }
        }
        return nil
    }
}

extension String {
    /// The text without the characters at its ends that a test holds for.
    func trimming(_ isTrimmed: (Character) -> Bool) -> String {
        var rest = self[...].drop(while: isTrimmed)
        while let last = rest.last, isTrimmed(last) { rest.removeLast() }
        return String(rest)
    }
}
