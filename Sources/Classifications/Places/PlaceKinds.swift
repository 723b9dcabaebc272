/// A word for a kind of place, or about a place ("xã", "TT.", "thôn", "nay là").
struct PlaceKindWord: Sendable {
    /// What the word does in a text.
    enum Role: UInt8, Sendable {
        /// A unit of one of `levels`.
        case unit
        /// A place below the commune.
        case finer
        /// The country.
        case country
        /// What follows is the place's present name.
        case now
        /// What follows is a former name.
        case former
        /// What stands before is a present name.
        case nowAfter
        /// What stands before is a former name.
        case formerAfter
        /// Says nothing ("thuộc").
        case filler
    }

    let role: Role
    /// The kind, an index into the official kinds; -1 where it is none of a unit.
    let kind: Int8
    /// The levels that it is used for, a bit each.
    let levels: UInt8
    /// Whether it stands for a kind only before a number or after a dot ("P", "Q").
    let joinsDigits: Bool
    let accents: UInt32
    let letters: Int
}

/// The kinds of units and the words for them.
struct PlaceKinds: Sendable {
    /// A word found in a text.
    struct Found: Sendable {
        let word: Int16
        /// How many words of the text it takes.
        let count: UInt8
        /// Its accents are others than those of the text.
        let isMisspelt: Bool
    }

    private static let slotCount = 512
    private static let longest = 6

    /// The official words for kinds of units, longest first.
    private(set) var official: [String] = []
    private(set) var words: [PlaceKindWord] = []
    private var keys = [UInt64](repeating: 0, count: slotCount)
    private var slots = [Int16](repeating: -1, count: slotCount)

    static func load() throws(ReferenceError) -> PlaceKinds {
        var kinds = PlaceKinds()
        let table = try ReferenceFile.rows("codes/place_type_words.csv")
        for row in table {
            let (text, type) = (try row["text"], try row["type"])
            if try !levels(row["levels"]).isEmpty, text == type { kinds.official.append(text) }
        }
        kinds.official.sort { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
        for row in table {
            kinds.add(
                try row["text"], type: try row["type"], use: try row["levels"],
                joinsDigits: try row["joins_digits"] == "yes")
        }
        return kinds
    }

    private static func levels(_ use: String) -> [AdministrativeUnits.Level] {
        use.split(separator: " ").compactMap { AdministrativeUnits.Level(name: String($0)) }
    }

    private static func role(_ use: String) -> PlaceKindWord.Role {
        switch use {
        case "finer": .finer
        case "country": .country
        case "now": .now
        case "former": .former
        case "now_after": .nowAfter
        case "former_after": .formerAfter
        case "filler": .filler
        default: .unit
        }
    }

    private mutating func add(_ text: String, type: String, use: String, joinsDigits: Bool) {
        let key = PlaceWords(text)
        guard key.count > 0, key.count <= Self.longest else { return }
        let range = 0..<key.count
        let levels = Self.levels(use)
        let word = PlaceKindWord(
            role: Self.role(use),
            kind: levels.isEmpty ? -1 : Int8(official.firstIndex(of: type) ?? -1),
            levels: levels.reduce(0) { $0 | $1.bit }, joinsDigits: joinsDigits,
            accents: key.accents(range), letters: key.plain.count)
        let hash = key.key(range)
        var slot = Int(truncatingIfNeeded: hash) & (Self.slotCount - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (Self.slotCount - 1) }
        (keys[slot], slots[slot]) = (hash, Int16(words.count))
        words.append(word)
    }

    /// The words that begin at a word of a text, longest first.
    func found(in text: PlaceWords, at index: Int, into found: inout [Found]) {
        let first = found.count
        var hash = PlaceHash()
        for count in 1...Self.longest where index + count <= text.count {
            text.add(index + count - 1, isFirst: count == 1, to: &hash)
            let key = hash.mixed
            var slot = Int(truncatingIfNeeded: key) & (Self.slotCount - 1)
            while slots[slot] >= 0 {
                if keys[slot] == key { append(slots[slot], text, index, count, to: &found) }
                slot = (slot + 1) & (Self.slotCount - 1)
            }
        }
        if found.count > first + 1 { found[first...].reverse() }
    }

    private func append(
        _ word: Int16, _ text: PlaceWords, _ index: Int, _ count: Int, to found: inout [Found]
    ) {
        let range = index..<(index + count)
        let known = words[Int(word)]
        let isOther =
            text.isMarked(range) && known.accents != text.accents(range)
        // "Phuờng" is a slip, but "Tĩnh" is no "tỉnh" and "tô" no "tổ".
        if isOther, known.role != .unit || known.letters < 4 { return }
        if known.joinsDigits, !isAbbreviation(text, index) { return }
        found.append(Found(word: word, count: UInt8(count), isMisspelt: isOther))
    }

    /// "P" and "Q" stand for a kind only before a number or a dot, else they could begin a name.
    private func isAbbreviation(_ text: PlaceWords, _ index: Int) -> Bool {
        guard index + 1 < text.count else { return false }
        return text.words[index + 1].isNumber || text.words[index + 1].gap == .dot
            || text.words[index].gap >= .dot
    }
}

extension AdministrativeUnits.Level {
    /// The level as one bit of a set.
    var bit: UInt8 {
        switch self {
        case .province: 1
        case .district: 2
        case .commune: 4
        }
    }
}
