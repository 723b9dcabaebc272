import Foundation
public import Registry

/// Writes a whole registry into a folder of CSV files that other programs read, and this one reads back.
///
/// The folder takes its name when all is written: it is there whole or not at all. Everything in it is its
/// owner's alone.
public final class DataPackageWriter {
    private let folder: URL
    private let unfinished: UnfinishedFolder
    private var resources: [DataPackage.Resource] = []
    private var head = (changes: 0, hash: "")

    /// The folder while it is written: to be removed where the program is stopped meanwhile.
    public var unfinishedPath: String { unfinished.path }

    /// Begins to write beside a folder that must not be there, or be empty.
    ///
    /// - Throws: ``DataPackageError``.
    public init(_ path: String) throws(DataPackageError) {
        folder = URL(fileURLWithPath: path).standardizedFileURL
        if let there = try? FileManager.default.contentsOfDirectory(atPath: folder.path) {
            if !there.isEmpty { throw .alreadyThere(path) }
        } else if FileManager.default.fileExists(atPath: folder.path) {
            throw .alreadyThere(path)
        }
        unfinished = try UnfinishedFolder(beside: folder)
    }

    /// Writes every row of evidence, in one consistent reading of the registry.
    ///
    /// - Returns: the number of the last change.
    /// - Throws: ``DataPackageError``, `RegistryError`.
    public func writeEvidence(of registry: Registry) throws -> Int {
        try registry.withEvidence { evidence in
            head = (evidence.lastChange, Hexadecimal.text(of: evidence.headHash))
            for table in evidence.tables {
                var file = try DataPackageFile(path(table.name))
                try file.write(table.columns.map(\.name))
                try evidence.forEachRow(of: table) { row in
                    try file.write(
                        zip(row, table.columns).map { PackageField.field($0, $1.storage) })
                }
                try add(&file, table.name, DataPackage.Schema(table))
            }
            return evidence.lastChange
        }
    }

    /// Writes a table for spreadsheets, which is not read back: what would be a formula there has a quote in front,
    /// and the file begins with the mark by which spreadsheets know UTF-8.
    ///
    /// - Throws: ``DataPackageError``.
    public func writeSheet(
        _ name: String, _ description: String, key: String,
        columns: [(name: String, title: String)],
        rows: some Sequence<[String]>
    ) throws {
        var file = try DataPackageFile(path(name), neutralisesFormulas: true)
        try file.write(bytes: Array("\u{FEFF}".utf8))
        try file.write(columns.map(\.name))
        for row in rows { try file.write(row) }
        let fields = columns.map {
            DataPackage.Field(
                name: $0.name, type: $0.name == key ? "integer" : "string", description: $0.title)
        }
        try add(
            &file, name, .init(fields: fields, missingValues: [""], primaryKey: [key]), description)
    }

    /// Writes `datapackage.json` and gives the folder its name.
    ///
    /// - Throws: ``DataPackageError``.
    public func finish(program: String, created: String) throws {
        let package = DataPackage(
            created: created,
            trithuc: .init(program: program, changes: head.changes, head: head.hash),
            resources: resources)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        var file = try DataPackageFile(
            unfinished.path + "/" + DataPackage.fileName)
        try file.write(bytes: Array(encoder.encode(package)) + Array("\n".utf8))
        _ = try file.finish()
        try unfinished.finish(as: folder)
    }

    private func path(_ name: String) -> String {
        unfinished.path + "/" + name + ".csv"
    }

    private func add(
        _ file: inout DataPackageFile, _ name: String, _ schema: DataPackage.Schema,
        _ description: String? = nil
    ) throws {
        let hash = try file.finish()
        resources.append(
            DataPackage.Resource(
                name: name, path: name + ".csv", description: description, bytes: file.byteCount,
                hash: "sha256:" + hash,
                schema: schema))
    }
}
