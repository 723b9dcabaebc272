/// How the sector of an organisation was told from its name.
public struct SectorReading: Sendable, Hashable {
    /// Which rule decided.
    public enum Rule: String, Sendable {
        /// A phrase that settles the sector wherever it stands (Đảng uỷ, Công an, Phòng Giáo dục).
        case decisive
        /// A phrase for a kind of organisation (Trường, Trạm Y tế).
        case kind
        /// A phrase that counts only where nothing else is known (UBND, Sở, xã).
        case general
    }

    /// The sector with its score and, in Vietnamese, the reason.
    public let match: CodeMatch
    /// The phrase as it stands in the name, abbreviations spelled out where needed.
    public let keyword: String
    /// The rule.
    public let rule: Rule
    /// Whether the abbreviations of the name had to be spelled out first.
    public let isSpelledOut: Bool
}

/// Reads the sector of work out of an organisation's name.
public enum SectorReader {
    /// The sector that a phrase of the name stands for; nil where no phrase is known.
    public static func sector(ofOrganisation name: String) -> CodeMatch? {
        reading(ofOrganisation: name)?.match
    }

    /// The sector of a name with the phrase and the rule that decided; nil where no phrase is known.
    ///
    /// Names go from the particular to the general, so of the phrases of highest priority the first counts, and of
    /// those that begin together the longest ("Phòng Giáo dục" before "Phòng"; "Đảng uỷ Công ty" is the Party's).
    /// A name of which nothing or only a general word is known is read again with its abbreviations spelled out.
    public static func reading(ofOrganisation name: String) -> SectorReading? {
        let direct = reading(Words(name), isSpelledOut: false)
        if let direct, direct.rule != .general { return direct }
        let spelled = reading(Words(OrganisationName(name).spelledOut), isSpelledOut: true)
        guard let spelled, direct == nil || spelled.rule != .general else { return direct }
        return spelled
    }

    private static func reading(_ words: Words, isSpelledOut: Bool) -> SectorReading? {
        var best: (keyword: Keyword, index: Int, found: PhraseTable<Keyword>.Found)?
        var next = 0
        for index in words.words.indices where index >= next {
            guard let found = longest(keywords.found(in: words, at: index)) else { continue }
            // "Xã hội" holds no "hội", "Môi trường" no "trường".
            next = index + found.count
            if let known = best, known.keyword.priority >= found.value.priority { continue }
            best = (found.value, index, found)
        }
        guard let best, let entry = SectorLookup.shared.entry(best.keyword.sector, at: nil) else {
            return nil
        }
        let phrase = words.text(best.index..<(best.index + best.found.count))
        let score = best.keyword.priority > 0 ? 0.95 : 0.9
        let match = CodeMatch(
            entry: entry, score: score * best.found.agreement.weight,
            reason: "tên đơn vị có cụm “\(phrase)”" + best.found.agreement.note)
        return SectorReading(
            match: match, keyword: phrase, rule: best.keyword.rule, isSpelledOut: isSpelledOut)
    }

    struct Keyword: Sendable {
        let sector: String
        let priority: Int

        var rule: SectorReading.Rule {
            switch priority {
            case 2...: .decisive
            case 1: .kind
            default: .general
            }
        }
    }

    private static let keywords = (try? load()) ?? PhraseTable<Keyword>()

    static func load() throws(ReferenceError) -> PhraseTable<Keyword> {
        var keywords = PhraseTable<Keyword>()
        for row in try ReferenceFile.rows("codes/sector_keywords.csv") {
            let phrase = try row["phrase"]
            let keyword = Keyword(
                sector: try row["sector"], priority: Int(try row["priority"]) ?? 0)
            keywords.add(phrase, keyword)
            // Names spelled out have no joining words.
            let joined = phrase.split(separator: " ").filter { $0 != "và" }.joined(separator: " ")
            if joined != phrase { keywords.add(joined, keyword) }
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
