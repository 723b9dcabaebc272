/// Abbreviations and spellings of single words that the names of disciplines contain.
struct WordVariants: Sendable {
    private struct Variant: Sendable {
        let accented: String
        let expansion: String
    }

    private var variants: [String: Variant] = [:]

    static let shared = (try? load()) ?? WordVariants()

    static func load() throws(ReferenceError) -> WordVariants {
        var words = WordVariants()
        for row in try ReferenceFile.rows("codes/field_word_variants.csv") {
            let key = TextKey(try row["text"])
            words.variants[key.folded] = Variant(
                accented: key.accented, expansion: try row["expansion"])
        }
        return words
    }

    /// The text with every such word written out; nil where it has none.
    func spelledOut(_ text: String) -> String? {
        let words = Words(text)
        var spelled = ""
        var from = text.startIndex
        for word in words.words {
            guard let variant = variants[word.key.folded], isMeant(variant, word.key) else {
                continue
            }
            spelled += words.text[from..<word.range.lowerBound] + variant.expansion
            from = word.range.upperBound
        }
        guard from > text.startIndex else { return nil }
        return spelled + text[from...]
    }

    private func isMeant(_ variant: Variant, _ key: TextKey) -> Bool {
        variant.accented == key.accented
    }
}
