/// How the upper bytes of a file would look as Vietnamese in Windows-1258.
///
/// There five tones are marks behind their vowel. The same bytes are letters in Windows-1252 and in
/// the legacy fonts TCVN3 and VNI, where most of them stand behind consonants.
struct VietnameseToneSurvey {
    private static let toneMarks: Set<UInt8> = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2]
    /// À Á Â Ă È É Ê Í Đ Ó Ô Ơ Ù Ú Ư, upper and lower case.
    private static let letters: Set<UInt8> = [
        0xC0, 0xC1, 0xC2, 0xC3, 0xC8, 0xC9, 0xCA, 0xCD, 0xD0, 0xD3, 0xD4, 0xD5, 0xD9, 0xDA, 0xDD,
        0xE0, 0xE1, 0xE2, 0xE3, 0xE8, 0xE9, 0xEA, 0xED, 0xF0, 0xF3, 0xF4, 0xF5, 0xF9, 0xFA, 0xFD,
    ]
    /// A Â Ă E Ê I O Ô Ơ U Ư Y, upper and lower case.
    private static let vowels: Set<UInt8> = [
        0xC2, 0xC3, 0xCA, 0xD4, 0xD5, 0xDD, 0xE2, 0xE3, 0xEA, 0xF4, 0xF5, 0xFD,
        0x41, 0x45, 0x49, 0x4F, 0x55, 0x59, 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79,
    ]

    private(set) var marksOnVowels = 0
    private var marksElsewhere = 0
    private var vietnameseLetters = 0
    private var foreign = 0

    init<Source: ByteSource>(_ source: Source) throws(Source.ReadError) {
        var survey = VietnameseToneSurvey()
        var previous: UInt8 = 0
        try source.forEachStretch { bytes, _ in
            for byte in bytes {
                if byte >= 0x80 { survey.take(byte, behind: previous) }
                previous = byte
            }
            return 0
        }
        self = survey
    }

    private init() {}

    private mutating func take(_ byte: UInt8, behind previous: UInt8) {
        if Self.toneMarks.contains(byte) {
            if Self.vowels.contains(previous) { marksOnVowels += 1 } else { marksElsewhere += 1 }
        } else if Self.letters.contains(byte) {
            vietnameseLetters += 1
        } else if byte >= 0xC0 || (byte > 0xA0 && Self.isLetter(previous)) {
            // A symbol against a letter: the habit of legacy fonts.
            foreign += 1
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0xC0
    }

    /// The share of upper bytes that speak for Windows-1258.
    var share: Double {
        let good = marksOnVowels + vietnameseLetters
        return Double(good) / Double(max(good + marksElsewhere + foreign, 1))
    }

    /// Whether the file is Vietnamese in Windows-1258.
    var isVietnamese: Bool {
        marksOnVowels > 0 && marksOnVowels >= 9 * marksElsewhere && share >= 0.9
    }
}
