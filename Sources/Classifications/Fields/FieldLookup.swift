internal import CivilDates
internal import VietnameseText

/// The national training catalogue: 24 fields, their groups and disciplines, and codes that were in use before 2022.
struct FieldLookup: CodeLookup {
    static let shared = (try? load()) ?? FieldLookup(names: NamedList(list: .fields))

    let list = CodeList.fields
    let names: NamedList

    init(names: NamedList) { self.names = names }

    func matches(_ text: String, at date: CivilDate?, limit: Int) -> [CodeMatch] {
        let text = CanonicalText.canonical(text)
        if let coded = entry(ofWholeText: text, at: date) {
            return Ranking.ranked(coded, at: date, limit: limit)
        }
        var found = names.candidates(text)
        if found.isEmpty { found = candidates(afterLevel: text) }
        if found.isEmpty { found = candidates(besideCode: text, at: date) }
        if found.isEmpty { found = candidates(bySpecialty: text) }
        return Ranking.ranked(found, at: date, limit: limit)
    }

    func entry(_ code: String, at date: CivilDate?) -> CodeEntry? {
        names.entry(code, at: date) ?? (names.hasCode(code) ? nil : unlisted(code))
    }

    func entries(at date: CivilDate?) -> [CodeEntry] { names.entries(at: date) }

    private func entry(ofWholeText text: String, at date: CivilDate?) -> [CodeMatch]? {
        guard FieldCode.field(of: text) != nil else { return nil }
        let known = names.wholeTextCandidates(text)
        if !known.isEmpty { return known }
        return unlisted(text).map {
            [CodeMatch(entry: $0, score: 0.9, reason: "mã ngoài danh mục, nhóm ngành theo mã")]
        } ?? []
    }

    /// An entry for a well-formed discipline that the list lacks: schools use codes of their own.
    private func unlisted(_ code: String) -> CodeEntry? {
        guard FieldCode.discipline(of: code) != nil,
            let field = FieldCode.field(of: code).flatMap({ names.entry($0, at: nil) })
        else { return nil }
        let group = FieldCode.group(of: code).flatMap { names.entry($0, at: nil) }
        return CodeEntry(
            code: code, name: "Ngành có mã \(code)",
            parents: [group?.name, field.name].compactMap(\.self))
    }

    /// The text after a level's name and lead words ("Cử nhân ngành Luật").
    private func candidates(afterLevel text: String) -> [CodeMatch] {
        let words = Words(text)
        let phrases = LevelPhrases.shared
        var index = 0
        var prefix = ""
        while let found = phrases.phrase(in: words, at: index, end: words.count),
            found.value.level != nil
        {
            index += found.count
            prefix = found.value.fieldPrefix
            if index == words.count, !found.value.fieldDefault.isEmpty {
                return names.candidates(found.value.fieldDefault)
            }
        }
        index = phrases.leadWords.end(in: words, from: index)
        guard index > 0, index < words.count else { return [] }
        let rest = words.rest(from: index)
        // "ĐHSP Toán" trains teachers of mathematics, not mathematicians.
        let prefixed = prefix.isEmpty ? [] : names.candidates(prefix + " " + rest)
        return prefixed.isEmpty ? names.candidates(rest) : prefixed
    }

    /// A seven-digit code written beside a name; where both are known and differ, neither is sure.
    private func candidates(besideCode text: String, at date: CivilDate?) -> [CodeMatch] {
        let words = Words(text)
        let codes = words.words.indices.filter {
            FieldCode.discipline(of: words.words[$0].key.folded)?.utf8.count == 7
        }
        guard let index = codes.first, codes.count == 1 else { return [] }
        let code = words.words[index].key.folded
        guard let entry = entry(code, at: date) else { return [] }
        let named = [words.text(0..<index), words.text((index + 1)..<words.count)]
            .flatMap { names.candidates($0) }
        let differs = named.contains { $0.entry.code != code && $0.score > 0.95 }
        return [
            CodeMatch(entry: entry, score: differs ? 0.8 : 0.98, reason: "mã ghi kèm tên ngành")
        ] + named.filter { $0.entry.code != code }.map { lowered($0, to: 0.8) }
    }

    /// What follows "chuyên ngành" in the text, else what stands before it.
    private func candidates(bySpecialty text: String) -> [CodeMatch] {
        let words = Words(text)
        guard let lead = LevelPhrases.shared.leadWords.inside(words, from: 1) else { return [] }
        let specialty = names.candidates(words.rest(from: lead.upperBound))
        if !specialty.isEmpty { return specialty }
        let before = words.text(0..<lead.lowerBound)
        let broad = names.candidates(before)
        return (broad.isEmpty ? candidates(afterLevel: before) : broad).map { lowered($0, to: 0.9) }
    }

    private func lowered(_ match: CodeMatch, to weight: Double) -> CodeMatch {
        CodeMatch(entry: match.entry, score: match.score * weight, reason: match.reason)
    }
}
