/// The file as it was given, to tell positions in it while its text is read in UTF-8.
struct SourceBytes: Sendable {
    let encoding: TextEncoding
    /// Where the text starts, behind a byte order mark.
    let start: Int
    let end: Int

    /// How many bytes of the file became this range of the text.
    func width(of text: borrowing Span<UInt8>, in range: Range<Int>) -> Int {
        guard encoding != .utf8 else { return range.count }
        var width = 0
        for index in range where text[index] & 0xC0 != 0x80 {
            width += encoding.sourceWidth(ofCharacterLedBy: text[index])
        }
        return width
    }
}
