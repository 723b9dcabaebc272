internal import VietnameseText

/// One way to read a part of a place's text: a word for the kind of unit, if any, and a name.
struct PlaceReading: Sendable {
    /// The word for the kind; nil for a bare name.
    let kind: PlaceKindWord?
    let name: TextKey
}

/// A word for a kind of unit ("xã", "TT.").
struct PlaceKindWord: Sendable {
    /// The kind's official word in lower case ("thị trấn").
    let kind: String
    /// The levels that the word is used for; empty for places below the commune and for the country.
    let levels: [AdministrativeUnits.Level]
    let isCountry: Bool
    /// Whether a number may be joined to it ("P7").
    let joinsDigits: Bool

    var isFiner: Bool { levels.isEmpty && !isCountry }
}

/// A part of a place's text between two separators, with the ways to read it.
struct PlacePart: Sendable {
    let readings: [PlaceReading]
    /// Names a place below the commune.
    let isFiner: Bool
    /// Names the country and nothing else.
    let isCountry: Bool

    /// Begins with a word for a kind of unit.
    var namesKind: Bool { readings.contains { $0.kind != nil } }

    /// Begins with a word for a kind of district.
    var isDistrict: Bool { readings.contains { $0.kind?.levels.contains(.district) ?? false } }

    init(_ words: Words, _ range: Range<Int>, kinds: PlaceKinds) {
        let kind = kinds.words.found(in: words, at: range.lowerBound).first {
            $0.count <= range.count && !$0.value.joinsDigitsOnly(in: words, range, count: $0.count)
        }
        let ofKind = Self.ofKind(kind, words, range) ?? Self.joinedNumber(words, range, kinds)
        let bare = PlaceName.key(words, range)
        let isNumber = bare.folded.utf8.allSatisfy { (0x30...0x39).contains($0) }
        readings =
            [ofKind, isNumber ? nil : PlaceReading(kind: nil, name: bare)].compactMap(\.self)
        isFiner = kind?.value.isFiner ?? false
        isCountry = (kind?.value.isCountry ?? false) && kind?.count == range.count
    }

    /// The name after a word for a kind of unit.
    private static func ofKind(
        _ kind: PhraseTable<PlaceKindWord>.Found?, _ words: Words, _ range: Range<Int>
    ) -> PlaceReading? {
        guard let kind, !kind.value.isFiner, kind.count < range.count else { return nil }
        let rest = (range.lowerBound + kind.count)..<range.upperBound
        return PlaceReading(kind: kind.value, name: PlaceName.key(words, rest))
    }

    /// "P7", "Q1": a kind's word with its number joined.
    private static func joinedNumber(
        _ words: Words, _ range: Range<Int>, _ kinds: PlaceKinds
    ) -> PlaceReading? {
        let word = words.words[range.lowerBound].key.folded
        let letters = word.prefix { $0.isLetter }
        let digits = word.dropFirst(letters.count)
        guard range.count == 1, !digits.isEmpty, digits.allSatisfy(\.isNumber),
            let kind = kinds.words.found(in: Words(String(letters)), at: 0).first?.value,
            kind.joinsDigits
        else { return nil }
        return PlaceReading(kind: kind, name: PlaceName.key(String(digits)))
    }
}

extension PlaceKindWord {
    /// "P" and "Q" stand for a kind only before a number or after a dot, else they could begin a name.
    fileprivate func joinsDigitsOnly(in words: Words, _ range: Range<Int>, count: Int) -> Bool {
        guard joinsDigits else { return false }
        let next = range.lowerBound + count
        guard next < range.upperBound else { return true }
        return !words.gap(before: next).contains(".")
            && words.words[next].key.folded.first?.isNumber != true
    }
}

/// The kinds of units and the words for them.
struct PlaceKinds: Sendable {
    private(set) var words = PhraseTable<PlaceKindWord>()
    /// The official words for kinds of units, longest first.
    private(set) var official: [String] = []

    static func load() throws(ReferenceError) -> PlaceKinds {
        var kinds = PlaceKinds()
        for row in try ReferenceFile.rows("codes/place_type_words.csv") {
            let (text, levels) = (try row["text"], try row["levels"])
            let known = levels.split(separator: " ").compactMap {
                AdministrativeUnits.Level(name: String($0))
            }
            let word = PlaceKindWord(
                kind: try row["type"], levels: known, isCountry: levels == "country",
                joinsDigits: try row["joins_digits"] == "yes")
            kinds.words.add(text, word)
            if !known.isEmpty, text == word.kind { kinds.official.append(text) }
        }
        kinds.official.sort { $0.count > $1.count }
        return kinds
    }
}
