/// All names by which units are known, grouped by the key of their words.
struct PlaceNameIndex {
    struct Term {
        let unit: Int
        let kind: Int8
        let form: PlaceTerm.Form
        let accents: UInt32
    }

    struct Group {
        var key: UInt64
        var joinedKey: UInt64
        var boundaries: UInt32
        var terms: [Term] = []
    }

    /// Groups in the order in which their names were met; those known only by their letters have no `key`.
    private(set) var groups: [Group] = []
    private var byKey: [UInt64: Int] = [:]
    private var lettersOnly: [UInt64: Int] = [:]
    private let kinds: PlaceKinds

    init(_ builder: PlaceImageBuilder) throws(ReferenceError) {
        kinds = builder.kinds
        for (index, unit) in builder.units.enumerated() {
            add(unit.name, index, .official)
        }
        for former in builder.formers
        where former.name != builder.units[former.unit].name {
            add(former.name, former.unit, .former)
        }
        try addAliases(builder)
        try addOlderNames(builder)
    }

    private mutating func addAliases(_ builder: PlaceImageBuilder) throws(ReferenceError) {
        for row in try ReferenceFile.rows("codes/province_aliases.csv") {
            let day =
                try row["map"] == "old"
                ? PlaceImageBuilder.lastDayOfOld : PlaceImageBuilder.firstDayOfNew
            guard let unit = builder.unit(try row["code"], on: day) else { continue }
            let official = kind(of: builder.units[unit].name).kind
            add(try row["text"], unit, .alias, kind: official)
        }
        for row in try ReferenceFile.rows("codes/admin_name_variants.csv") {
            let code = try row["commune_code"]
            for day in [PlaceImageBuilder.lastDayOfOld, PlaceImageBuilder.firstDayOfNew] {
                guard let unit = builder.unit(code, on: day),
                    builder.units[unit].name == (try row["name_kept"])
                else { continue }
                add(try row["variant"], unit, .alias)
            }
        }
    }

    private mutating func addOlderNames(_ builder: PlaceImageBuilder) throws(ReferenceError) {
        for row in try ReferenceFile.rows("codes/admin_commune_older_names.csv") {
            guard
                let unit = builder.unit(
                    try row["successor_code"], on: PlaceImageBuilder.lastDayOfOld)
            else { continue }
            let words = PlaceWords(try row["name_letters"])
            guard words.count > 0 else { continue }
            let key = words.joinedKey(0..<words.count)
            let group = lettersOnly[key] ?? groups.count
            if group == groups.count {
                groups.append(Group(key: 0, joinedKey: key, boundaries: .max))
                lettersOnly[key] = group
            }
            let kind = Int8(kinds.official.firstIndex(of: try row["type"]) ?? -1)
            groups[group].terms.append(Term(unit: unit, kind: kind, form: .older, accents: 0))
        }
    }

    /// The kind that a name begins with, and how many bytes of it that takes.
    func kind(of name: String) -> (kind: Int8, length: Int) {
        let lower = name.lowercased()
        for (index, kind) in kinds.official.enumerated() where lower.hasPrefix(kind + " ") {
            return (Int8(index), kind.utf8.count + 1)
        }
        return (-1, 0)
    }

    private mutating func add(
        _ name: String, _ unit: Int, _ form: PlaceTerm.Form, kind given: Int8 = -1
    ) {
        let (found, length) = kind(of: name)
        let own = String(decoding: name.utf8.dropFirst(length), as: UTF8.self)
        let kind = found < 0 ? given : found
        append(own, unit, kind, form)
        for other in PlaceNumerals.otherSpellings(own) { append(other, unit, kind, .alias) }
        if let half = Self.half(own), form == .official { append(half, unit, kind, .half) }
        if let farm = Self.farm(own) { append(farm, unit, kind, .alias) }
    }

    private mutating func append(
        _ name: String, _ unit: Int, _ kind: Int8, _ form: PlaceTerm.Form
    ) {
        let words = PlaceWords(name)
        guard words.count > 0 else { return }
        let range = 0..<words.count
        let (key, joined) = (words.key(range), words.joinedKey(range))
        let group = byKey[key] ?? groups.count
        if group == groups.count {
            groups.append(Group(key: key, joinedKey: joined, boundaries: words.boundaries(range)))
            byKey[key] = group
        }
        let accents = words.accents(range)
        guard
            !groups[group].terms.contains(where: {
                $0.unit == unit && $0.kind == kind && $0.accents == accents
            })
        else { return }
        groups[group].terms.append(Term(unit: unit, kind: kind, form: form, accents: accents))
    }

    /// "Xuân Hương" of "Xuân Hương - Đà Lạt".
    private static func half(_ name: String) -> String? {
        let halves = name.split(separator: "-").map { $0.filter { $0 != "\u{a0}" } }
        guard halves.count == 2, let first = halves.first, name.contains(" - ") else { return nil }
        return first
    }

    /// "Nông trường Liên Sơn" of "NT Liên Sơn".
    private static func farm(_ name: String) -> String? {
        for short in ["NT ", "N.T "] where name.hasPrefix(short) {
            return "Nông trường " + name.dropFirst(short.count)
        }
        return nil
    }
}

/// Numbers in names, which people write in digits, Roman numerals and words.
enum PlaceNumerals {
    private static let romans = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
        "XV",
        "XVI", "XVII", "XVIII", "XIX", "XX",
    ]
    private static let words = [
        ["một", "nhất"], ["hai", "nhì"], ["ba"], ["bốn", "tư"], ["năm"], ["sáu"], ["bảy", "bẩy"],
        ["tám"], ["chín"], ["mười"], ["mười một"], ["mười hai"], ["mười ba"], ["mười bốn"],
        ["mười lăm"],
    ]

    /// The name with its number written in the other ways; words only where the name is a number.
    static func otherSpellings(_ name: String) -> [String] {
        let parts = name.split(separator: " ")
        guard let last = parts.last else { return [] }
        let front = parts.dropLast().map { $0 + " " }.joined()
        if let roman = romans.firstIndex(of: String(last)) { return [front + String(roman + 1)] }
        guard let number = Int(last), (1...romans.count).contains(number) else { return [] }
        let spoken = front.isEmpty && number <= words.count ? words[number - 1] : []
        return [front + romans[number - 1]] + spoken
    }
}
