import DelimitedText
import Foundation
import Testing

/// The cases of others, kept beside the checkout and never in it.
enum SharedCases {
    static let folder: URL = {
        if let given = ProcessInfo.processInfo.environment["TRITHUC_CASES"] {
            return URL(fileURLWithPath: given)
        }
        var package = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        for _ in 0..<3 { package.deleteLastPathComponent() }
        return package.appendingPathComponent("../shared/cases").standardized
    }()

    static let csv = folder.appendingPathComponent("csv")
    static var exist: Bool { FileManager.default.fileExists(atPath: csv.path) }

    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: csv.appendingPathComponent(path)))
    }

    static func json(_ path: String) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(try bytes(path)))
    }

    static func names(_ path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            atPath: csv.appendingPathComponent(path).path
        ).sorted()
    }
}

@Suite(.enabled(if: SharedCases.exist, "The folder with the cases of others is absent."))
struct SharedCasesTests {
    /// The records below a header as JSON objects have them.
    private func objects(_ rows: [[String]]) -> [[String: String]] {
        guard let header = rows.first else { return [] }
        return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
    }

    @Test func `csv-spectrum đọc đúng mà không cần cho biết gì`() throws {
        let names = try SharedCases.names("csv-spectrum-csvs")
        #expect(names.count == 11)
        for name in names {
            let found = records(try SharedCases.bytes("csv-spectrum-csvs/\(name)")).map(\.fields)
            let truth = try SharedCases.json(
                "csv-spectrum-json/\(name.replacingOccurrences(of: ".csv", with: ".json"))")
            #expect(objects(found) == truth as? [[String: String]], "\(name)")
        }
    }

    @Test func `csv-test-data đọc đúng mà không cần cho biết gì`() throws {
        let names = try SharedCases.names("csv-test-data/json")
        #expect(names.count == 18)
        for name in names {
            let csv = name.replacingOccurrences(of: ".json", with: ".csv")
            let found = records(try SharedCases.bytes("csv-test-data/csv/\(csv)")).map(\.fields)
            let truth = try SharedCases.json("csv-test-data/json/\(name)")
            if name.hasPrefix("header-") {
                #expect(objects(found) == truth as? [[String: String]], "\(name)")
            } else {
                #expect(found == truth as? [[String]], "\(name)")
            }
        }
    }

    @Test func `csv-test-data hỏng thì dòng hỏng được đánh dấu`() throws {
        let broken = ["bad-missing-quote.csv", "bad-quotes-with-unescaped-quote.csv"]
        for name in broken {
            let found = records(try SharedCases.bytes("csv-test-data/csv/\(name)"))
            #expect(found.map(\.flaws.isEmpty) == [true, false], "\(name)")
            #expect(found[1].fieldCount == 3, "\(name)")
        }
    }

    @Test func `các tệp của rust-csv`() throws {
        for name in ["smallpop.csv", "smallpop-colon.csv", "smallpop-no-headers.csv"] {
            let found = records(try SharedCases.bytes("rust-csv/\(name)"))
            #expect(found.allSatisfy { $0.fieldCount == 4 && $0.flaws.isEmpty }, "\(name)")
            #expect(found.last?.fields.first == "Springfield" || found.count > 3)
        }
        for name in ["uspop.csv", "uspop-null.csv", "uspop-latin1.csv"] {
            let found = records(try SharedCases.bytes("rust-csv/\(name)"))
            #expect(found.count == 101 && found.allSatisfy { $0.fieldCount == 5 }, "\(name)")
        }
        #expect(records(try SharedCases.bytes("rust-csv/uspop-latin1.csv"))[3].field(0) == "Õakman")
        let strange = records(try SharedCases.bytes("rust-csv/strange.csv")).map(\.fields)
        #expect(strange[0] == ["\"Hacksaw\" Jim Duggan", "1987"])
        #expect(strange[3] == ["Rafael Halperin"])
    }

    /// Where we decide otherwise than PapaParse, and why.
    private static let otherwise: Set<String> = [
        // Mixed record ends all end records here.
        "Mixed slash n and slash r should choose first as precident"
    ]

    private func dialect(_ config: [String: Any], detects: Bool) -> Dialect?? {
        var dialect = Dialect()
        let known: Set<String> = ["delimiter", "quoteChar", "escapeChar", "newline", "fastMode"]
        guard known.isSuperset(of: config.keys), config["preview"] == nil else { return nil }
        for (key, value) in config where key != "newline" && key != "fastMode" {
            guard let byte = (value as? String)?.utf8, byte.count == 1, let byte = byte.first,
                byte != 0x0A
            else { return nil }
            switch key {
            case "delimiter": dialect.delimiter = byte
            case "quoteChar": dialect.quote = byte
            default: dialect.escape = byte
            }
        }
        return config.isEmpty && detects ? .some(nil) : .some(dialect)
    }

    @Test(arguments: [("core", 40), ("parse", 30)])
    func `PapaParse đọc`(group: String, atLeast: Int) throws {
        let all = try #require(try SharedCases.json("papaparse-vectors.json") as? [String: Any])
        let cases = try #require(all[group] as? [[String: Any]])
        var compared = 0
        for one in cases {
            let expected = try #require(one["expected"] as? [String: Any])
            let errors = expected["errors"] as? [[String: Any]] ?? []
            let isDamaged = errors.contains { $0["type"] as? String == "Quotes" }
            let name = try #require(one["description"] as? String)
            guard !isDamaged, !Self.otherwise.contains(name),
                let input = one["input"] as? String, var truth = expected["data"] as? [[String]],
                let dialect = dialect(
                    one["config"] as? [String: Any] ?? [:], detects: group == "parse")
            else { continue }
            // PapaParse counts the nothing behind the last record end as a record.
            if input.last?.isNewline == true, truth.last == [""] { truth.removeLast() }
            #expect(rows(input, dialect: dialect) == truth, "\(name)")
            compared += 1
        }
        #expect(compared >= atLeast)
    }

    @Test func `PapaParse ghi`() throws {
        let all = try #require(try SharedCases.json("papaparse-vectors.json") as? [String: Any])
        let cases = try #require(all["unparse"] as? [[String: Any]])
        var compared = 0
        for one in cases {
            guard let table = one["input"] as? [[String]], let truth = one["expected"] as? String
            else { continue }
            var config = one["config"] as? [String: Any] ?? [:]
            let newline = config.removeValue(forKey: "newline") as? String ?? "\r\n"
            config["header"] = nil
            guard let known = dialect(config, detects: false) else {
                continue
            }
            var writer = DelimitedWriter(dialect: known ?? Dialect(), recordEnd: newline)
            for row in table { writer.write(row) }
            #expect(String(writer.text.dropLast(table.isEmpty ? 0 : newline.count)) == truth)
            compared += 1
        }
        #expect(compared >= 15)
    }
}
