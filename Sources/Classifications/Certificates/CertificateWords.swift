/// The words of certificates: political theory, state management, languages, computing.
struct CertificateWords: Sendable {
    enum Role: String, Sendable {
        /// The grade of a certificate.
        case level
        /// What the certificate is of: a language, computing.
        case kind
        /// A test with points after it.
        case test
        /// A word with a number after it: "bậc 3".
        case ladder
        /// A degree.
        case degree
        /// That there is none.
        case none
        /// That it is studied for.
        case training
        /// A word that adds nothing.
        case filler
    }

    struct Word: Sendable {
        let role: Role
        let value: String
    }

    /// The lists that have such words.
    static let lists: [CodeList] = [
        .politicalTheory, .stateManagement, .languages, .informationTechnology,
    ]

    private static let tables = (try? load()) ?? [:]

    static func of(_ list: CodeList) -> PhraseTable<Word>? { tables[list] }

    static func load() throws(ReferenceError) -> [CodeList: PhraseTable<Word>] {
        var tables: [CodeList: PhraseTable<Word>] = [:]
        for row in try ReferenceFile.rows("codes/certificate_words.csv") {
            guard let role = Role(rawValue: try row["role"]) else { continue }
            let word = Word(role: role, value: try row["value"])
            let (name, text) = (try row["list"], try row["text"])
            for list in lists where name == "*" || name == list.rawValue {
                tables[list, default: PhraseTable()].add(text, word)
            }
        }
        return tables
    }
}
