/// Tells by their first characters what bytes are that are neither zip nor compound file.
enum TextSignature {
    private static let sampleSize = 4096

    /// The kind of the bytes.
    static func kind(of bytes: [UInt8]) -> FileKind {
        if bytes.matches("%PDF-") { return .pdf }
        if bytes.matches("{\\rtf") { return .richText }
        guard let sample = asciiSample(bytes) else { return .unknown }
        if sample.hasPrefix("mime-version:") { return .webArchive }
        if sample.hasPrefix("<") { return kindOfMarkup(sample) }
        return .text
    }

    private static func kindOfMarkup(_ sample: String) -> FileKind {
        if sample.contains("urn:schemas-microsoft-com:office:spreadsheet"),
            sample.hasPrefix("<?xml")
        {
            return .spreadsheetML2003
        }
        let pageTags = [
            "<html", "<!doctype html", "<table", "<head", "<meta", "<body", "<style", "<div",
        ]
        if pageTags.contains(where: sample.contains) { return .html }
        return sample.hasPrefix("<?xml") ? .xml : .text
    }

    /// The first ASCII characters in lower case, of any Unicode encoding; `nil` for binary bytes.
    private static func asciiSample(_ bytes: [UInt8]) -> String? {
        let isWide = bytes.matches("\u{FEFF}") == false && hasWideMark(bytes)
        let mark = isWide ? 2 : bytes.matches("\u{FEFF}") ? 3 : 0
        var sample = ""
        for byte in bytes.dropFirst(mark).prefix(sampleSize) {
            if byte == 0, isWide { continue }
            let isControl = byte < 0x20 && !(0x09...0x0D).contains(byte)
            if isControl, !isWide { return nil }
            if byte < 0x80 { sample.unicodeScalars.append(Unicode.Scalar(byte)) }
        }
        return String(sample.lowercased().drop(while: \.isWhitespace))
    }

    private static func hasWideMark(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    }
}
