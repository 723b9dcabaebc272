/// The part that holds the strings which cells share.
final class SharedStringsPart: XMLEvents {
    private let limits: ReadingLimits
    private var item = RichText()
    private var isInItem = false
    private(set) var strings = SharedStrings()
    private(set) var failure: SpreadsheetError?

    init(limits: ReadingLimits) { self.limits = limits }

    func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
        if isInItem {
            item.start(name, attributes)
        } else if name.is("si") {
            isInItem = true
            item.reset()
        }
    }

    func endElement(_ name: XMLName) {
        guard isInItem else { return }
        guard name.is("si") else { return item.end(name) }
        isInItem = false
        strings.append(item.text, font: item.font)
        if strings.count > limits.sharedStrings {
            failure = .tooLarge(limit: .sharedStrings(limits.sharedStrings))
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard isInItem else { return }
        item.append(bytes)
        if item.byteCount > limits.cellText {
            failure = .tooLarge(limit: .cellText(limits.cellText))
        }
    }
}

/// The strings that the cells of a workbook share, with the fonts of those that have their own.
struct SharedStrings: Sendable {
    private(set) var texts: [String] = []
    private var fonts: [Int: TextFont] = [:]

    var count: Int { texts.count }

    mutating func append(_ text: String, font: TextFont) {
        if font != .ofCell { fonts[texts.count] = font }
        texts.append(text)
    }

    /// What a string says of its font.
    func font(of index: Int) -> TextFont {
        fonts.isEmpty ? .ofCell : fonts[index] ?? .ofCell
    }
}
