/// An encoding of Vietnamese that needs its own fonts, from before Unicode.
public enum LegacyFont: String, Sendable, CaseIterable {
    /// TCVN 5712:1993 as the ".Vn…" fonts of ABC have it (VN3).
    case tcvn3 = "TCVN3"
    /// VNI for Windows, a letter and its mark in two characters.
    case vni = "VNI"
    /// VISCII 1.1 (RFC 1456).
    case viscii = "VISCII"
    /// The encoding of the Vietnamese Professionals Society.
    case vps = "VPS"
    /// Letters and marks in plain ASCII (RFC 1456).
    case viqr = "VIQR"

    /// The name that people know it by.
    public var name: String { rawValue }

    /// The text in NFC Unicode, read as written in this encoding; `isCapitals` for fonts that have capitals only.
    ///
    /// The characters may be those of Latin-1 or of Windows-1252 for the same bytes. What the encoding
    /// does not have stays as it is, so every text can be read.
    public func decoded(_ text: String, isCapitals: Bool = false) -> String {
        let letters = decodedLetters(of: Array(text.unicodeScalars))
        let decoded = CanonicalText.nfc(String(scalars: letters.scalars))
        return isCapitals ? CanonicalText.nfc(decoded.uppercased()) : decoded
    }

    /// The decoded scalars, each with the place it comes from.
    func decodedLetters(of text: [Unicode.Scalar]) -> DecodedLetters {
        switch self {
        case .tcvn3: SingleByteFont.tcvn3.decode(text)
        case .viscii: SingleByteFont.viscii.decode(text)
        case .vps: SingleByteFont.vps.decode(text)
        case .vni: VNILetters.table.decode(text)
        case .viqr: VIQRLetters.decode(text)
        }
    }
}

/// Decoded scalars, each with the place in the source where it begins.
struct DecodedLetters {
    private(set) var scalars: [Unicode.Scalar] = []
    /// Of each scalar where it begins in the source, and at last the length of the source.
    private(set) var starts: [Int] = [0]

    init(capacity: Int) {
        scalars.reserveCapacity(capacity)
        starts.reserveCapacity(capacity + 1)
    }

    /// Adds what the next `length` scalars of the source are.
    mutating func append(_ scalar: Unicode.Scalar, length: Int) {
        scalars.append(scalar)
        starts.append(starts[starts.count - 1] + length)
    }

    /// Where the decoded scalars come from.
    func source(of range: Range<Int>) -> Range<Int> {
        starts[range.lowerBound]..<starts[range.upperBound]
    }
}
