import CivilDates
import SeededRandom

@testable import Classifications

/// Writes places as people do: shortened, without accents, out of order, with slips; the same for one seed.
struct PlaceNoise {
    /// What is done to a place's text.
    enum Habit: String, CaseIterable {
        case kindsShortened, kindsLeftOut, provinceLeftOut, districtLeftOut, separators, capitals
        case noAccents, someAccents, otherTone, tonePlacement, spacesJoined, spacesDoubled
        case houseBefore, hamletBefore, countryAfter, codeAfter, inBrackets, reversed, apostrophes
        case numerals, slipInCommune, slipInDistrict, slipInProvince
    }

    /// One level of a place.
    struct Part {
        var kind: String
        var name: String
        var isLevel = true
    }

    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(max(1, bound))) }

    mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }

    private static let kinds = [
        "Thị trấn", "Thị Trấn", "Thị xã", "Thị Xã", "Thành phố", "Thành Phố", "Đặc khu", "Phường",
        "Huyện", "Quận", "Tỉnh", "Xã",
    ]

    private static let shorts: [String: [String]] = [
        "xã": ["X.", "x.", "X. ", "xã ", "Xa "], "phường": ["P.", "P. ", "p.", "F.", "Phuong "],
        "thị trấn": ["TT.", "TT. ", "TT ", "T.T ", "tt "], "huyện": ["H.", "H. ", "h.", "Huyen "],
        "quận": ["Q.", "Q. ", "q."], "thành phố": ["TP.", "TP. ", "TP ", "Tp.", "tp "],
        "thị xã": ["TX.", "TX ", "Tx. ", "tx "], "tỉnh": ["T.", "tỉnh ", "Tinh "],
        "đặc khu": ["ĐK ", "đặc khu "],
    ]

    /// The parts of an entry, from the commune up.
    static func parts(_ entry: CodeEntry) -> [Part] {
        ([entry.name] + entry.parents).map { name in
            let kind = kinds.first { name.hasPrefix($0 + " ") } ?? ""
            return Part(kind: kind, name: String(name.dropFirst(kind.isEmpty ? 0 : kind.count + 1)))
        }
    }

    /// An entry's text with habits.
    mutating func text(_ entry: CodeEntry, _ habits: [Habit]) -> String {
        var parts = Self.parts(entry)
        for habit in habits { apply(habit, to: &parts) }
        let has = Set(habits)
        if has.contains(.hamletBefore) {
            let hamlet = pick([
                "Thôn 3", "ấp Tân Lập", "Bản Lầu", "Tổ dân phố 5", "xóm Chùa", "KP 2",
            ])
            parts.insert(Part(kind: "", name: hamlet, isLevel: false), at: 0)
        }
        if has.contains(.houseBefore) {
            let house = pick([
                "Số 12 Lê Lợi", "45/6 đường Trần Phú", "123A Nguyễn Trãi", "Số nhà 7",
            ])
            parts.insert(Part(kind: "", name: house, isLevel: false), at: 0)
        }
        if has.contains(.reversed) { parts.reverse() }
        var words = parts.map {
            $0.kind
                + ($0.kind.isEmpty || $0.kind.hasSuffix(" ") || $0.kind.hasSuffix(".") ? "" : " ")
                + $0.name
        }
        if has.contains(.inBrackets), words.count > 1 {
            let last = words.removeLast()
            words[words.count - 1] += " (\(last))"
        }
        let separator =
            has.contains(.separators)
            ? pick([" - ", "; ", ",", " , ", "/", ". ", " – ", "\n", " | "]) : ", "
        var text = words.joined(separator: separator)
        if has.contains(.countryAfter) {
            text += pick([", Việt Nam", " Việt Nam", ", VN", " - VIỆT NAM"])
        }
        if has.contains(.codeAfter) { text += pick([" 670000", ", 66000", "."]) }
        return finish(text, has)
    }

    private mutating func finish(_ text: String, _ has: Set<Habit>) -> String {
        var text = text
        if has.contains(.noAccents) { text = Self.plain(text) }
        if has.contains(.spacesDoubled) { text = text.replacing(" ", with: "  ") + " " }
        if has.contains(.capitals) { text = below(2) == 0 ? text.uppercased() : text.lowercased() }
        return text
    }

    private mutating func apply(_ habit: Habit, to parts: inout [Part]) {
        switch habit {
        case .kindsShortened:
            for index in parts.indices {
                parts[index].kind = pick(Self.shorts[parts[index].kind.lowercased()] ?? [""])
            }
        case .kindsLeftOut:
            for index in parts.indices where Int(parts[index].name) == nil {
                if below(3) > 0 { parts[index].kind = "" }
            }
        case .provinceLeftOut: if parts.count > 2 { parts.removeLast() }
        case .districtLeftOut: if parts.count > 2 { parts.remove(at: 1) }
        case .someAccents:
            let index = below(parts.count)
            parts[index].name = Self.plain(parts[index].name)
        case .otherTone: change(&parts) { Self.retoned($0, $1) }
        case .tonePlacement:
            for index in parts.indices { parts[index].name = Self.moved(parts[index].name) }
        case .spacesJoined: change(&parts) { name, _ in name.filter { $0 != " " } }
        case .apostrophes:
            let mark = pick(["’", "`", "", "' ", "‘", " "])
            for index in parts.indices {
                parts[index].name = parts[index].name.replacing("'", with: mark)
            }
        case .numerals: parts[0].name = numeral(parts[0].name)
        case .slipInCommune: slip(&parts, 0)
        case .slipInDistrict: if parts.count > 2 { slip(&parts, 1) }
        case .slipInProvince: slip(&parts, parts.count - 1)
        default: break
        }
    }

    private mutating func change(_ parts: inout [Part], _ how: (String, Int) -> String) {
        let index = below(parts.count)
        parts[index].name = how(parts[index].name, below(1000))
    }

    /// Two letters swapped, one left out, doubled or replaced; short names and numbers stay.
    private mutating func slip(_ parts: inout [Part], _ index: Int) {
        var letters = Array(parts[index].name)
        guard letters.count >= 5, !letters.contains(where: \.isNumber) else { return }
        let place = 1 + below(letters.count - 2)
        guard letters[place].isLetter else { return }
        switch below(4) {
        case 0: Self.swap(&letters, place)
        case 1: letters.remove(at: place)
        case 2: letters.insert(letters[place], at: place)
        default: letters[place] = pick(Array("bcdghklmnprstvx"))
        }
        if letters.indices.contains(place), place > 0, letters[place - 1] == " " {
            letters[place] = letters[place].uppercased().first ?? letters[place]
        }
        parts[index].name = String(letters)
    }

    /// Swaps two letters; capitals stay where they are.
    private static func swap(_ letters: inout [Character], _ place: Int) {
        let (left, right) = (letters[place - 1], letters[place])
        guard left.isLetter else { return }
        func like(_ letter: Character, _ pattern: Character) -> Character {
            let text = pattern.isUppercase ? letter.uppercased() : letter.lowercased()
            return text.first ?? letter
        }
        (letters[place - 1], letters[place]) = (like(right, left), like(left, right))
    }

    private mutating func numeral(_ name: String) -> String {
        guard let number = Int(name) else { return name }
        let romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
        return number <= romans.count && below(3) == 0 ? romans[number - 1] : "0\(number)"
    }

    /// The text without accents.
    static func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    let letter = PlaceLetters.shared[scalar]
                    guard letter.plain > 0, letter.plain != 1 else { return scalar }
                    let byte = letter.isUpper ? letter.plain - 0x20 : letter.plain
                    return letter.isDigit ? scalar : Unicode.Scalar(byte)
                }))
    }

    /// The text with the tone of one syllable changed.
    private static func retoned(_ text: String, _ number: Int) -> String {
        let rows = [
            "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
            "ưừửữứự",
        ]
        var letters = Array(text)
        let places = letters.indices.filter { place in rows.contains { $0.contains(letters[place]) }
        }
        guard !places.isEmpty,
            let row = rows.first(where: { $0.contains(letters[places[number % places.count]]) })
        else { return text }
        letters[places[number % places.count]] = Array(row)[number % 6]
        return String(letters)
    }

    private static func moved(_ text: String) -> String {
        var text = text
        for (left, right) in [
            ("hòa", "hoà"), ("Hòa", "Hoà"), ("Thủy", "Thuỷ"), ("Mỹ", "Mĩ"), ("Quý", "Quí"),
        ] {
            text =
                text.contains(left)
                ? text.replacing(left, with: right) : text.replacing(right, with: left)
        }
        return text
    }
}
