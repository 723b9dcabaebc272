/// Finds the dialect of a sample by reading it in every likely one.
struct DialectDetection {
    let dialect: Dialect
    /// The usual number of fields; nil when there are no records.
    let fieldCount: Int?
    let evidence: [String]
    let confidence: Double

    /// Delimiters with the likelihood that a file uses them; a colon is mostly a time or a label, and
    /// the control characters of ASCII that separate units are hardly anything else.
    private static let delimiters: [(byte: UInt8, prior: Double)] = [
        (UInt8(ascii: ","), 1), (UInt8(ascii: ";"), 1), (UInt8(ascii: "\t"), 1),
        (UInt8(ascii: "|"), 0.95), (0x1F, 1), (0x01, 1), (UInt8(ascii: "^"), 0.8),
        (UInt8(ascii: "~"), 0.8), (UInt8(ascii: ":"), 0.6), (DialectSurvey.space, 0.6),
    ]

    init(sample: DialectSample, given: Dialect?) {
        if let given {
            let survey = DialectSurvey(given, sample)
            self.init(survey, confidence: 1, reason: "Dấu phân cách do người dùng chọn")
        } else if let announced = Self.announcedDelimiter(sample.text) {
            let survey = Self.survey(sample, delimiter: announced)
            self.init(survey, confidence: 1, reason: "Dòng đầu của tệp ghi dấu phân cách (sep=)")
        } else {
            self.init(detecting: sample)
        }
    }

    private init(detecting sample: DialectSample) {
        let oneColumn = DialectSurvey(Self.oneColumnDialect(sample), sample)
        var best = (survey: oneColumn, score: oneColumn.score)
        var second = 0.0
        let present = Set(sample.text)
        for (byte, prior) in Self.delimiters where present.contains(byte) {
            if byte == UInt8(ascii: ":"), sample.hasOrdinaryColons { continue }
            let survey = Self.survey(sample, delimiter: byte)
            // Words and numbers have spaces in them; only quotes beside them say that they delimit.
            if byte == DialectSurvey.space, !survey.isQuotedThroughout { continue }
            let score = survey.score * prior
            if score > best.score {
                second = best.score
                best = (survey, score)
            } else {
                second = max(second, score)
            }
        }
        let margin = best.score > 0 ? (best.score - second) / best.score : 0
        self.init(best.survey, confidence: 0.5 + 0.5 * margin, reason: nil)
    }

    private init(_ survey: DialectSurvey, confidence: Double, reason: String?) {
        dialect = survey.dialect
        fieldCount = survey.recordCount > 0 ? survey.fieldCount : nil
        evidence = survey.evidence(reason: reason)
        self.confidence = confidence
    }

    /// The delimiter of a first line `sep=;`, as Excel writes and reads it.
    private static func announcedDelimiter(_ text: [UInt8]) -> UInt8? {
        let mark = Array("sep=".utf8)
        guard text.starts(with: mark), text.count > mark.count + 1 else { return nil }
        let (delimiter, end) = (text[mark.count], text[mark.count + 1])
        let endsLine = end == ScanRules.lineFeed || end == ScanRules.carriageReturn
        return endsLine && delimiter < 0x80 && delimiter >= 0x09 ? delimiter : nil
    }

    /// A dialect that leaves lines whole: its delimiter is one that the sample does not hold.
    private static func oneColumnDialect(_ sample: DialectSample) -> Dialect {
        let present = Set(sample.text)
        let unused = [",", "\t", "|", ";"].map { UInt8(ascii: $0) }.first { !present.contains($0) }
        return Dialect(delimiter: unused ?? 0x1F)
    }

    /// The reading by one delimiter, with the quote, escape and spaces that suit it best.
    private static func survey(_ sample: DialectSample, delimiter: UInt8) -> DialectSurvey {
        let quote = likelyQuote(sample, delimiter)
        var dialect = Dialect(delimiter: delimiter, quote: quote)
        var survey = DialectSurvey(dialect, sample)
        let backslash = UInt8(ascii: "\\")
        if sample.count(of: backslash, before: quote) > 0 {
            dialect.escape = backslash
            let escaped = DialectSurvey(dialect, sample)
            if escaped.brokenCount < survey.brokenCount { survey = escaped }
        }
        guard survey.isSpaced, !survey.isPunctuation else { return survey }
        dialect = survey.dialect
        dialect.skipsInitialSpace = true
        let skipping = DialectSurvey(dialect, sample)
        return skipping.brokenCount <= survey.brokenCount ? skipping : survey
    }

    /// The single quote where fields begin and end with it and none does with a double one.
    private static func likelyQuote(_ sample: DialectSample, _ delimiter: UInt8) -> UInt8 {
        let (single, double) = (UInt8(ascii: "'"), UInt8(ascii: "\""))
        let opening = sample.count(of: delimiter, before: single)
        let closing = sample.count(of: single, before: delimiter)
        let doubles =
            sample.count(of: delimiter, before: double)
            + sample.count(of: ScanRules.lineFeed, before: double)
        let isSingle = opening > 1 && closing > 1 && doubles == 0
        return isSingle && abs(opening - closing) * 2 <= opening ? single : double
    }
}
