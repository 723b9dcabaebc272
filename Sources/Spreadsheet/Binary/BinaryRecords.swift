/// The version of a stream of BIFF records ([MS-XLS] 2.4.21, [XLS95]).
enum BinaryVersion {
    case older
    /// Excel 5.0 and 95: texts in a code page.
    case five
    /// Excel 97 to 2003: texts in UTF-16.
    case eight
}

/// One BIFF record: its type, and where its data lie in the stream.
struct BinaryRecord {
    let type: Int
    let data: Range<Int>
}

/// The types of the records that are read here.
enum RecordType {
    static let formula = 0x0006
    static let endOfSubstream = 0x000A
    static let dateMode = 0x0022
    static let filePass = 0x002F
    static let font = 0x0031
    static let continuation = 0x003C
    static let codePage = 0x0042
    static let boundSheet = 0x0085
    static let multipleRK = 0x00BD
    static let richString = 0x00D6
    static let extendedFormat = 0x00E0
    static let mergedCells = 0x00E5
    static let sharedStrings = 0x00FC
    static let sharedStringCell = 0x00FD
    static let number = 0x0203
    static let label = 0x0204
    static let truthOrError = 0x0205
    static let formulaString = 0x0207
    static let row = 0x0208
    static let rk = 0x027E
    static let numberFormat = 0x041E
    static let beginOfSubstream = 0x0809
}

/// Walks the records of a stream from an offset on.
struct BinaryRecords {
    static let part = "Workbook"

    let bytes: [UInt8]
    private(set) var offset: Int

    init(bytes: [UInt8], at offset: Int) {
        self.bytes = bytes
        self.offset = offset
    }

    /// The next record; `nil` at the end of the stream; throws where a record is cut short.
    mutating func next() throws(SpreadsheetError) -> BinaryRecord? {
        guard offset < bytes.count else { return nil }
        guard let type = bytes.uint16(at: offset), let size = bytes.uint16(at: offset + 2),
            offset + 4 + size <= bytes.count
        else { throw .damaged(part: Self.part, reason: .truncated) }
        let data = (offset + 4)..<(offset + 4 + size)
        offset = data.upperBound
        return BinaryRecord(type: type, data: data)
    }

    /// The data of a record and of the records that continue it.
    mutating func segments(of record: BinaryRecord) throws(SpreadsheetError) -> [Range<Int>] {
        var segments = [record.data]
        while bytes.uint16(at: offset) == RecordType.continuation, let next = try next() {
            segments.append(next.data)
        }
        return segments
    }

    /// The version that a stream's first record states; `nil` if it does not begin as one does.
    static func version(of bytes: [UInt8]) -> BinaryVersion? {
        guard let type = bytes.uint16(at: 0), let size = bytes.uint16(at: 2), size <= 32 else {
            return nil
        }
        switch type {
        case 0x0009, 0x0209, 0x0409: return size >= 4 ? .older : nil
        case RecordType.beginOfSubstream:
            switch bytes.uint16(at: 4) {
            case 0x0600: return .eight
            case 0x0500: return .five
            case 0x0200, 0x0300, 0x0400: return .older
            default: return nil
            }
        default: return nil
        }
    }
}
