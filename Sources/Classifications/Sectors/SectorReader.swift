/// Reads the sector of work out of an organisation's name.
public enum SectorReader {
    /// The sector that a phrase of the name stands for; nil where no phrase is known.
    ///
    /// Names go from the particular to the general, so of the phrases of highest priority the first counts, and of
    /// those that begin together the longest ("Phòng Giáo dục" before "Phòng"; "Đảng uỷ Công ty" is the Party's).
    public static func sector(ofOrganisation name: String) -> CodeMatch? {
        let words = Words(name)
        var best: (keyword: Keyword, index: Int, found: PhraseTable<Keyword>.Found)?
        for index in words.words.indices {
            guard let found = longest(keywords.found(in: words, at: index)) else { continue }
            if let known = best, known.keyword.priority >= found.value.priority { continue }
            best = (found.value, index, found)
        }
        guard let best, let entry = SectorLookup.shared.entry(best.keyword.sector, at: nil) else {
            return nil
        }
        let phrase = words.text(best.index..<(best.index + best.found.count))
        let score = best.keyword.priority > 0 ? 0.95 : 0.9
        return CodeMatch(
            entry: entry, score: score * best.found.agreement.weight,
            reason: "tên đơn vị có cụm “\(phrase)”" + best.found.agreement.note)
    }

    struct Keyword: Sendable {
        let sector: String
        let priority: Int
    }

    private static let keywords = (try? load()) ?? PhraseTable<Keyword>()

    static func load() throws(ReferenceError) -> PhraseTable<Keyword> {
        var keywords = PhraseTable<Keyword>()
        for row in try ReferenceFile.rows("codes/sector_keywords.csv") {
            keywords.add(
                try row["phrase"],
                Keyword(sector: try row["sector"], priority: Int(try row["priority"]) ?? 0))
        }
        return keywords
    }

    /// The longest phrase, and among those as long the one whose accents are the text's.
    private static func longest(
        _ found: [PhraseTable<Keyword>.Found]
    ) -> PhraseTable<Keyword>.Found? {
        let same = found.prefix { $0.count == found.first?.count }
        return same.first { $0.agreement == .same } ?? same.first
    }
}
