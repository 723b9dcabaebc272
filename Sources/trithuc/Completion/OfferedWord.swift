/// A word that may stand where the cursor is.
struct OfferedWord {
    /// The word whole, as it is typed.
    let word: String
    /// What it means; empty where the word says it.
    let meaning: String

    /// That the shell is to offer names of files.
    static let files = OfferedWord(":files")

    init(_ word: String, _ meaning: String = "") {
        self.word = word
        self.meaning = meaning
    }

    /// The line that the scripts of the shells read: the word, a tab, what it means.
    var line: String {
        let shown = meaning.split(whereSeparator: { $0.isNewline || $0 == "\t" })
            .joined(separator: " ")
        return shown.isEmpty ? word : word + "\t" + shown
    }

    /// The word behind something that was typed before it.
    func behind(_ typed: String) -> OfferedWord {
        word == Self.files.word ? self : OfferedWord(typed + word, meaning)
    }
}
