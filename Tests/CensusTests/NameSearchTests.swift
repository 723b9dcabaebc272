import CivilDates
import Foundation
import SeededRandom
import Testing
import VietnameseText

@testable import Census
@testable import Registry

/// The index of names finds whom reading all names finds.
@Suite struct NameSearchTests {
    private static let families = [
        "Nguyễn", "Nguyên", "Trần", "Lê", "Đặng", "Dương", "Cil", "Kon Sơ", "K'", "K’ ", "H'", "Y ",
        "K ", "Thích", "Hà", "Liêng Hót",
    ]
    private static let middles = ["Văn ", "Thị ", "Hoàng ", "Hoà ", "", "-", "Đa "]
    private static let given = [
        "An", "Anh", "Ánh", "Lan", "Lành", "Hoa", "Hòa", "Hoà", "Hoá", "Hoàng", "Dũng", "Brớt",
        "Múp", "Bhôk", "Niê", "A", "Nam", "Ân", "Đức", "DUY", "Thuỷ", "Thúy", "Quý",
    ]

    private static func name(_ random: inout SplitMix64) -> String {
        let family = random.pick(families)
        let isWhole = !family.hasSuffix("'") && !family.hasSuffix(" ")
        return family + (isWhole ? " " + random.pick(middles) : "") + random.pick(given)
    }

    /// A text that somebody may type who means one of the names, or nobody.
    private static func text(_ names: [String], _ random: inout SplitMix64) -> String {
        var words = random.pick(names).split(separator: " ").map(String.init)
        if random.happens(40) { words.shuffle(using: &random) }
        if random.happens(50) { words.removeLast(random.below(words.count)) }
        var text = words.joined(separator: random.happens(12) ? "" : " ")
        if random.happens(60) { text = SearchKey.of(text) }
        if random.happens(20) { text = text.uppercased() }
        if random.happens(30) { text = String(text.dropLast(random.below(3))) }
        if random.happens(35), !text.isEmpty {
            var letters = Array(text)
            let place = random.below(letters.count)
            switch random.below(4) {
            case 0: letters.remove(at: place)
            case 1: letters.insert(random.pick(Array("aeghnuyx ")), at: place)
            case 2: letters[place] = random.pick(Array("aeghnuyx"))
            default: letters.swapAt(place, max(0, place - 1))
            }
            text = String(letters)
        }
        return text
    }

    /// People with names that were drawn; each twentieth has another name too.
    private static func identity(_ count: Int, _ random: inout SplitMix64) -> Census.Identity {
        let names = (0..<400).map { _ in name(&random) }
        let texts = [""] + names
        var numbers = (PackedNumbers(), PackedNumbers())
        var others = CensusColumn()
        var codes = [CensusColumn.unknown]
        for person in 0..<count {
            numbers.0.append(UInt32(person + 1))
            // Some names are common, so that lists of all lengths occur.
            numbers.1.append(UInt32(1 + min(random.below(400), random.below(400))))
            guard random.happens(5) else {
                others.append(0)
                continue
            }
            others.append(UInt32(codes.count))
            codes.append(
                OtherName.code([
                    OtherName(kind: .alias, name: TextID(rawValue: Int32(1 + random.below(400))))
                ]))
        }
        others.name(codes)
        return Census.Identity(
            people: numbers.0, names: numbers.1, otherNames: others,
            texts: RegistryTexts(texts: texts))
    }

    private static func census(_ identity: Census.Identity) -> Census {
        Census(
            asOf: day("2025-12-31"), lastChange: 1, count: identity.people.count, columns: [:],
            identity: identity)
    }

    private func found(_ text: String, _ identity: Census.Identity) throws -> [Int] {
        let state = Array(repeating: UInt8(7), count: 32)
        let index = try #require(NameIndexBuilder(identity, state: state).index)
        return try NameSearch(text, index).places()
    }

