internal import Foundation

/// The CSV files of the package that tests of legacy fonts read.
enum LegacyFontFiles {
    private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The rows of one file of code lists.
    static func codes(_ name: String) throws -> [[String]] {
        let url = package.appendingPathComponent("Sources/ReferenceData/codes/\(name).csv")
        return rows(try String(contentsOf: url, encoding: .utf8))
    }

    /// Every distinct field of the code lists and the sample rosters, and every word of them.
    static func unicodeTexts() throws -> Set<String> {
        var texts: Set<String> = []
        for folder in ["Sources/ReferenceData/codes", "Sources/ReferenceData/roster", "SampleData"]
        {
            let url = package.appendingPathComponent(folder)
            let files = try FileManager.default.contentsOfDirectory(
                at: url, includingPropertiesForKeys: nil)
            for file in files where ["csv", "tsv"].contains(file.pathExtension) {
                if file.lastPathComponent.hasPrefix("legacy_") { continue }
                let text = try String(contentsOf: file, encoding: .utf8)
                for field in rows(text, separator: file.pathExtension == "csv" ? "," : "\t")
                    .joined()
                {
                    texts.insert(field)
                    texts.formUnion(field.split(separator: " ").map(String.init))
                }
            }
        }
        return texts
    }

    /// The rows of a CSV text, with quotes and line ends inside fields.
    static func rows(_ text: String, separator: Unicode.Scalar = ",") -> [[String]] {
        var rows: [[String]] = [[]]
        var field = String.UnicodeScalarView()
        var isQuoted = false
        for scalar in text.unicodeScalars where scalar != "\u{FEFF}" {
            switch scalar {
            case "\"":
                // A doubled quote leaves and enters the quotes; the quote itself matters to no test.
                isQuoted.toggle()
            case separator where !isQuoted:
                rows[rows.count - 1].append(String(field))
                field = .init()
            case "\n" where !isQuoted:
                rows[rows.count - 1].append(String(field))
                rows.append([])
                field = .init()
            case "\r" where !isQuoted: continue
            default: field.append(scalar)
            }
        }
        rows[rows.count - 1].append(String(field))
        return rows
    }
}
