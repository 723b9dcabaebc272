internal import CivilDates

/// The ways in which a text for a field is read.
extension FieldLookup {
    /// The text as a name or another word for one; with its abbreviations and spellings written out; or
    /// without the "học" at its end or the "khoa học" at its beginning.
    func named(_ text: String) -> [CodeMatch] {
        let written = bracketed(text)
        if isSure(written) { return written }
        if let spelled = variants.spelledOut(text) {
            let found = bracketed(spelled)
            if isSure(found) { return found.map { lowered($0, to: 0.97) } }
        }
        if text.lowercased().hasSuffix(" học") {
            let found = names.wholeTextCandidates(String(text.dropLast(4)))
            if isSure(found) { return found.map { lowered($0, to: 0.93) } }
        }
        if text.lowercased().hasPrefix("khoa học ") {
            let found = names.wholeTextCandidates(String(text.dropFirst(9)))
            if isSure(found) { return found.map { lowered($0, to: 0.93) } }
        }
        return written
    }

    /// The text as it stands, without lead words, or outside its brackets; what stands inside them where that is
    /// a finer name within the same field ("Ngoại ngữ (tiếng Anh)").
    private func bracketed(_ text: String) -> [CodeMatch] {
        let found = names.candidates(text)
        guard text.contains("("), let best = found.first, best.score >= Self.sure else {
            return found
        }
        for inside in Brackets(text).inside {
            let finer = names.candidates(inside).filter {
                $0.score >= Self.sure && $0.entry.code.count >= best.entry.code.count
                    && FieldCode.field(of: $0.entry.code) == FieldCode.field(of: best.entry.code)
            }
            if !finer.isEmpty { return finer }
        }
        return found
    }

    /// The text after a level's name and lead words ("Cử nhân ngành Luật").
    func candidates(afterLevel text: String, at date: CivilDate?) -> [CodeMatch] {
        let read = QualificationReader.read(text).filter { $0.kind == .degree }
        guard read.count == 1, let one = read.first, one.levelText != nil,
            let field = one.fieldText, field != text
        else { return [] }
        return matches(field, at: date, limit: 20)
    }

    /// A seven-digit code written beside a name; where both are known and differ, neither is sure.
    func candidates(besideCode text: String, at date: CivilDate?) -> [CodeMatch] {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
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

    /// What follows "chuyên ngành" in the text, else what stands before it; within a field that keeps its
    /// specialties, the field and its specialty together, else the field ("Luật chuyên ngành Kinh tế").
    func candidates(bySpecialty text: String, at date: CivilDate?) -> [CodeMatch] {
        let words = Words(text)
        guard let lead = names.leadWords.inside(words, from: 1) else { return [] }
        let before = words.text(0..<lead.lowerBound)
        let after = words.rest(from: lead.upperBound)
        if let head = keptHead(of: before) {
            let both = named(before + " " + after)
            if isSure(both) { return both }
            let own = named(after).filter {
                FieldCode.field(of: $0.entry.code) == FieldCode.field(of: head)
            }
            if isSure(own) { return own }
            return named(before).map { lowered($0, to: 0.95) }
        }
        let specialty = matches(after, at: date, limit: 20)
        if isSure(specialty) { return specialty }
        return matches(before, at: date, limit: 20).map { lowered($0, to: 0.9) }
    }

    /// A text of several disciplines ("Văn - Sử", "Kinh tế, luật"): what they have in common, the group or the
    /// field; where they have nothing in common, the one named first.
    func candidates(ofSeveral text: String) -> [CodeMatch] {
        let parts = SeveralDisciplines.parts(of: text)
        guard (2...5).contains(parts.count) else { return [] }
        var codes = parts.map { known($0) }
        if codes[0].flatMap({ FieldCode.group(of: $0) }) == "1402" {
            // "Sư phạm Toán - Lý": the first word is said of all.
            codes = codes.enumerated().map { index, code in
                if code.flatMap({ FieldCode.field(of: $0) }) == "14" { return code }
                return known("Sư phạm " + parts[index]) ?? "1402"
            }
        }
        guard codes.allSatisfy({ $0 != nil }), let first = codes[0] else { return [] }
        if let common = SeveralDisciplines.common(codes.compactMap { $0 }),
            let entry = entry(common, at: nil)
        {
            return [CodeMatch(entry: entry, score: 0.9, reason: "nhiều ngành, lấy nhóm chung")]
        }
        guard let entry = entry(first, at: nil) else { return [] }
        return [CodeMatch(entry: entry, score: 0.86, reason: "nhiều ngành, lấy ngành nêu trước")]
    }

    /// What the disciplines that a text names have in common; nil where it names but one, or they have nothing.
    func common(_ text: String) -> String? {
        candidates(ofSeveral: text).first { $0.score >= 0.9 }?.entry.code
    }

    /// The field of the words that a text begins with, where whatever follows them stays in it.
    func candidates(byHead text: String) -> [CodeMatch] {
        let words = Words(variants.spelledOut(text) ?? text)
        let start = names.leadWords.end(in: words, from: 0)
        guard start < words.count, let head = heads.longest(in: words, at: start),
            let entry = entry(head.code, at: nil)
        else { return [] }
        return [
            CodeMatch(entry: entry, score: head.score, reason: "bắt đầu bằng “\(head.text)”")
        ]
    }

    /// The code of the field that a text names, where that field keeps its specialties; nil elsewhere.
    func keptHead(of text: String) -> String? {
        let words = Words(text)
        guard let head = heads.longest(in: words, at: 0), head.keepsSpecialty else { return nil }
        return head.code
    }

    private func isSure(_ found: [CodeMatch]) -> Bool {
        found.contains { $0.score >= Self.sure }
    }

    private func lowered(_ match: CodeMatch, to weight: Double) -> CodeMatch {
        CodeMatch(entry: match.entry, score: match.score * weight, reason: match.reason)
    }
}
