internal import Foundation

/// The one form in which text is stored: Unicode NFC, with single spaces.
public enum CanonicalText {
    /// The text in Unicode Normalization Form C (UAX #15), byte for byte the same if it already is.
    public static func nfc(_ text: String) -> String {
        isSurelyNFC(text) ? text : text.precomposedStringWithCanonicalMapping
    }

    /// The text in NFC, trimmed, each run of white space folded to one space, stray tone marks put back.
    ///
    /// White space is what Unicode calls so (no-break spaces, tabs and line ends too); byte order marks and
    /// zero-width spaces are dropped at the ends only. U+0000 is dropped: a file of the registry would end the text there. A soft hyphen stays: in TCVN3 text it is the letter ư.
    /// A tone mark after a space goes back to the word before the space ("Nghi ̣quyết" is "Nghị quyết").
    public static func canonical(_ text: String) -> String {
        isSurelyCanonical(text) ? text : rebuilt(text)
    }

    private static func isSurelyNFC(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            let value = scalar.value
            return value < 0x300 || value &- 0x1E00 < 0x100 || value &- 0x2002 < 0x6E
        }
    }

    /// Looks at the bytes of UTF-8, which costs a third of looking at scalars.
    private static func isSurelyCanonical(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { isSurelyCanonical($0.span) } ?? false
    }

    private static func isSurelyCanonical(_ bytes: Span<UInt8>) -> Bool {
        var afterSpace = true
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x20 {
                if afterSpace { return false }
                afterSpace = true
                index &+= 1
                continue
            }
            let width = widthOfPlainScalar(byte, at: index, bytes)
            if width == 0 { return false }
            index &+= width
            afterSpace = false
        }
        return !afterSpace || bytes.isEmpty
    }

    /// The bytes of a scalar that NFC, trimming and folding leave alone; 0 for one that must be looked at.
    @inline(__always)
    private static func widthOfPlainScalar(
        _ lead: UInt8, at index: Int, _ bytes: Span<UInt8>
    ) -> Int {
        switch lead {
        case 0x21...0x7E: return 1
        case 0xC2: return index &+ 1 < bytes.count && bytes[index &+ 1] >= 0xA1 ? 2 : 0
        // U+00C0 to U+02FF.
        case 0xC3...0xCB: return 2
        // U+1E00 to U+1EFF.
        case 0xE1: return index &+ 1 < bytes.count && bytes[index &+ 1] >= 0xB8 ? 3 : 0
        // U+2010 to U+2027.
        case 0xE2:
            guard index &+ 2 < bytes.count, bytes[index &+ 1] == 0x80 else { return 0 }
            return bytes[index &+ 2] &- 0x90 < 0x18 ? 3 : 0
        default: return 0
        }
    }

    private static func rebuilt(_ text: String) -> String {
        let source = Array(nfc(text).unicodeScalars.drop(while: isTrimmed))
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(source.count)
        var pendingSpace = false
        for (index, scalar) in source.enumerated() where scalar != "\0" {
            if scalar.isSpace {
                pendingSpace = true
                continue
            }
            if pendingSpace {
                // The space stays pending: it follows the mark that went back.
                if StrayToneMark.putBack(source[index...], into: &scalars) { continue }
                scalars.append(" ")
                pendingSpace = false
            }
            scalars.append(scalar)
        }
        while let last = scalars.last, isTrimmed(last) { scalars.removeLast() }
        return nfc(String(scalars: scalars))
    }

    private static func isTrimmed(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\0" || scalar == "\u{FEFF}" || scalar == "\u{200B}" || scalar.isSpace
    }
}
