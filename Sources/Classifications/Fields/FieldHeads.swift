/// The words that a discipline begins with, where they tell its field whatever follows ("Luật …").
struct FieldHeads: Sendable {
    struct Head: Sendable {
        let text: String
        let code: String
        /// Whether a specialty named after it stays in it (Luật chuyên ngành Kinh tế).
        let keepsSpecialty: Bool
        var score = 0.95
    }

    private var phrases = PhraseTable<Head>()

    static let shared = (try? load()) ?? FieldHeads()

    static func load() throws(ReferenceError) -> FieldHeads {
        var heads = FieldHeads()
        for row in try ReferenceFile.rows("codes/field_heads.csv") {
            let text = try row["text"]
            let keeps = try row["keeps_specialty"] == "yes"
            heads.phrases.add(
                text, Head(text: text, code: try row["code"], keepsSpecialty: keeps))
        }
        return heads
    }

    /// The longest head at a word of a text, its score lowered where accents are missing.
    func longest(in words: Words, at index: Int) -> Head? {
        guard let found = phrases.found(in: words, at: index).first else { return nil }
        var head = found.value
        head.score *= found.agreement.weight
        return head
    }
}
