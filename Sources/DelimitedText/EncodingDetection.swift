/// Finds the encoding of a file from its byte order mark, its zero bytes, how it fares as UTF-8,
/// and where the Vietnamese tone marks of Windows-1258 would stand.
struct EncodingDetection {
    let encoding: TextEncoding
    /// 0 when there is none.
    let byteOrderMarkLength: Int
    /// False for text in UTF-8 with invalid bytes, and for every other encoding.
    let isValidUTF8: Bool
    let evidence: [String]
    let confidence: Double

    init<Source: ByteSource>(
        _ source: Source, given: TextEncoding?
    ) throws(Source.ReadError) {
        let start = try source.bytes(0..<min(4, source.count))
        let marked = TextEncoding.allCases.first {
            !$0.byteOrderMark.isEmpty && start.starts(with: $0.byteOrderMark)
        }
        let guess: EncodingGuess
        if let given {
            guess = EncodingGuess(given, 1, "Bảng mã \(given.name) do người dùng chọn.")
        } else if let marked {
            guess = EncodingGuess(marked, 1, "Tệp mở đầu bằng dấu BOM của \(marked.name).")
        } else {
            guess = try EncodingGuess(unmarked: source)
        }
        encoding = guess.encoding
        confidence = guess.confidence
        byteOrderMarkLength = marked == guess.encoding ? guess.encoding.byteOrderMark.count : 0
        guard guess.encoding == .utf8 else {
            isValidUTF8 = false
            evidence = [guess.reason]
            return
        }
        // Not `??`, which would forget what reading can throw.
        let invalid = if let survey = guess.survey { survey } else { try UTF8Survey(source) }
        isValidUTF8 = invalid.invalidCount == 0
        let damage = "Có \(invalid.invalidCount) chỗ không phải UTF-8; các dòng ấy được đánh dấu."
        evidence = isValidUTF8 ? [guess.reason] : [guess.reason, damage]
    }
}
