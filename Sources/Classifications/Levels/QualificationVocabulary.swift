/// What a word or phrase of a qualification's text is.
enum QualificationMark: Sendable {
    case phrase(LevelPhrase)
    case lead(LeadWords.Use)
    /// A mode of study; some abbreviations only in brackets of their own.
    case mode(StudyMode, inBracketsOnly: Bool)
    /// A country; some names are languages and disciplines too.
    case country(String, namesLanguage: Bool)
    case school(SchoolName)
    case place
    case word(QualificationWord)
}

/// The part that a small word plays in a qualification's text.
enum QualificationWord: String, Sendable {
    /// Begins the name of a school: Trường, Học viện.
    case institution
    /// Stands before a level: Tốt nghiệp, Bằng.
    case opening
    /// Says how well or in which system: loại khá, 12+2.
    case grade
    /// Stands before a year.
    case year
    /// Stands before a country or a school: tại.
    case located
}

/// A name by which schools are called, after "Đại học" or "Học viện".
struct SchoolName: Sendable {
    /// When the name is a school's.
    enum Kind: String, Sendable {
        /// Always.
        case school
        /// After "Học viện", or where a place follows.
        case academy
        /// Where a place follows (Đại học Luật Hà Nội).
        case core
    }

    let kind: Kind
    /// The one field that the school trains for; empty where there are many.
    let field: String
}

/// All phrases that a qualification's text is read by.
struct QualificationVocabulary: Sendable {
    typealias Found = PhraseTable<QualificationMark>.Found

    static let shared = (try? load()) ?? QualificationVocabulary()

    private(set) var marks = PhraseTable<QualificationMark>()
    private(set) var leadWords = LeadWords()

    static func load() throws(ReferenceError) -> QualificationVocabulary {
        var vocabulary = QualificationVocabulary()
        vocabulary.leadWords = try LeadWords.load(.fields)
        try vocabulary.addPhrases()
        try vocabulary.addDetails()
        try vocabulary.addSchools()
        return vocabulary
    }

    private mutating func addPhrases() throws(ReferenceError) {
        for row in try ReferenceFile.rows("codes/level_synonyms.csv") {
            guard let phrase = try LevelPhrase(row) else { continue }
            marks.add(try row["text"], .phrase(phrase))
        }
        for row in try ReferenceFile.rows("codes/academic_title_synonyms.csv") {
            guard let use = LevelPhrase.Use(rawValue: try row["use"]) else { continue }
            let title = try row["title"]
            let meaning = LevelPhrase.Meaning.title(title)
            marks.add(
                try row["text"],
                .phrase(
                    LevelPhrase(meaning: title.isEmpty ? .apart(.honour) : meaning, use: use)))
        }
    }

    private mutating func addDetails() throws(ReferenceError) {
        for row in try ReferenceFile.rows("codes/lead_words.csv") where try row["list"] == "fields"
        {
            marks.add(
                try row["text"], .lead(LeadWords.Use(rawValue: try row["inside"]) ?? .beginning))
        }
        for row in try ReferenceFile.rows("codes/study_modes.csv") {
            guard let mode = StudyMode(rawValue: try row["mode"]) else { continue }
            let inBracketsOnly = try row["where"] == "bracket"
            marks.add(try row["text"], .mode(mode, inBracketsOnly: inBracketsOnly))
        }
        for row in try ReferenceFile.rows("codes/study_countries.csv") {
            let namesLanguage = try row["names_language"] == "yes"
            marks.add(
                try row["text"], .country(try row["name"], namesLanguage: namesLanguage))
        }
        for row in try ReferenceFile.rows("codes/qualification_words.csv") {
            guard let word = QualificationWord(rawValue: try row["kind"]) else { continue }
            marks.add(try row["text"], .word(word))
        }
    }

    private mutating func addSchools() throws(ReferenceError) {
        for row in try ReferenceFile.rows("codes/training_schools.csv") {
            let kind = try row["kind"]
            if let kind = SchoolName.Kind(rawValue: kind) {
                marks.add(try row["text"], .school(SchoolName(kind: kind, field: try row["field"])))
            } else if kind == "place" {
                marks.add(try row["text"], .place)
            }
        }
    }
}
