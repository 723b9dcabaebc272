internal import VietnameseText

/// The words and abbreviations of organisations' names.
struct OrganisationWords: Sendable {
    private struct Reading: Sendable {
        let words: [String]
        /// Where the abbreviation has this meaning; nil is anywhere.
        let isAtStart: Bool?
    }

    static let shared = (try? load()) ?? OrganisationWords()

    /// The words before the name of a commune, a district or a province.
    private static let placeTypes = [
        ["xã"], ["phường"], ["huyện"], ["quận"], ["tỉnh"], ["thị", "trấn"], ["thị", "xã"],
        ["thành", "phố"], ["đặc", "khu"],
    ]

    /// Whether words name a place with its type.
    static func isPlace(_ tokens: [String]) -> Bool {
        placeTypes.contains { tokens.starts(with: $0) && tokens.count > $0.count }
    }

    private var readings = PhraseTable<Reading>()
    /// The kinds of organisations that bear names of their own, by their words.
    private var named: [[String]] = []

    static func load() throws(ReferenceError) -> OrganisationWords {
        var table = OrganisationWords()
        for row in try ReferenceFile.rows("codes/organisation_words.csv") {
            let (text, place) = (try row["text"], try row["where"])
            if place == "named" {
                table.named.append(words(of: text))
            } else {
                let isAtStart = place == "start" ? true : place == "inside" ? false : nil
                table.readings.add(
                    text, Reading(words: words(of: try row["reading"]), isAtStart: isAtStart))
            }
        }
        return table
    }

    private static func words(of text: String) -> [String] {
        Words(NameKey.ofText(text)).words.map(\.key.accented)
    }

    /// The words of a name with its abbreviations written out, one spelling each, joining words left out.
    ///
    /// A text `isInside` a name is the end of one, where "H." is huyện.
    func spelledOut(_ text: String, isInside: Bool = false) -> [String] {
        let words = Words(NameKey.ofText(text))
        var tokens: [String] = []
        var index = 0
        while index < words.count {
            if let found = reading(in: words, at: index, isAtStart: tokens.isEmpty && !isInside) {
                tokens += found.value.words
                index += found.count
            } else {
                tokens.append(words.words[index].key.accented)
                index += 1
            }
        }
        return finished(tokens)
    }

    private func reading(
        in words: Words, at index: Int, isAtStart: Bool
    ) -> PhraseTable<Reading>.Found? {
        readings.found(in: words, at: index).first { found in
            guard found.agreement == .same else { return false }
            guard let wanted = found.value.isAtStart else { return true }
            // An abbreviation inside a name stands before another word: "UBND X. Đạ Nhim".
            return wanted == isAtStart && (wanted || index + found.count < words.count)
        }
    }

    private func finished(_ tokens: [String]) -> [String] {
        var kept: [String] = []
        for (index, token) in tokens.enumerated() {
            if token == "và" || token == "&" { continue }
            let next = index + 1 < tokens.count ? tokens[index + 1] : ""
            if token == "số", Self.number(next) != nil { continue }
            // A lone letter begins a highland name: "Đạ K Nàng".
            if let last = kept.last, index > 1, last == "k" || last == "m", token.count > 1,
                kept.count > 1, kept[kept.count - 2] != "viện"
            {
                kept[kept.count - 1] = last + token
                continue
            }
            kept.append(index > 0 ? Self.number(token) ?? token : token)
        }
        let rest = Array(kept.dropFirst())
        let isSchool =
            kept.first == "trường" && namedKind(rest) > 0
            || kept.first == "truong" && isNamedWithoutAccents(rest)
        return isSchool ? Array(kept.dropFirst()) : kept
    }

    /// A number without leading zeros; roman ones up to ten too.
    private static func number(_ token: String) -> String? {
        if let number = Int(token) { return String(number) }
        let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
        return romans.firstIndex(of: token).map { String($0 + 1) }
    }

    /// One spelling of i and y at the end of a syllable: "kĩ thuật" is "kỹ thuật".
    static func settled(_ word: String) -> String {
        let pairs: [(Character, Character)] = [
            ("y", "i"), ("ỳ", "ì"), ("ý", "í"), ("ỷ", "ỉ"), ("ỹ", "ĩ"), ("ỵ", "ị"),
        ]
        guard word.count == 2 || (word.count == 3 && word.hasPrefix("th")), let last = word.last,
            let first = word.first, "hklmst".contains(first),
            let pair = pairs.first(where: { $0.0 == last })
        else { return word }
        return String(word.dropLast()) + String(pair.1)
    }

    /// How many words at the beginning say what kind of organisation it is, of the kinds that bear names.
    private func namedKind(_ tokens: [String]) -> Int {
        var count = 0
        while let kind = named.filter({ tokens.dropFirst(count).starts(with: $0) }).max(by: {
            $0.count < $1.count
        }) {
            count += kind.count
        }
        return count
    }

    /// Whether a kind of organisation that bears names begins words that were typed without accents.
    private func isNamedWithoutAccents(_ tokens: [String]) -> Bool {
        let plain = SearchKey.of(tokens.joined(separator: " "))
        return named.contains { plain.hasPrefix(SearchKey.of($0.joined(separator: " ")) + " ") }
    }

    /// A name and the places that stand behind it after commas, dashes or in brackets, where the name is one
    /// that needs no place to tell it from others.
    func apart(_ text: String) -> (name: String, place: String?) {
        var (name, places): (Substring, [String]) = (text[...], [])
        while let cut = name.lastIndex(where: { ",(–-".contains($0) }) {
            let place = name[name.index(after: cut)...].filter { $0 != ")" }
            guard Self.isPlace(spelledOut(place, isInside: true)) else { break }
            places.insert(CanonicalText.canonical(place), at: 0)
            name = name[..<cut]
        }
        guard !places.isEmpty else { return (text, nil) }
        let tokens = spelledOut(String(name))
        let kind = namedKind(tokens)
        guard kind > 0, tokens.count > kind else { return (text, nil) }
        return (String(name), places.joined(separator: ", "))
    }
}
