/// An encoding with the reason for it.
struct EncodingGuess {
    let encoding: TextEncoding
    let confidence: Double
    let reason: String
    /// How the file fares as UTF-8, when that was looked at.
    private(set) var survey: UTF8Survey?

    init(_ encoding: TextEncoding, _ confidence: Double, _ reason: String) {
        self.encoding = encoding
        self.confidence = confidence
        self.reason = reason
    }

    /// The encoding of a file without a byte order mark.
    init<Source: ByteSource>(unmarked source: Source) throws(Source.ReadError) {
        if let guess = Self.utf16(try source.bytes(0..<min(8192, source.count))) {
            self = guess
            return
        }
        let survey = try UTF8Survey(source)
        if let guess = Self.utf8(survey) {
            self = guess
        } else {
            self = Self.windows(try VietnameseToneSurvey(source), survey)
        }
        self.survey = survey
    }

    /// UTF-16 shows in the zero bytes of its ASCII characters, all on one side of the pairs.
    private static func utf16(_ sample: [UInt8]) -> EncodingGuess? {
        var zeros = (even: 0, odd: 0)
        for (index, byte) in sample.enumerated() where byte == 0 {
            if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let most = max(zeros.even, zeros.odd)
        guard most * 10 >= sample.count, min(zeros.even, zeros.odd) * 20 <= most, most > 0
        else { return nil }
        let encoding: TextEncoding =
            zeros.odd > zeros.even ? .utf16LittleEndian : .utf16BigEndian
        return EncodingGuess(
            encoding, 0.95, "Các byte 0 xen kẽ đều đặn: bảng mã \(encoding.name) không có BOM.")
    }

    /// UTF-8, when invalid places are fewer than valid characters beyond ASCII.
    ///
    /// In another encoding hardly any run of upper bytes happens to be valid UTF-8.
    private static func utf8(_ survey: UTF8Survey) -> EncodingGuess? {
        if survey.invalidCount == 0 {
            let reason =
                survey.characterCount == 0
                ? "Tệp chỉ gồm ký tự ASCII." : "Toàn bộ tệp đúng quy tắc UTF-8."
            return EncodingGuess(.utf8, 1, reason)
        }
        guard survey.characterCount > survey.invalidCount else { return nil }
        let share = Double(survey.characterCount)
        return EncodingGuess(
            .utf8, share / (share + Double(survey.invalidCount)),
            "Có \(survey.characterCount) ký tự UTF-8 đúng quy tắc ngoài ASCII.")
    }

    private static func windows(
        _ tones: VietnameseToneSurvey, _ survey: UTF8Survey
    ) -> EncodingGuess {
        let invalid = "Có \(survey.invalidCount) chỗ không phải UTF-8"
        if tones.isVietnamese {
            return EncodingGuess(
                .windows1258, tones.share,
                "\(invalid); \(tones.marksOnVowels) dấu thanh đứng sau nguyên âm theo windows-1258."
            )
        }
        return EncodingGuess(
            .windows1252, 0.6,
            "\(invalid) và không có dấu thanh theo windows-1258: đọc là windows-1252.")
    }
}
