/// The words that part a person's name from another one: "tức", "bí danh", "pháp danh".
struct OtherNameWords: Sendable {
    enum Kind: String, Sendable {
        case alias, religious, birth
    }

    /// A name as written, and what the word before it says it is.
    struct Part {
        let kind: Kind?
        let text: String
    }

    static let shared = (try? load()) ?? OtherNameWords()

    private var phrases = PhraseTable<Kind>()
    /// The words of each phrase, in small letters, the first two where it has more.
    private(set) var openings: [[String]] = []

    static func load() throws(ReferenceError) -> OtherNameWords {
        var words = OtherNameWords()
        for row in try ReferenceFile.rows("codes/other_name_words.csv") {
            guard let kind = Kind(rawValue: try row["kind"]) else { continue }
            let text = try row["text"]
            words.openings.append(Words(text).words.prefix(2).map(\.key.accented))
            words.phrases.add(text, kind)
        }
        return words
    }

    /// The names of a text, cut before each word that announces one; a name of two words or more stands first,
    /// unless the text `isOther` than the person's name, as in brackets.
    func parts(of text: String, isOther: Bool = false) -> [Part] {
        let words = Words(text)
        var parts: [Part] = []
        var (start, kind): (Int, Kind?) = (0, nil)
        var index = isOther ? 0 : 2
        while index < words.count {
            let found = phrases.found(in: words, at: index).first { $0.agreement == .same }
            guard let found, index + found.count < words.count else {
                index += 1
                continue
            }
            if start < index { parts.append(Part(kind: kind, text: words.text(start..<index))) }
            (start, kind) = (index + found.count, found.value)
            index = start
        }
        let rest = start == 0 ? text : words.rest(from: start)
        if !rest.isEmpty { parts.append(Part(kind: kind, text: rest)) }
        return parts
    }
}
