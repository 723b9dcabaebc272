import DelimitedText
import Foundation
import Registry
import Spreadsheet
import SideBySide

/// The first stage: a source's rows as they stand, nothing understood yet.
struct RawSource: Sendable {
    /// The file's name and the hash of its bytes.
    let file: SourceFile
    /// How delimited text was decoded and split; `nil` for a workbook.
    let detection: Detection?
    /// The tables, in the file's order.
    let sheets: [RawSheet]
    /// Why it was decoded and split so, in Vietnamese.
    let evidence: [String]

    /// Reads a file, as a profile says where there is one.
    ///
    /// - Throws: ``ImportError`` where it is neither delimited text nor a workbook, or has no such sheet.
    init(path: String, sheet: String? = nil, profile: RosterProfile? = nil) throws {
        let name = URL(fileURLWithPath: path).lastPathComponent
        let bytes = try SourceFileBytes(path)
        if bytes.count == 0 { throw ImportError.empty(name) }
        let start = try bytes.first(4096)
        let hash = ThreadedWork("hash") { try bytes.sha256() }
        if Self.isWorkbook(start) {
            detection = nil
            sheets = try Self.workbookSheets(
                try bytes.first(bytes.count), name, only: sheet, profile)
        } else {
            if Self.isBinary(start) { throw ImportError.notText(name) }
            let delimited = try bytes.delimited(profile?.form)
            detection = delimited.detection
            sheets = [try RawSheet(delimited, file: name)]
        }
        evidence =
            (profile.map { ["theo hồ sơ cách đọc \($0.file)"] } ?? []) + (detection?.evidence ?? [])
        if sheets.allSatisfy({ $0.head.allSatisfy(\.isBlank) }) { throw ImportError.empty(name) }
        file = SourceFile(
            name: name, sha256: try hash.finish(), byteCount: bytes.count)
    }

    /// Zip (`.xlsx`) and compound files (`.xls`), by their first bytes and never by their name.
    private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
            || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    }

    /// Text has no NUL but in UTF-16, where every second byte of Latin letters is one, and here and there
    /// where a program left a field's end; then no other control character is there.
    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
        let zeros = bytes.indices.filter { bytes[$0] == 0 }
        if zeros.isEmpty { return false }
        let controls = bytes.count { (0x01...0x08).contains($0) || (0x0E...0x1A).contains($0) }
        if zeros.count * 10 < bytes.count, controls == 0 { return false }
        let odd = zeros.count { !$0.isMultiple(of: 2) }
        return zeros.count * 4 < bytes.count || (odd != 0 && odd != zeros.count)
    }

    private static func workbookSheets(
        _ bytes: [UInt8], _ name: String, only wanted: String?, _ profile: RosterProfile?
    ) throws -> [RawSheet] {
        do {
            let workbook = try Workbook(bytes: bytes)
            if wanted == nil, let named = profile?.namedSheets, !named.isEmpty {
                return try Self.sheets(named, of: workbook, name)
            }
            let chosen = workbook.sheets.indices.filter { index in
                wanted.map { $0 == workbook.sheets[index].name } ?? !workbook.sheets[index].isHidden
            }
            if chosen.isEmpty {
                throw ImportError.noSheet(
                    name, wanted: wanted ?? "", there: workbook.sheets.map(\.name))
            }
            return try chosen.map { try RawSheet(workbook, sheet: $0, file: name) }
        } catch let error as SpreadsheetError {
            throw ImportError.spreadsheet(name, error)
        }
    }

    /// The sheets that a profile names, hidden ones too.
    private static func sheets(
        _ named: [RosterProfile.Table], of workbook: Workbook, _ file: String
    ) throws -> [RawSheet] {
        let there = workbook.sheets.map(\.name)
        return try named.map { table in
            guard let index = there.firstIndex(where: { $0 == table.sheet }) else {
                throw table.error(
                    .noSheet(table.sheet ?? "", there: there), line: table.sheetLine)
            }
            return try RawSheet(workbook, sheet: index, file: file)
        }
    }

    /// The tables with their texts in Unicode.
    func decodedSheets(_ profile: RosterProfile?) -> [DecodedSheet] {
        sheets.map { sheet in
            DecodedSheet(sheet, font: profile?.table(forSheet: sheet.name)?.font ?? .auto)
        }
    }
}
