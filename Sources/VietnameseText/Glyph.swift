/// What the tables know of one Unicode scalar.
struct Glyph: Sendable {
    /// The letter with its tone in both cases; only for letters of the alphabet.
    var lower: Unicode.Scalar
    var upper: Unicode.Scalar
    /// The byte of the search key, or one of `separates`, `joins`, `isUnknown`.
    var plain: UInt8
    /// The primary weight in a sort key, or one of `rankIgnored`, `rankUnknown`.
    var rank: UInt8
    /// 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng.
    var tone: UInt8
    var isUpper: Bool

    static let separates: UInt8 = 0
    static let joins: UInt8 = 1
    static let isUnknown: UInt8 = 2

    static let rankIgnored: UInt8 = 0
    static let rankUnknown: UInt8 = 0xFE
    /// Ranks below two separate the parts of a sort key.
    static let spaceRank: UInt8 = 2
    static let firstLetterRank: UInt8 = 0x80

    static let unknown = Glyph(plain: isUnknown, rank: rankUnknown)

    /// Spaces, punctuation, symbols and digits as ICU 72 orders them; signs of one group weigh the same.
    private static let signOrder =
        "_ -‐‑ – — , ; : ! ? . … · '’‘‛ʼʻ′`´ \"“”„ ( ) [ ] { } @ * / \\ & # % ^ + < = > | ~ $ "
        + "0 1 2 3 4 5 6 7 8 9"

    private static let signRanks: [Unicode.Scalar: UInt8] = {
        var ranks: [Unicode.Scalar: UInt8] = [:]
        for (index, group) in signOrder.split(separator: " ").enumerated() {
            for scalar in group.unicodeScalars { ranks[scalar] = spaceRank + 1 + UInt8(index) }
        }
        return ranks
    }()

    static let openBracketRank = signRanks["("] ?? spaceRank
    static let closeBracketRank = signRanks[")"] ?? spaceRank

    /// True for every sign that rosters use as an apostrophe: ' ’ ‘ ‛ ʼ ʻ ′ ` ´.
    static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        signRanks[scalar] == signRanks["'"]
    }

    /// True for a letter of the alphabet in any tone and case.
    @inline(__always)
    var isLetter: Bool { rank &- Self.firstLetterRank < 0x70 }

    init(
        lower: Unicode.Scalar = "\0", upper: Unicode.Scalar = "\0", plain: UInt8, rank: UInt8,
        tone: UInt8 = 0, isUpper: Bool = false
    ) {
        (self.lower, self.upper) = (lower, upper)
        (self.plain, self.rank, self.tone, self.isUpper) = (plain, rank, tone, isUpper)
    }

    /// What a scalar that is no letter of the alphabet means in keys.
    init(sign scalar: Unicode.Scalar) {
        if (0x30...0x39).contains(scalar.value) {
            self.init(plain: UInt8(scalar.value), rank: Self.signRanks[scalar] ?? 0)
        } else if (0x300..<0x370).contains(scalar.value) {
            self.init(plain: Self.joins, rank: Self.rankUnknown)
        } else {
            self.init(plain: Self.searchByte(of: scalar), rank: Self.rank(of: scalar))
        }
    }

    private static func searchByte(of scalar: Unicode.Scalar) -> UInt8 {
        if isApostrophe(scalar) { return joins }
        if scalar == "\u{200B}" { return separates }
        let properties = scalar.properties
        if properties.generalCategory == .format { return joins }
        return properties.isPartOfWord ? isUnknown : separates
    }

    private static func rank(of scalar: Unicode.Scalar) -> UInt8 {
        if let rank = signRanks[scalar] { return rank }
        if scalar.properties.isWhitespace { return spaceRank }
        switch scalar.properties.generalCategory {
        case .control, .format: return rankIgnored
        default: return rankUnknown
        }
    }
}
