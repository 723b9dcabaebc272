import Foundation

/// Files of the checkout that the tests compare with.
enum CommittedFile {
    private static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func bytes(_ path: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: package.appendingPathComponent(path)))
    }

    static func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            atPath: package.appendingPathComponent(folder).path)
    }

    /// The records of a CSV file of the code lists, by header.
    static func codeList(_ name: String) throws -> [[String: String]] {
        let records = PlainReader.records(
            try bytes("Sources/ReferenceData/codes/" + name), delimiter: ",")
        let header = records.first ?? []
        return records.dropFirst().map {
            Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first })
        }
    }
}
