internal import Foundation

/// The weights of one letter, sign or mark in a sort key.
struct CollationWeight: Equatable {
    /// The rank in the alphabet, or a scalar above `firstScalarWeight`; 0 for a mark.
    var letter: UInt32
    /// The tone or the mark; `noMark` for none.
    var mark: UInt8
    var isUpper: Bool

    static let noMark: UInt8 = 2
    static let firstScalarWeight: UInt32 = 0x100

    static let space = CollationWeight(letter: UInt32(Glyph.spaceRank))
    static let openBracket = CollationWeight(letter: UInt32(Glyph.openBracketRank))
    static let closeBracket = CollationWeight(letter: UInt32(Glyph.closeBracketRank))

    /// Marks that are no tones of Vietnamese, in the order of ICU: breve, caron, ring, diaeresis, double acute,
    /// dot, cedilla, ogonek, macron.
    private static let otherMarks: [Unicode.Scalar] = [
        "\u{306}", "\u{30C}", "\u{30A}", "\u{308}", "\u{30B}", "\u{307}", "\u{327}", "\u{328}",
        "\u{304}",
    ]

    init(letter: UInt32, mark: UInt8 = noMark, isUpper: Bool = false) {
        (self.letter, self.mark, self.isUpper) = (letter, mark, isUpper)
    }

    /// The weights of a text in NFC; controls and format characters have none.
    static func sequence(of text: String) -> [CollationWeight] {
        let alphabet = Alphabet.vietnamese
        var weights: [CollationWeight] = []
        weights.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            let glyph = alphabet[scalar]
            switch glyph.rank {
            case Glyph.rankIgnored: continue
            case Glyph.rankUnknown: appendDecomposed(scalar, to: &weights)
            default: weights.append(CollationWeight(glyph))
            }
        }
        return weights
    }

    private init(_ glyph: Glyph) {
        self.init(
            letter: UInt32(glyph.rank), mark: Self.noMark + glyph.tone, isUpper: glyph.isUpper)
    }

    private static func appendDecomposed(
        _ scalar: Unicode.Scalar, to weights: inout [CollationWeight]
    ) {
        for part in String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars {
            let glyph = Alphabet.vietnamese[part]
            if glyph.isLetter {
                weights.append(CollationWeight(glyph))
            } else if part.properties.isMark {
                weights.append(CollationWeight(letter: 0, mark: weight(ofMark: part)))
            } else if part.properties.generalCategory != .format {
                weights.append(ofForeign(part))
            }
        }
    }

    private static func weight(ofMark mark: Unicode.Scalar) -> UInt8 {
        if let tone = Alphabet.toneMarks.firstIndex(of: mark) { return noMark + 1 + UInt8(tone) }
        return noMark + 6 + UInt8(otherMarks.firstIndex(of: mark) ?? otherMarks.count)
    }

    private static func ofForeign(_ scalar: Unicode.Scalar) -> CollationWeight {
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        return CollationWeight(letter: firstScalarWeight + lower.value, isUpper: lower != scalar)
    }
}

/// A sort key in the making, level by level.
struct CollationBytes {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// Ends a level: lower than any weight, so that the shorter text comes first.
    mutating func endLevel() { bytes.append(0) }

    /// Ends the letters or the tones of one word: above the end of a level, below any weight.
    mutating func endWord() { bytes.append(1) }

    mutating func appendLetters(_ weights: ArraySlice<CollationWeight>) {
        for weight in weights where weight.letter > 0 {
            if weight.letter < CollationWeight.firstScalarWeight {
                bytes.append(UInt8(truncatingIfNeeded: weight.letter))
            } else {
                bytes.append(Glyph.rankUnknown)
                bytes.append(UInt8(truncatingIfNeeded: weight.letter >> 16))
                bytes.append(UInt8(truncatingIfNeeded: weight.letter >> 8))
                bytes.append(UInt8(truncatingIfNeeded: weight.letter))
            }
        }
    }

    /// Each letter, then its mark if any, as ICU weighs them; letters without a mark at the end are left out.
    mutating func appendTones(_ weights: ArraySlice<CollationWeight>) {
        guard let last = weights.lastIndex(where: { $0.mark != CollationWeight.noMark }) else {
            return
        }
        for weight in weights[...last] {
            if weight.letter > 0 { bytes.append(CollationWeight.noMark) }
            if weight.mark != CollationWeight.noMark { bytes.append(weight.mark) }
        }
    }

    mutating func appendCase(_ weights: ArraySlice<CollationWeight>) {
        guard let last = weights.lastIndex(where: \.isUpper) else { return }
        for weight in weights[...last] where weight.letter > 0 {
            bytes.append(weight.isUpper ? 3 : 2)
        }
    }
}
