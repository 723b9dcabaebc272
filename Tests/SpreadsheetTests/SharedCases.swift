import Foundation

/// The cases kept beside the checkout, or where `TRITHUC_CASES` says.
enum SharedCases {
    private static let directory: URL = {
        if let path = ProcessInfo.processInfo.environment["TRITHUC_CASES"] {
            return URL(filePath: path)
        }
        let package = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return package.deletingLastPathComponent().appending(path: "shared/cases")
    }()

    /// The old workbooks with Vietnamese font encodings, by name; none where the cases are absent.
    static let oldWorkbooks: [URL] = {
        let folder = directory.appending(path: "legacy_encoding/xls")
        let files = try? FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil)
        return (files ?? []).filter { $0.pathExtension == "xls" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }()

    static func bytes(_ file: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }

    /// A known cell of an old workbook as Excel gives it.
    struct KnownCell {
        let file: String
        let sheet: String
        let row: Int
        let column: Int
        let text: String
    }

    /// The known cells whose text is not quoted in the table.
    static func knownCells() throws -> [KnownCell] {
        let table = try String(
            contentsOf: directory.appending(path: "legacy_encoding/cell_pairs.csv"), encoding: .utf8
        )
        return table.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(
                String.init)
            guard fields.count == 8, !line.contains("\""), let row = Int(fields[2]),
                let column = Int(fields[3])
            else { return nil }
            return KnownCell(
                file: fields[0], sheet: fields[1], row: row, column: column, text: fields[6])
        }
    }
}
