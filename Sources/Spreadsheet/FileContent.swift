/// The content of a file that may be a workbook.
enum FileContent {
    /// A zip package with an Open XML workbook.
    case zip(ZipArchive)
    /// The BIFF records of an Excel 5.0 to 2003 workbook.
    case binary(stream: [UInt8])

    /// Tells by its bytes what a file is; throws `notASpreadsheet` with what it is instead.
    static func recognise(
        _ bytes: [UInt8], limits: ReadingLimits
    ) throws(SpreadsheetError) -> FileContent {
        if bytes.isEmpty { throw .notASpreadsheet(kind: .empty) }
        if bytes.matches("PK\u{3}\u{4}") || bytes.matches("PK\u{5}\u{6}") {
            return .zip(try workbookPackage(bytes, limits: limits))
        }
        if CompoundFile.isSigned(bytes) { return .binary(stream: try workbookStream(bytes)) }
        if let version = BinaryRecords.version(of: bytes) {
            guard version != .older else { throw .notASpreadsheet(kind: .oldExcel) }
            return .binary(stream: bytes)
        }
        throw .notASpreadsheet(kind: TextSignature.kind(of: bytes))
    }

    private static func workbookPackage(
        _ bytes: [UInt8], limits: ReadingLimits
    ) throws(SpreadsheetError) -> ZipArchive {
        let archive = try ZipArchive(bytes: bytes, limits: limits)
        if archive.contains("xl/workbook.bin") { throw .notASpreadsheet(kind: .excelBinary) }
        if archive.contains("[Content_Types].xml") || archive.contains("xl/workbook.xml") {
            return archive
        }
        if let entry = archive.entry(at: "mimetype"), entry.expandedSize < 200 {
            let type = String(decoding: try archive.contents(of: entry), as: UTF8.self)
            let isSheet = type.hasPrefix("application/vnd.oasis.opendocument.spreadsheet")
            throw .notASpreadsheet(kind: isSheet ? .openDocument : .otherOfficeDocument)
        }
        throw .notASpreadsheet(kind: .zip)
    }

    private static func workbookStream(_ bytes: [UInt8]) throws(SpreadsheetError) -> [UInt8] {
        let file = try CompoundFile(bytes: bytes)
        if file.contains("EncryptedPackage") { throw .encrypted }
        for name in ["Workbook", "Book"] where file.contains(name) {
            let stream = try file.stream(named: name)
            guard BinaryRecords.version(of: stream) != .older else {
                throw .notASpreadsheet(kind: .oldExcel)
            }
            return stream
        }
        throw .notASpreadsheet(kind: .otherOfficeDocument)
    }
}
