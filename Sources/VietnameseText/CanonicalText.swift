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
    /// zero-width spaces are dropped at the ends only. A soft hyphen stays: in TCVN3 text it is the letter ư.
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

    private static func isSurelyCanonical(_ text: String) -> Bool {
        var afterSpace = true
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if value == 0x20 {
                if afterSpace { return false }
                afterSpace = true
                continue
            }
            guard
                value &- 0x21 < 0x64 || value &- 0xA1 < 0x25F || value &- 0x1E00 < 0x100
                    || value &- 0x2010 < 0x18
            else { return false }
            afterSpace = false
        }
        return !afterSpace || text.isEmpty
    }

    private static func rebuilt(_ text: String) -> String {
        let source = Array(nfc(text).unicodeScalars.drop(while: isTrimmed))
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(source.count)
        var pendingSpace = false
        for (index, scalar) in source.enumerated() {
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
        scalar == "\u{FEFF}" || scalar == "\u{200B}" || scalar.isSpace
    }
}
