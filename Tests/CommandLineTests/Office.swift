import Foundation

/// A clerk's desk: a folder of its own with files and a registry, removed at the end.
final class Office: Sendable {
    /// The folder in which commands run.
    let folder: URL

    /// An empty folder; no registry yet.
    init() throws {
        try Binary.mustBeThere()
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("trithuc-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A desk with an empty registry `trithuc.sqlite`.
    static func withRegistry() throws -> Office {
        let office = try Office()
        _ = try office.trithuc("init")
        return office
    }

    /// A desk whose registry holds the eight people of ``Rosters/eight`` (change 1) and the posts of
    /// ``Rosters/posts`` (change 2).
    static func withPeople() throws -> Office { try Office(copying: people.get()) }

    /// Imported once: every desk has a copy.
    private static let people = Result { try imported() }

    /// A desk with copies of all files of another.
    convenience init(copying other: Office) throws {
        try self.init()
        for name in try FileManager.default.contentsOfDirectory(atPath: other.folder.path) {
            try FileManager.default.copyItem(atPath: other.path(name), toPath: path(name))
        }
    }

    private static func imported() throws -> Office {
        let office = try withRegistry()
        try office.write(Rosters.eight, to: "danh-sach.csv")
        try office.write(Rosters.posts, to: "bien-che.csv")
        _ = try office.trithuc("import", "danh-sach.csv", "--as-of", "2025-12-31")
        _ = try office.trithuc(
            "import", "bien-che.csv", "--as-of", "2025-12-31", "--kind", "establishment")
        return office
    }

    /// Where a file of the desk is.
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// Writes a text file.
    func write(_ text: String, to name: String) throws {
        try write(Array(text.utf8), to: name)
    }

    /// Writes a file of any bytes.
    func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: folder.appendingPathComponent(name))
    }

    /// What a file holds.
    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
    }

    /// Runs `trithuc` to its end, with nothing of the tester's own settings.
    func trithuc(
        _ arguments: String..., environment: [String: String] = [:], input: String = "",
        before: [String] = []
    ) throws -> CommandRun {
        try start(arguments, environment: environment, input: input, before: before).wait()
    }

    /// Starts `trithuc`; `before` is a program that starts it with other rights.
    func start(
        _ arguments: [String], environment: [String: String] = [:], input: String = "",
        before: [String] = []
    ) throws -> StartedCommand {
        let basic = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "TZ": "UTC", "USER": "clerk"]
        return try StartedCommand(
            before + [Binary.path] + arguments, in: folder,
            environment: basic.merging(environment) { $1 }, input: input, keeping: self)
    }

    /// The whole census at a date, as CSV: equal texts are equal censuses.
    func census(asOf date: String = "2025-12-31") throws -> String {
        try trithuc("people", "--as-of", date, "--format", "csv").output
    }

    /// How many people the registry counts.
    func total(asOf date: String = "2025-12-31") throws -> Int? {
        try trithuc("count", "--as-of", date, "--format", "json").json["total"] as? Int
    }
}

extension Office {
    /// A file's permissions.
    func mode(_ name: String) throws -> Int? {
        let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
        return (attributes[.posixPermissions] as? NSNumber)?.intValue
    }
}
