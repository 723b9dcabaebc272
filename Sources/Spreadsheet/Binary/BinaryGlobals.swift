/// What the first substream of a BIFF stream says of the whole workbook.
struct BinaryGlobals {
    struct Sheet: Sendable {
        let info: SheetInfo
        /// Where the sheet's substream begins.
        let offset: Int
    }

    private(set) var sheets: [Sheet] = []
    private(set) var dateSystem = DateSystem.from1900
    private(set) var codePage = CodePage.western
    private(set) var strings: [BinaryText] = []
    private var fonts: [String] = []
    private var codes: [Int: String] = [:]
    private var pairs: [(font: Int, code: Int)] = []
    private let isBIFF8: Bool
    private let limits: ReadingLimits

    init(
        stream: [UInt8], version: BinaryVersion, limits: ReadingLimits
    ) throws(SpreadsheetError) {
        isBIFF8 = version == .eight
        self.limits = limits
        var records = BinaryRecords(bytes: stream, at: 0)
        while let record = try records.next(), record.type != RecordType.endOfSubstream {
            switch record.type {
            case RecordType.filePass: throw .encrypted
            case RecordType.sharedStrings: try readStrings(of: record, in: &records)
            default:
                guard read(record, Array(stream[record.data])) else {
                    throw .damaged(
                        part: BinaryRecords.part, reason: .structure(byte: record.data.lowerBound))
                }
            }
        }
    }

    /// The styles by the index that cells give.
    var styles: [CellStyle] {
        pairs.map { pair in
            CellStyle(
                font: font(pair.font), format: NumberFormat(id: pair.code, code: codes[pair.code]))
        }
    }

    /// The name of a font; no font has the index 4 ([MS-XLS] 2.5.129).
    func font(_ index: Int) -> String? {
        let place = index > 4 ? index - 1 : index
        return fonts.indices.contains(place) ? fonts[place] : nil
    }

    /// Reads one record; `false` if it is too short for its type.
    private mutating func read(_ record: BinaryRecord, _ data: [UInt8]) -> Bool {
        switch record.type {
        case RecordType.codePage: codePage = CodePage(number: data.uint16(at: 0) ?? 1252)
        case RecordType.dateMode: dateSystem = data.uint16(at: 0) == 1 ? .from1904 : .from1900
        case RecordType.font: fonts.append(shortText(data, at: 14) ?? "")
        case RecordType.numberFormat:
            guard let id = data.uint16(at: 0) else { return false }
            codes[id] = isBIFF8 ? longText(data, at: 2) : shortText(data, at: 2)
        case RecordType.extendedFormat:
            guard let font = data.uint16(at: 0), let code = data.uint16(at: 2) else { return false }
            pairs.append((font, code))
        case RecordType.boundSheet: return readSheet(data)
        default: break
        }
        return true
    }

    private mutating func readSheet(_ data: [UInt8]) -> Bool {
        guard let offset = data.uint32(at: 0), let state = data.uint16(at: 4),
            let name = shortText(data, at: 6)
        else { return false }
        guard state >> 8 == 0 else { return true }
        let visibility = state & 3
        sheets.append(
            Sheet(
                info: SheetInfo(
                    name: name, isHidden: visibility != 0, isVeryHidden: visibility == 2),
                offset: offset))
        return true
    }

    private mutating func readStrings(
        of record: BinaryRecord, in records: inout BinaryRecords
    ) throws(SpreadsheetError) {
        let count = records.bytes.uint32(at: record.data.lowerBound + 4) ?? 0
        guard count <= limits.sharedStrings else {
            throw .tooLarge(limit: .sharedStrings(limits.sharedStrings))
        }
        let segments = try records.segments(of: record)
        var reader = BinaryStringReader(bytes: records.bytes, segments: segments, skip: 8)
        for _ in 0..<count {
            guard let string = reader.next() else {
                throw .damaged(
                    part: BinaryRecords.part, reason: .structure(byte: record.data.lowerBound))
            }
            strings.append(BinaryText(string, fontNamed: font))
        }
    }
}

extension BinaryGlobals {
    /// A text with a length of 8 bits.
    private func shortText(_ data: [UInt8], at place: Int) -> String? {
        guard data.indices.contains(place) else { return nil }
        return text(data, length: Int(data[place]), at: place + 1)
    }

    private func longText(_ data: [UInt8], at place: Int) -> String? {
        data.uint16(at: place).flatMap { text(data, length: $0, at: place + 2) }
    }

    private func text(_ data: [UInt8], length: Int, at place: Int) -> String? {
        guard isBIFF8 else {
            guard place + length <= data.count else { return nil }
            return codePage.text(data[place..<(place + length)])
        }
        guard length > 0 else { return "" }
        guard data.indices.contains(place) else { return nil }
        let width = data[place] & 1 == 0 ? 1 : 2
        guard place + 1 + length * width <= data.count else { return nil }
        let units = (0..<length).map { index in
            let start = place + 1 + index * width
            return UInt16(data[start]) | (width == 2 ? UInt16(data[start + 1]) << 8 : 0)
        }
        return String(decoding: units, as: UTF16.self)
    }
}
