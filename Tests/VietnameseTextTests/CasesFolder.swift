internal import Foundation

/// The folder of cases that is kept outside the repository.
enum CasesFolder {
    /// The folder that TRITHUC_CASES names, else `shared/cases` beside the checkout.
    private static let url: URL = {
        if let path = ProcessInfo.processInfo.environment["TRITHUC_CASES"] {
            return URL(fileURLWithPath: path)
        }
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return package.deletingLastPathComponent().appendingPathComponent("shared/cases")
    }()

    static func has(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path)
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: url.appendingPathComponent(path), encoding: .utf8)
    }

    static func strings(_ path: String) throws -> [String] {
        let data = try Data(contentsOf: url.appendingPathComponent(path))
        return try JSONDecoder().decode([String].self, from: data)
    }
}
