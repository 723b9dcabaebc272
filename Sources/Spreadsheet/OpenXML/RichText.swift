/// Joins the runs of one text item (`si` or `is`), phonetic runs left out.
struct RichText {
    private var bytes: [UInt8] = []
    private var isInText = false
    private var isInPhonetic = false
    private var runs: [(start: Int, font: String?)] = []

    /// Starts a new item.
    mutating func reset() {
        bytes.removeAll(keepingCapacity: true)
        isInText = false
        isInPhonetic = false
        if !runs.isEmpty { runs.removeAll(keepingCapacity: true) }
    }

    mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if name.is("t") {
            isInText = !isInPhonetic
        } else if name.is("r") {
            runs.append((bytes.count, nil))
        } else if name.is("rFont"), let font = attributes["val"], !runs.isEmpty {
            runs[runs.count - 1].font = font
        } else if name.is("rPh") {
            isInPhonetic = true
        }
    }

    mutating func end(_ name: XMLName) {
        if name.is("t") {
            isInText = false
        } else if name.is("rPh") {
            isInPhonetic = false
        }
    }

    mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        if isInText { bytes.append(contentsOf: piece) }
    }

    /// The number of bytes gathered so far.
    var byteCount: Int { bytes.count }

    /// The joined text, escapes decoded.
    var text: String { EscapedText.decode(String(decoding: bytes, as: UTF8.self)) }

    /// What the runs say of the font.
    var font: TextFont {
        guard !runs.isEmpty else { return .ofCell }
        let ends = runs.dropFirst().map(\.start) + [bytes.count]
        return TextFont(
            runs: zip(runs, ends).map { run, end in
                let piece = String(decoding: bytes[run.start..<end], as: UTF8.self)
                return TextRun(text: EscapedText.decode(piece), font: run.font)
            })
    }
}
