/// Reads the one cell, or the run of cells, of a BIFF cell record.
struct BinaryCellReader {
    private let stream: [UInt8]
    private var records: BinaryRecords
    private let context: BinaryContext

    init(stream: [UInt8], offset: Int, context: BinaryContext) {
        self.stream = stream
        records = BinaryRecords(bytes: stream, at: offset)
        self.context = context
    }

    /// The cells of the record; throws `damaged` where it is too short or refers to nothing.
    mutating func cells() throws(SpreadsheetError) -> [SheetCell] {
        guard let record = try records.next(),
            let column = stream.uint16(at: record.data.lowerBound + 2),
            let style = stream.uint16(at: record.data.lowerBound + 4)
        else { throw damage(at: records.offset) }
        if record.type == RecordType.multipleRK { return try run(of: record, column: column) }
        let content = try content(of: record, style: context.style(style))
        guard let content else { throw damage(at: record.data.lowerBound) }
        return [
            SheetCell(
                column: column + 1, content: content.content, font: content.font,
                style: context.style(style), isFormula: record.type == RecordType.formula)
        ]
    }

    private func damage(at offset: Int) -> SpreadsheetError {
        .damaged(part: BinaryRecords.part, reason: .structure(byte: offset))
    }

    private func run(
        of record: BinaryRecord, column: Int
    ) throws(SpreadsheetError) -> [SheetCell] {
        var cells: [SheetCell] = []
        for place in stride(from: record.data.lowerBound + 4, to: record.data.upperBound - 2, by: 6)
        {
            guard let index = stream.uint16(at: place), let bits = stream.uint32(at: place + 2)
            else {
                throw damage(at: place)
            }
            let style = context.style(index)
            let content = number(Self.number(rk: bits), style)
            cells.append(
                SheetCell(
                    column: column + cells.count + 1, content: content, style: style,
                    isFormula: false))
        }
        return cells
    }

    private func number(_ value: Double, _ style: CellStyle) -> CellContent {
        CellContent(number: value, format: style.format, dateSystem: context.dateSystem)
    }

    /// The number of an RK value ([MS-XLS] 2.5.217): the high bits of a double, or an integer.
    static func number(rk bits: Int) -> Double {
        let value =
            bits & 2 != 0
            ? Double(Int32(truncatingIfNeeded: bits) >> 2)
            : Double(bitPattern: UInt64(bits & 0xFFFF_FFFC) << 32)
        return bits & 1 != 0 ? value / 100 : value
    }
}

extension BinaryCellReader {
    private typealias Content = (content: CellContent, font: TextFont)

    private mutating func content(
        of record: BinaryRecord, style: CellStyle
    ) throws(SpreadsheetError) -> Content? {
        let start = record.data.lowerBound
        guard record.data.count >= 8 else { return nil }
        switch record.type {
        case RecordType.sharedStringCell:
            guard let index = stream.uint32(at: start + 6), context.strings.indices.contains(index)
            else {
                return nil
            }
            return (.text(context.strings[index].text), context.strings[index].font)
        case RecordType.label, RecordType.richString:
            return try text(of: record, skip: 6).map { (.text($0), .ofCell) }
        case RecordType.number:
            return stream.double(at: start + 6).map { (number($0, style), .ofCell) }
        case RecordType.rk:
            return stream.uint32(at: start + 6).map {
                (number(Self.number(rk: $0), style), .ofCell)
            }
        case RecordType.truthOrError:
            return (Self.truthOrError(stream[start + 6], isError: stream[start + 7] != 0), .ofCell)
        default:
            return try formulaResult(of: record, style: style).map { ($0, .ofCell) }
        }
    }

    private mutating func formulaResult(
        of record: BinaryRecord, style: CellStyle
    ) throws(SpreadsheetError) -> CellContent? {
        let start = record.data.lowerBound + 6
        guard record.data.count >= 14, let value = stream.double(at: start) else { return nil }
        guard stream.uint16(at: start + 6) == 0xFFFF else { return number(value, style) }
        switch stream[start] {
        case 0: return .text(try formulaText() ?? "")
        case 1, 2: return Self.truthOrError(stream[start + 2], isError: stream[start] == 2)
        default: return .text("")
        }
    }

    /// The text that follows a formula, behind the records that hold shared formulas.
    private mutating func formulaText() throws(SpreadsheetError) -> String? {
        let between = [0x04BC, 0x0221, 0x0021, 0x0236, 0x00BC]
        while let record = try records.next() {
            if record.type == RecordType.formulaString { return try text(of: record, skip: 0) }
            if !between.contains(record.type) { return nil }
        }
        return nil
    }

    private mutating func text(
        of record: BinaryRecord, skip: Int
    ) throws(SpreadsheetError) -> String? {
        if context.version == .eight {
            let segments = try records.segments(of: record)
            var reader = BinaryStringReader(bytes: stream, segments: segments, skip: skip)
            return reader.next()?.text
        }
        let start = record.data.lowerBound + skip
        guard let length = stream.uint16(at: start), start + 2 + length <= record.data.upperBound
        else {
            return nil
        }
        return context.codePage.text(stream[(start + 2)..<(start + 2 + length)])
    }

    /// The error values by their numbers ([MS-XLS] 2.5.10).
    private static let errorNames: [UInt8: String] = [
        0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?",
        0x24: "#NUM!", 0x2A: "#N/A", 0x2B: "#GETTING_DATA",
    ]

    private static func truthOrError(_ value: UInt8, isError: Bool) -> CellContent {
        isError ? .error(errorNames[value] ?? "#N/A") : .boolean(value != 0)
    }
}
