/// What the attributes and elements of a cell say before its value is known.
struct CellDraft {
    /// The type that the attribute `t` states (ECMA-376 part 1, 18.18.11).
    enum Kind {
        case number, sharedString, inlineString, formulaString, boolean, error, isoDate

        /// Creates the kind from the first two bytes of the attribute, zero where it has fewer.
        init(_ first: UInt8, _ second: UInt8) {
            self =
                switch first {
                case UInt8(ascii: "s"): second == 0 ? .sharedString : .formulaString
                case UInt8(ascii: "i"): .inlineString
                case UInt8(ascii: "b"): .boolean
                case UInt8(ascii: "e"): .error
                case UInt8(ascii: "d"): .isoDate
                default: .number
                }
        }
    }

    /// What a cell turned out to hold.
    enum Outcome {
        case blank
        case content(CellContent, TextFont)
        /// The cell names a shared string that is not there.
        case wrongString(String)
    }

    var kind = Kind.number
    var style = 0
    var isFormula = false

    /// What the cell holds, by the bytes of its `v`; `nil` where they are not UTF-8.
    func outcome(value: Span<UInt8>, context: SheetContext) -> Outcome? {
        if value.isEmpty {
            if kind == .formulaString || kind == .inlineString {
                return .content(.text(""), .ofCell)
            }
            return isFormula ? .content(.empty, .ofCell) : .blank
        }
        if kind == .sharedString {
            guard let index = Decimal15.integer(value), index < context.strings.count else {
                return Self.text(value).map { .wrongString($0) }
            }
            return .content(
                .text(context.strings.texts[index]), context.strings.font(of: index))
        }
        if kind == .number, let number = Decimal15.number(value) {
            let format = context.format(ofStyle: style)
            let content = CellContent(
                number: number, format: format, dateSystem: context.dateSystem)
            return .content(content, .ofCell)
        }
        return Self.text(value).map { .content(content(of: $0), .ofCell) }
    }

    /// The text of bytes; `nil` where they are not UTF-8.
    static func text(_ bytes: Span<UInt8>) -> String? {
        guard let valid = try? UTF8Span(validating: bytes) else { return nil }
        return String(copying: valid)
    }

    private func content(of text: String) -> CellContent {
        switch kind {
        case .boolean: .boolean(text == "1" || text == "true")
        case .error: .error(text)
        case .isoDate: CellContent(isoDate: text) ?? .text(text)
        case .number: .text(text)
        case .sharedString, .inlineString, .formulaString: .text(EscapedText.decode(text))
        }
    }
}
