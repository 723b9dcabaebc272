import VietnameseText

/// The titles in front of a name, as in “PGS.TS.Trần Ngọc Anh” and “BSCKII Lê Văn Ba”.
struct NamePrefix {
    /// The titles as written; `nil` where there are none.
    let titles: String?
    /// The name without them.
    let name: String

    /// Degrees and academic titles in short, as search keys.
    private static let short: Set<String> = [
        "gs", "pgs", "ts", "tskh", "ths", "thac si", "bs", "bsck1", "bsck2", "bscki", "bsckii",
        "cki",
        "ckii", "ds", "ks", "cn", "ncs", "gvc", "thsbs", "tsbs", "bsnt",
    ]

    init(_ text: String) {
        // "PGS.TS.Trần": a point ends a title, with or without a space behind it.
        var rest = text[...]
        while let end = rest.firstIndex(where: { $0 == "." || $0 == " " || $0 == "-" }) {
            let word = rest[..<end]
            guard word.isEmpty || Self.short.contains(SearchKey.of(String(word))),
                word.isEmpty || word.first?.isUppercase == true
            else { break }
            rest = rest[rest.index(after: end)...]
        }
        // A name of one word may be no name: then nothing is taken away.
        let name = CanonicalText.canonical(String(rest))
        guard rest.startIndex != text.startIndex, name.contains(" ") else {
            (titles, self.name) = (nil, text)
            return
        }
        titles = CanonicalText.canonical(String(text[..<rest.startIndex]))
        self.name = name
    }
}
