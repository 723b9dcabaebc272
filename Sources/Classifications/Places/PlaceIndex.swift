internal import VietnameseText

/// The names of all units, found by the hash of their folded key.
struct PlaceIndex: Sendable {
    /// A name of a unit.
    struct Term: Sendable {
        let unit: Int32
        /// The kind in the name, an index into the official kinds; -1 where it has none.
        let kind: Int16
        /// The alias that the name is; -1 for the official name.
        let alias: Int32
    }

    private static let bucketCount = 1 << 14

    private var terms: [Term] = []
    private var hashes: [UInt64] = []
    private var next: [Int32] = []
    private var buckets = [Int32](repeating: -1, count: bucketCount)
    private var aliases: [String] = []

    init() {}

    init(_ table: PlaceTable) throws(ReferenceError) {
        let prefixes = KindPrefixes(table.kinds.official)
        terms.reserveCapacity(16_000)
        hashes.reserveCapacity(16_000)
        next.reserveCapacity(16_000)
        for unit in table.units.indices {
            let name = table.rawName(unit)
            let (kind, length) = prefixes.kind(of: name)
            let own = String(
                decoding: UnsafeBufferPointer(rebasing: name[length...]), as: UTF8.self)
            add(hash(ofName: own), Term(unit: Int32(unit), kind: kind, alias: -1))
        }
        try addAliases(table, prefixes)
    }

    /// The hash of a name without its kind; the search key is enough where it needs no joining.
    private func hash(ofName name: String) -> UInt64 {
        for byte in name.utf8 where byte == UInt8(ascii: "'") || byte == UInt8(ascii: "0") {
            return Self.hash(PlaceName.key(name).folded)
        }
        let key = SearchKey.of(name)
        return Self.hash(Self.hasSingleLetter(key) ? PlaceName.key(name).folded : key)
    }

    private static func hasSingleLetter(_ key: String) -> Bool {
        var length = 0
        for byte in key.utf8 {
            if byte == 0x20, length == 1 { return true }
            length = byte == 0x20 ? 0 : length + 1
        }
        return false
    }

    private mutating func addAliases(
        _ table: PlaceTable, _ prefixes: KindPrefixes
    ) throws(ReferenceError) {
        for row in try ReferenceFile.rows("codes/province_aliases.csv") {
            guard let map = PlaceMap(name: try row["map"]),
                let unit = table.unit(try row["code"], map)
            else { continue }
            addAlias(try row["text"], unit, prefixes, kind: kind(of: unit, table, prefixes))
        }
        for row in try ReferenceFile.rows("codes/admin_name_variants.csv") {
            let code = try row["commune_code"]
            for map in [PlaceMap.old, .new] {
                guard let unit = table.unit(code, map),
                    table.fullName(unit) == (try row["name_kept"])
                else { continue }
                addAlias(try row["variant"], unit, prefixes, kind: -1)
            }
        }
        for (unit, former) in table.formerNames.sorted(by: { $0.key < $1.key }) {
            addAlias(former.name, Int(unit), prefixes, kind: -1)
        }
    }

    private func kind(of unit: Int, _ table: PlaceTable, _ prefixes: KindPrefixes) -> Int16 {
        prefixes.kind(of: table.rawName(unit)).kind
    }

    private mutating func addAlias(
        _ text: String, _ unit: Int, _ prefixes: KindPrefixes, kind given: Int16
    ) {
        var text = text
        let (kind, own) = text.withUTF8 { bytes in
            let (kind, length) = prefixes.kind(of: bytes)
            return (kind, String(decoding: bytes[length...], as: UTF8.self))
        }
        aliases.append(own)
        add(
            hash(ofName: own),
            Term(unit: Int32(unit), kind: kind < 0 ? given : kind, alias: Int32(aliases.count - 1)))
    }

    private mutating func add(_ hash: UInt64, _ term: Term) {
        let bucket = Int(truncatingIfNeeded: hash) & (Self.bucketCount - 1)
        next.append(buckets[bucket])
        buckets[bucket] = Int32(terms.count)
        terms.append(term)
        hashes.append(hash)
    }

    /// The terms whose folded name a key is.
    func terms(_ key: String) -> [Term] {
        let hash = Self.hash(key)
        var found: [Term] = []
        var index = buckets[Int(truncatingIfNeeded: hash) & (Self.bucketCount - 1)]
        while index >= 0 {
            if hashes[Int(index)] == hash { found.append(terms[Int(index)]) }
            index = next[Int(index)]
        }
        return found.reversed()
    }

    /// The name of a term without its kind.
    func name(_ term: Term, _ table: PlaceTable, _ prefixes: KindPrefixes) -> TextKey {
        if term.alias >= 0 { return PlaceName.key(aliases[Int(term.alias)]) }
        let name = table.rawName(Int(term.unit))
        let (_, length) = prefixes.kind(of: name)
        return PlaceName.key(
            String(decoding: UnsafeBufferPointer(rebasing: name[length...]), as: UTF8.self))
    }

    /// FNV-1a over the key's bytes.
    private static func hash(_ key: String) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }
}

/// The words for kinds at the start of official names, in the capitals that names have.
struct KindPrefixes: Sendable {
    let kinds: [String]
    private let prefixes: [(bytes: [UInt8], kind: Int16)]

    init(_ kinds: [String]) {
        self.kinds = kinds
        prefixes = kinds.enumerated().flatMap { index, kind in
            let capital = kind.prefix(1).uppercased() + kind.dropFirst()
            let words = kind.split(separator: " ")
            let capitals = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
            return Set([kind, capital, capitals.joined(separator: " ")]).map {
                (Array(($0 + " ").utf8), Int16(index))
            }
        }
    }

    /// The kind that a name begins with and how many bytes it takes; -1 and 0 where it begins with none.
    func kind(of name: UnsafeBufferPointer<UInt8>) -> (kind: Int16, length: Int) {
        for prefix in prefixes where name.starts(with: prefix.bytes) {
            return (prefix.kind, prefix.bytes.count)
        }
        return (-1, 0)
    }
}
