/// Makes rows of the XML events of a sheet part.
struct SheetReader {
    var builder: RowBuilder
    /// Whether the rows have begun.
    private(set) var isInSheetData = false

    private var place = Place.outside
    private var draft = CellDraft()
    private var value: [UInt8] = []
    private var inline = RichText()
    private var hasInline = false

    /// The innermost element of interest that is open.
    private enum Place { case outside, row, cell, value, inline }

    init(part: String, context: SheetContext) {
        builder = RowBuilder(part: part, context: context)
    }

    mutating func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
        switch place {
        case .outside: startOutside(name, attributes)
        case .row: if name.is("c") { startCell(attributes) }
        case .cell: startInCell(name)
        case .value: break
        case .inline: inline.start(name, attributes)
        }
    }

    mutating func endElement(_ name: XMLName) {
        switch place {
        case .outside: break
        case .row: if name.is("row") { endRow() }
        case .cell: if name.is("c") { endCell() }
        case .value: if name.is("v") { place = .cell }
        case .inline: if name.is("is") { place = .cell } else { inline.end(name) }
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if place == .value {
            value.append(contentsOf: bytes)
        } else if place == .inline {
            inline.append(bytes)
        }
        if max(value.count, inline.byteCount) > builder.context.limits.cellText {
            builder.failTooLong()
        }
    }
}

extension SheetReader {
    private mutating func startOutside(_ name: XMLName, _ attributes: XMLAttributes) {
        if name.is("row") {
            place = .row
            builder.startRow(number: attributes.integer("r"), isHidden: attributes.flag("hidden"))
        } else if name.is("sheetData") {
            isInSheetData = true
        }
    }

    private mutating func endRow() {
        place = .outside
        builder.endRow()
    }

    private mutating func startCell(_ attributes: XMLAttributes) {
        place = .cell
        draft = CellDraft()
        draft.style = attributes.integer("s") ?? 0
        if let kind = attributes.value("t"), kind[0] != 0 {
            draft.kind = CellDraft.Kind(UInt8(bitPattern: kind[0]), UInt8(bitPattern: kind[1]))
        }
        value.removeAll(keepingCapacity: true)
        if hasInline { inline.reset() }
        hasInline = false
        guard let reference = attributes["r"] else { return builder.startCell(column: nil) }
        guard let column = CellReference.column(reference.utf8.span) else {
            return builder.fail(reference: reference)
        }
        builder.startCell(column: column)
    }

    private mutating func startInCell(_ name: XMLName) {
        if name.is("v") {
            place = .value
        } else if name.is("f") {
            draft.isFormula = true
        } else if name.is("is") {
            place = .inline
            hasInline = true
        }
    }

    private mutating func endCell() {
        place = .row
        if hasInline {
            builder.add(.content(.text(inline.text), inline.font), of: draft)
        } else if let outcome = draft.outcome(value: value.span, context: builder.context) {
            builder.add(outcome, of: draft)
        }
    }
}
