/// An encoding of text that is read.
public enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1258 = "windows-1258"
    case windows1252 = "windows-1252"

    /// The name registered at IANA, in lower case.
    public var name: String { rawValue }

    /// The bytes that announce the encoding at the start of a file; empty when it has none.
    var byteOrderMark: [UInt8] {
        switch self {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .utf16LittleEndian: [0xFF, 0xFE]
        case .utf16BigEndian: [0xFE, 0xFF]
        case .windows1258, .windows1252: []
        }
    }

    /// How many bytes of the file a character took that begins with this byte in UTF-8.
    func sourceWidth(ofCharacterLedBy lead: UInt8) -> Int {
        switch self {
        case .utf8: 1
        case .utf16LittleEndian, .utf16BigEndian: lead >= 0xF0 ? 4 : 2
        case .windows1258, .windows1252: 1
        }
    }
}
