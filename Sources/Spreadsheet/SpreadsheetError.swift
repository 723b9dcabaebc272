/// Why bytes cannot be read as a workbook; carries facts, no wording.
public enum SpreadsheetError: Error, Sendable, Equatable {
    /// The workbook is locked with a password.
    case encrypted
    /// The bytes are something else.
    case notASpreadsheet(kind: FileKind)
    /// A part (zip entry or stream, by its name) is not as the format says.
    case damaged(part: String, reason: Damage)
    /// Reading would go past a limit that guards against zip bombs.
    case tooLarge(limit: SizeLimit)
    /// The workbook has no worksheet of that index.
    case noSuchSheet(index: Int)
}

/// What bytes are that are not a readable workbook.
public enum FileKind: String, Sendable, CaseIterable {
    /// No bytes at all.
    case empty
    /// An Excel binary workbook, `.xlsb`.
    case excelBinary
    /// A workbook of Excel 2, 3 or 4.
    case oldExcel
    /// An OpenDocument sheet, `.ods`.
    case openDocument
    /// A Word or PowerPoint document, or another document of an office program.
    case otherOfficeDocument
    /// A zip archive without a workbook in it.
    case zip
    /// A web page, often saved with the extension `.xls`.
    case html
    /// A web page with its parts in one file (MHTML).
    case webArchive
    /// A workbook as one XML file (Excel 2003, `urn:schemas-microsoft-com:office:spreadsheet`).
    case spreadsheetML2003
    /// Another XML document.
    case xml
    /// A PDF document.
    case pdf
    /// A rich text document.
    case richText
    /// Plain text, most likely delimited.
    case text
    /// Bytes of no known format.
    case unknown
}

/// What is wrong with a part of a workbook.
public enum Damage: Sendable, Equatable {
    /// The part ends too early.
    case truncated
    /// The part is named but not there.
    case missing
    /// The part's bytes do not give the check sum or the size that the archive states.
    case checksum
    /// The compressed bytes cannot be expanded.
    case compression
    /// The part is compressed by a method (its number in the zip format) that is not read.
    case unsupportedCompression(method: Int)
    /// The XML is ill-formed at a byte of the expanded part (from 0).
    case malformedXML(byte: Int)
    /// The XML has a document type declaration, which a workbook never has.
    case documentType
    /// The part's structure is not that of its format at a byte.
    case structure(byte: Int)
    /// A cell names a shared string, row or column that cannot be.
    case reference(row: Int, text: String)
}

/// A limit that reading would pass, with its figure.
public enum SizeLimit: Sendable, Equatable {
    /// Bytes of all parts together, expanded.
    case totalBytes(Int)
    /// How many times larger than stored a part may be.
    case expansion(part: String, ratio: Int)
    /// Parts in the archive.
    case parts(Int)
    /// Strings shared by the cells.
    case sharedStrings(Int)
    /// Bytes of one tag or run of markup.
    case markup(part: String, bytes: Int)
    /// Bytes of the text of one cell.
    case cellText(Int)
}
