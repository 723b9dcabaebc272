import Foundation
import Registry
import RosterImport
import SeededRandom
import Testing
import Wording

/// An export that was altered is refused, with the file that was, and leaves the registry empty.
@Suite struct AlteredPackageTests {
    private let office: Office
    private let other: Office

    init() throws {
        (office, other) = (try Office.withHistory(seed: 5), try Office())
        try office.export()
    }

    private func refusal() throws -> String {
        do {
            let reader = try DataPackageReader(office.package)
            _ = try reader.restore(to: other.registry)
            Issue.record("taken in")
            return ""
        } catch let error as DataPackageError {
            #expect(try other.registry.lastChange() == 0)
            return error.wording.english
        } catch let error as EvidenceError {
            #expect(try other.registry.lastChange() == 0)
            #expect(try other.registry.settings().isEmpty)
            return error.wording.english
        }
    }

    @Test func aByteOfAnyFile() throws {
        var random = SplitMix64(seed: 5)
        for table in EvidenceTable.names {
            let whole = try Data(contentsOf: office.file(table))
            var altered = whole
            altered[random.below(altered.count)] ^= 1
            try altered.write(to: office.file(table))
            #expect(try refusal().contains(table + ".csv"))
            try whole.dropLast().write(to: office.file(table))
            #expect(try refusal().contains(table + ".csv"))
            try FileManager.default.removeItem(at: office.file(table))
            #expect(try refusal().contains("lacks the file"))
            try whole.write(to: office.file(table))
        }
        #expect(try DataPackageReader(office.package).restore(to: other.registry) > 0)
    }

    /// Whoever also mends the SHA-256 in `datapackage.json` is found out by the hash chain.
    @Test(arguments: [
        ("statement", ",female,", ",male,"), ("text", "Thạc sĩ", "Tiến sĩ "),
        ("change", "Nhập nhầm", "Nhập nhằm"), ("sensitive", ",no,", ",yes,"),
        ("reading", "7340301", "7380101"), ("link", ",same", ",different"),
        ("establishment", "2025-07-01", "2025-07-02"),
    ])
    func aValueWithItsHash(_ table: String, _ from: String, _ to: String) throws {
        let text = try office.read(table)
        let range = try #require(text.range(of: from), "\(text)")
        try replace(table, text.replacingCharacters(in: range, with: to))
        #expect(try refusal().contains("not sound"))
    }

    @Test func aLineIsNamed() throws {
        let text = try office.read("statement")
        var lines = text.components(separatedBy: "\r\n")
        lines[3] += ",x"
        try replace("statement", lines.joined(separator: "\r\n"))
        #expect(try refusal().contains("statement.csv, line 4"))
        lines = text.components(separatedBy: "\r\n")
        lines[2] = "x" + lines[2]
        try replace("statement", lines.joined(separator: "\r\n"))
        let words = try refusal()
        #expect(words.contains("statement.csv, line 3") && words.contains("“id”"))
        lines = text.components(separatedBy: "\r\n")
        lines[2] = lines[1]
        try replace("statement", lines.joined(separator: "\r\n"))
        #expect(try refusal().contains("statement.csv, line 3"))
        lines = text.components(separatedBy: "\r\n")
        lines[0] += "s"
        try replace("statement", lines.joined(separator: "\r\n"))
        #expect(try refusal().contains("unknown column"))
    }

    @Test func linesLeftOut() throws {
        for table in ["text", "change", "statement", "engagement", "source_block"] {
            let text = try office.read(table)
            var lines = text.components(separatedBy: "\r\n")
            lines.remove(at: lines.count - 2)
            try replace(table, lines.joined(separator: "\r\n"))
            #expect(try refusal().contains("not sound"), "\(table)")
            try replace(table, text)
        }
        #expect(try DataPackageReader(office.package).restore(to: other.registry) > 0)
    }

    @Test func aDescriptionThatIsNotOurs() throws {
        let json = URL(fileURLWithPath: office.package + "/datapackage.json")
        let text = String(decoding: try Data(contentsOf: json), as: UTF8.self)
        try Data(text.replacing(#""form" : 1"#, with: #""form" : 2"#).utf8).write(to: json)
        #expect(try refusal().contains("newer"))
        try Data(text.replacing(#""head" : ""#, with: #""head" : "00"#).utf8).write(to: json)
        #expect(try refusal().contains("last change"))
        try Data(#"{"resources": []}"#.utf8).write(to: json)
        #expect(try refusal().contains("was not written by trithuc export"))
    }

    /// Writes a file and makes `datapackage.json` say that it was always so.
    private func replace(_ table: String, _ text: String) throws {
        let json = URL(fileURLWithPath: office.package + "/datapackage.json")
        let bytes = Data(text.utf8)
        try bytes.write(to: office.file(table))
        var package = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: json)) as? [String: Any])
        let resources = try #require(package["resources"] as? [[String: Any]])
        package["resources"] = resources.map { resource in
            guard resource["name"] as? String == table else { return resource }
            return resource.merging(
                ["bytes": bytes.count, "hash": "sha256:" + sha256(office.file(table).path)]
            ) { $1 }
        }
        try JSONSerialization.data(withJSONObject: package).write(to: json)
    }

    /// By the system's own program.
    private func sha256(_ path: String) -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
        process.arguments = [path]
        let pipe = Pipe()
        process.standardOutput = pipe
        guard (try? process.run()) != nil else { return "" }
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(String(decoding: output, as: UTF8.self).prefix(64))
    }
}
