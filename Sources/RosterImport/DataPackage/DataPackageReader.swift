import DelimitedText
import Foundation
public import Registry

/// Reads a registry back from the folder that ``DataPackageWriter`` wrote.
public struct DataPackageReader {
    private let folder: URL
    private let package: DataPackage

    /// Whether a path is a folder with a `datapackage.json`, or with so much of an export that it must have had one.
    public static func isPackage(_ path: String) -> Bool {
        let folder = URL(fileURLWithPath: path)
        func has(_ name: String) -> Bool {
            FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
        }
        return has(DataPackage.fileName) || has("change.csv") && has("statement.csv")
    }

    /// Reads `datapackage.json`.
    ///
    /// - Throws: ``DataPackageError``.
    public init(_ path: String) throws(DataPackageError) {
        folder = URL(fileURLWithPath: path)
        let file = folder.appendingPathComponent(DataPackage.fileName)
        guard FileManager.default.fileExists(atPath: file.path) else {
            throw .missingFile(file.path)
        }
        guard let bytes = FileManager.default.contents(atPath: file.path) else {
            throw .notReadable(file.path, reason: String(cString: strerror(EACCES)))
        }
        // Read first, because what a newer program writes may be unreadable beyond it.
        if let form = try? JSONDecoder().decode(Form.self, from: bytes).trithuc.form,
            form > DataPackage.Origin.newestForm
        {
            throw .newer(file.path)
        }
        guard let package = try? JSONDecoder().decode(DataPackage.self, from: bytes) else {
            throw .notOurs(file.path)
        }
        self.package = package
    }

    private struct Form: Decodable {
        struct Number: Decodable { var form: Int }
        var trithuc: Number
    }

    /// Writes everything into an empty registry: whole and examined, or nothing; nothing too with `isDryRun`.
    ///
    /// - Returns: the number of changes.
    /// - Throws: ``DataPackageError``, `EvidenceError`, `RegistryError`.
    public func restore(to registry: Registry, isDryRun: Bool = false) throws -> Int {
        for table in EvidenceTable.names { try compareHash(of: table) }
        let head = Hexadecimal.bytes(of: package.trithuc.head) ?? []
        return try registry.restore(head: head, isDryRun: isDryRun) { writer in
            for table in writer.tables { try read(table, writer) }
        }
    }

    private func path(_ table: String) -> String {
        folder.appendingPathComponent(table + ".csv").path
    }

    private func bytes(_ table: String) throws -> SourceFileBytes {
        do { return try SourceFileBytes(path(table)) } catch ImportError.notFound {
            throw DataPackageError.missingFile(path(table))
        } catch ImportError.notReadable(let path, let reason) {
            throw DataPackageError.notReadable(path, reason: reason)
        }
    }

    private func compareHash(of table: String) throws {
        guard let resource = package.resources.first(where: { $0.name == table }) else {
            throw DataPackageError.missingFile(path(table))
        }
        let bytes = try bytes(table)
        guard bytes.count == resource.bytes,
            try "sha256:" + Hexadecimal.text(of: bytes.sha256()) == resource.hash
        else { throw DataPackageError.altered(path(table)) }
    }

    private func read(_ table: EvidenceTable, _ writer: EvidenceWriter) throws {
        let file = try DelimitedFile(bytes(table.name), dialect: Dialect(), encoding: .utf8)
        var stream = file.makeStream()
        var rows: (rows: EvidenceRows, width: Int)?
        while let batch = try stream.nextBatch() {
            for record in batch {
                let fields = record.fields
                guard record.flaws.isEmpty, fields.count == rows?.width ?? fields.count else {
                    throw DataPackageError.brokenLine(path(table.name), record.line)
                }
                do {
                    guard let begun = rows else {
                        rows = (try writer.rows(of: table, columns: fields), fields.count)
                        continue
                    }
                    try begun.rows.write(fields.map(PackageField.value))
                } catch let error as EvidenceError {
                    throw DataPackageError.line(path(table.name), record.line, error)
                }
            }
        }
        if rows == nil { throw DataPackageError.altered(path(table.name)) }
    }
}