    @Test(arguments: 0..<6)
    func `whoever is found by reading all names, and nobody else`(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let identity = Self.identity(300, &random)
        let scan = NameScan(Self.census(identity))
        let names = (1...400).map { identity.texts[TextID(rawValue: $0)] }
        var (hits, misses) = (0, 0)
        for _ in 0..<120 {
            let text = Self.text(names, &random)
            guard NameSearch.hasWords(text) else { continue }
            let expected = scan.people(text)
            #expect(try found(text, identity) == expected, "\(text)")
            if expected.isEmpty { misses += 1 } else { hits += 1 }
        }
        #expect(hits > 60 && misses > 0)
    }

    @Test func `lists of all lengths, over several blocks`() throws {
        var random = SplitMix64(seed: 11)
        let identity = Self.identity(NameSet.blockSize * 2 + 4_000, &random)
        let builder = NameIndexBuilder(identity, state: Array(repeating: 0, count: 32))
        let index = try #require(builder.index)
        #expect(index.head.names > index.head.people + 5_000)
        let scan = NameScan(Self.census(identity))
        for text in ["nguyen", "trần", "bhok", "lanh hoang", "k'brot", "hoà an", "nguyn hoaf"] {
            #expect(try NameSearch(text, index).places() == scan.people(text), "\(text)")
        }
        let counts = (0..<index.head.words).map { index.head.count($0) }
        #expect(counts.contains { $0 > 3 * NameIndex.mostPlaces })
        #expect(counts.contains { $0 < 1_000 })
    }

    @Test func `little is read to find few`() throws {
        var random = SplitMix64(seed: 3)
        let identity = Self.identity(200_000, &random)
        let index = try #require(
            NameIndexBuilder(identity, state: Array(repeating: 0, count: 32)).index)
        #expect(index.head.contentCount > 30 * NameIndex.pieceSize)
        _ = try NameSearch("thích bhôk", index).places()
        #expect(index.content.piecesRead <= 8)
    }

    @Test(arguments: [
        // As typed; accents; beginnings; any order.
        ("nguyen van dung", [0]), ("Nguyễn Văn Dũng", [0]), ("dung ng", [0]), ("dũng", [0, 4]),
        ("hoa", [1, 2]), ("hoà", [2]), ("hoá", []), ("đang", []), ("dang", [3]), ("Ð", [3]),
        // A letter too many, too few, another, two swapped: only where no name begins so.
        ("nguyeen", [0, 1]), ("guyen", [0, 1]), ("nguyen vwn", [0]), ("tarn hoa", [2]),
        ("dugn", [0, 4]), ("trầnn", [2]), ("Nguyển Văn Dủng", [0]), ("nguyễn vận dũng", []),
        // In a word that other names have.
        ("dang thi hoa", []), ("nguyen thu hoa", [1]), ("tran thi hoan", [2]),
        // Two slips, and slips in words of one or two letters, are too many.
        ("ngujenn", []), ("xz", []), ("dunggg", []),
        // Highland names, with or without their apostrophe.
        ("k'dung", [4]), ("K’ DŨNG", [4]), ("kdung", [4]), ("k dũng", [4]), ("kbrot", [5]),
        ("K'Brớt", [5]), ("brớt", [5]),
        // Written together or apart.
        ("nguyenvandung", [0]), ("vandung", [0]), ("ng uyen", [0, 1]), ("tranhoa", [2]),
        ("tranthihoa", [2]),
        // Titles in front; other names, but never words of two names.
        ("ThS. Trần Thị Hoà", [2]), ("TS nguyen van dung", [0]), ("ba lanh", [3]),
        ("dang lanh", []), ("minh", [3]), ("", []),
    ])
    func `by hand`(_ text: String, _ people: [Int]) throws {
        let names = [
            "Nguyễn Văn Dũng", "Nguyễn Thị Hoa", "Trần Thị Hòa", "Đặng Minh", "K'Dũng", "K Brớt",
            "Ba Lành",
        ]
        var numbers = PackedNumbers()
        for person in 1...6 { numbers.append(UInt32(person)) }
        let others = CensusColumn(
            codes: ["unknown", "a7"], values: .bytes([0, 0, 0, 1, 0, 0]))
        let identity = Census.Identity(
            people: numbers, names: numbers, otherNames: others,
            texts: RegistryTexts(texts: [""] + names))
        #expect(try found(text, identity) == people)
    }
}
