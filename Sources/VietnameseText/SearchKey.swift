internal import Foundation

/// Text as people type it in a search box: lower case, no accents, words kept apart.
public enum SearchKey {
    /// The key of a text: tokens of lower-case letters and digits with single spaces between them.
    ///
    /// Vietnamese and other Latin accents are off, đ is d, and NFC and NFD input give the same key.
    /// Apostrophes of all kinds vanish and join what is around them, so "Đạ M'Rông" is "da mrong" and never
    /// the "dam rong" of "Đam Rông"; all other punctuation separates tokens. Other scripts are kept.
    public static func of(_ text: String) -> String {
        var isKnown = true
        let key = String(unsafeUninitializedCapacity: text.utf8.count) { bytes in
            guard let count = fold(text, into: bytes) else {
                isKnown = false
                return 0
            }
            return count
        }
        return isKnown ? key : SearchKeyOfAnyScript.of(text)
    }

    /// The tokens of a key that `of` made.
    public static func tokens(_ text: String) -> [Substring] {
        text.split(separator: " ")
    }

    /// The number of bytes written, never more than the text has; nil if the tables lack a scalar.
    private static func fold(_ text: String, into bytes: UnsafeMutableBufferPointer<UInt8>) -> Int?
    {
        let alphabet = Alphabet.vietnamese
        var count = 0
        var separated = false
        for scalar in text.unicodeScalars {
            let byte = alphabet[scalar].plain
            if byte > Glyph.isUnknown {
                if separated && count > 0 {
                    bytes[count] = 0x20
                    count += 1
                }
                separated = false
                bytes[count] = byte
                count += 1
            } else if byte == Glyph.separates {
                separated = true
            } else if byte == Glyph.isUnknown {
                return nil
            }
        }
        return count
    }
}

/// The same key for text with scalars that the tables of Vietnamese lack; decomposes first, so it is slower.
enum SearchKeyOfAnyScript {
    static func of(_ text: String) -> String {
        var key = String.UnicodeScalarView()
        var separated = false
        for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
            switch Alphabet.vietnamese[scalar].plain {
            case Glyph.joins: continue
            case Glyph.separates: separated = true
            case Glyph.isUnknown:
                guard let letters = letters(of: scalar) else {
                    separated = !scalar.properties.isJoining || separated
                    continue
                }
                append(letters, to: &key, separated: &separated)
            case let byte: append([Unicode.Scalar(byte)], to: &key, separated: &separated)
            }
        }
        return CanonicalText.nfc(String(key))
    }

    private static func append(
        _ letters: [Unicode.Scalar], to key: inout String.UnicodeScalarView, separated: inout Bool
    ) {
        if separated && !key.isEmpty { key.append(" ") }
        separated = false
        key.append(contentsOf: letters)
    }

    private static func letters(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
        guard scalar.properties.isPartOfWord, !scalar.properties.isJoining else { return nil }
        let lower = Array(scalar.properties.lowercaseMapping.unicodeScalars)
        return Alphabet.strokes.first { [$0.letter] == lower }.map { [$0.plain] } ?? lower
    }
}

extension Unicode.Scalar.Properties {
    /// True for what vanishes from a key without parting the word: format characters.
    fileprivate var isJoining: Bool { generalCategory == .format }
}
