internal import CivilDates
internal import VietnameseText

/// The national training catalogue: 24 fields, their groups and disciplines, and codes that were in use before 2022.
///
/// A text is tried as a code, as a name or another word for one, spelled out, after the name of a level, beside a
/// code, as a specialty of a field, as several disciplines, and last by the words that it begins with; the first
/// way that is sure counts. A score under 0.85 is a question and never a code.
struct FieldLookup: CodeLookup {
    static let shared = FieldLookup()
    private static let all = (try? load()) ?? NamedList(list: .fields)
    private static let fieldsAndGroups = (try? loadFieldsAndGroups()) ?? NamedList(list: .fields)

    /// The score that a way of reading must reach to count.
    static let sure = 0.85

    let list = CodeList.fields

    var names: NamedList { Self.all }

    /// Words of texts, which naming a code does not need.
    var heads: FieldHeads { FieldHeads.shared }
    var variants: WordVariants { WordVariants.shared }

    func matches(_ text: String, at date: CivilDate?, limit: Int) -> [CodeMatch] {
        let text = CanonicalText.canonical(text)
        if let coded = entry(ofWholeText: text, at: date) {
            return Ranking.ranked(coded, at: date, limit: limit)
        }
        return settled(Ranking.ranked(candidates(text, at: date), at: date, limit: limit))
    }

    /// The matches with what equals have in common put first: a name of two codes of one field is of that field.
    private func settled(_ ranked: [CodeMatch]) -> [CodeMatch] {
        guard let best = ranked.first else { return ranked }
        let codes = ranked.prefix { $0.score >= best.score - 0.05 }.map(\.entry.code)
        guard codes.contains(where: { $0 != codes.first }), best.score >= Self.sure,
            let common = SeveralDisciplines.common(codes), let entry = entry(common, at: nil)
        else { return ranked }
        let reason = "nhiều mã cùng tên, lấy nhóm chung"
        return [CodeMatch(entry: entry, score: best.score, reason: reason)]
            + ranked.map { match in
                CodeMatch(
                    entry: match.entry, score: min(match.score, best.score - 0.06),
                    reason: match.reason)
            }
    }

    func entry(_ code: String, at date: CivilDate?) -> CodeEntry? {
        // Most tables name no disciplines, which are many.
        if code.utf8.count <= FieldCode.groupLength {
            return Self.fieldsAndGroups.entry(code, at: date)
        }
        return names.entry(code, at: date) ?? (names.hasCode(code) ? nil : unlisted(code))
    }

    func entries(at date: CivilDate?) -> [CodeEntry] { names.entries(at: date) }

    /// The code of a text that is a name or another word for one; nil where only other ways read it.
    func known(_ text: String) -> String? {
        let found = Ranking.ranked(named(text), at: nil, limit: 2)
        guard let best = found.first, best.score >= Self.sure else { return nil }
        return best.entry.code
    }

    private func candidates(_ text: String, at date: CivilDate?) -> [CodeMatch] {
        let ways: [() -> [CodeMatch]] = [
            { text.contains("(") ? candidates(bySpecialty: text, at: date) : [] },
            { named(text) },
            { candidates(besideCode: text, at: date) },
            { candidates(afterLevel: text, at: date) },
            { candidates(bySpecialty: text, at: date) },
            { candidates(ofSeveral: text) },
            { candidates(byHead: text) },
        ]
        var fallback: [CodeMatch] = []
        for way in ways {
            let found = way()
            if found.contains(where: { $0.score >= Self.sure }) { return found }
            if fallback.isEmpty { fallback = found }
        }
        return fallback
    }

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
}
