/// The words by which the entries of a list are known, found by their folded key.
struct TermIndex: Sendable {
    /// A word for an entry.
    struct Term: Sendable {
        let entry: Int
        let accented: String
        let weight: Double
        let reason: String
    }

    /// An entry found by a word.
    struct Hit {
        let entry: Int
        let score: Double
        let reason: String
    }

    /// Whether words are compared run together ("Ê Đê" is "Êđê").
    let joinsWords: Bool
    private var terms: [String: [Term]] = [:]

    init(joinsWords: Bool = false) { self.joinsWords = joinsWords }

    func key(_ text: String) -> TextKey {
        let key = TextKey(text)
        return joinsWords ? key.joined : key
    }

    /// Adds a word for an entry; the better of two equal words of one entry stays.
    mutating func add(_ text: String, entry: Int, weight: Double, reason: String) {
        let key = key(text)
        guard !key.folded.isEmpty else { return }
        var same = terms[key.folded, default: []]
        let known = same.firstIndex { $0.entry == entry && $0.accented == key.accented }
        if let known {
            guard same[known].weight < weight else { return }
            same.remove(at: known)
        }
        same.append(Term(entry: entry, accented: key.accented, weight: weight, reason: reason))
        terms[key.folded] = same
    }

    /// The entries whose words a text is, each once with its best score, best first.
    func hits(_ text: String) -> [Hit] {
        let key = key(text)
        var best: [Int: Hit] = [:]
        for term in terms[key.folded] ?? [] {
            let agreement = AccentAgreement(key, term.accented)
            let score = term.weight * agreement.weight
            if let known = best[term.entry], known.score >= score { continue }
            best[term.entry] = Hit(
                entry: term.entry, score: score, reason: term.reason + agreement.note)
        }
        return best.values.sorted { ($1.score, $0.entry) < ($0.score, $1.entry) }
    }

    /// The entries that share a word with others, by the word's accented key.
    func entries(ofWord text: String) -> [Int] {
        let key = key(text)
        return (terms[key.folded] ?? []).filter { $0.accented == key.accented }.map(\.entry)
    }
}
