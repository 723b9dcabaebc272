import Foundation
import Testing

/// The rule of the house: a lower room never imports a higher one.
struct ArrowTests {
    @Test func `the table itself only points down`() {
        #expect(ArrowTable.rising == [])
    }

    @Test func `the check sees a forbidden arrow`() {
        #expect(
            ArrowTable.forbidden(["Registry", "Foundation", "Planning", "GRDB"], in: "Census")
                == ["Census → GRDB", "Census → Planning"])
        #expect(
            ArrowTable.forbidden(["CivilDates"], in: "No such room") == [
                "No such room → CivilDates"
            ])
    }

    @Test(
        arguments: [
            ("import Census", "Census"), ("public import Census", "Census"),
            ("  internal import struct Census.Table", "Census"),
            ("@testable import Census", "Census"), ("@_spi(Tests) public import Census", "Census"),
        ]) func `an import is seen in every form`(line: String, module: String)
    {
        #expect(ImportLines.modules(in: "let x = 1\n\(line)\n// import Nothing") == [module])
    }

    @Test func `the package declares only allowed arrows`() async throws {
        let package = try await PackageDump.read()
        #expect(Set(package.rooms.map(\.name)) == Set(ArrowTable.rooms.map(\.room)))
        for room in package.rooms {
            #expect(ArrowTable.forbidden(room.dependencies.map(\.name), in: room.name) == [])
        }
    }

    @Test func `the sources import only what is declared`() async throws {
        let package = try await PackageDump.read()
        #expect(package.rooms.count > 10)
        for target in package.targets {
            let declared = Set(target.dependencies.map(\.name))
            let theirs = Set(package.targets.map(\.name)).union([
                "GRDB", "GRDBSQLite", "Crypto", "Yams",
            ])
            for file in try swiftFiles(under: target.folder) {
                let imported = ImportLines.modules(
                    in: try String(contentsOf: file, encoding: .utf8))
                let undeclared = imported.intersection(theirs).subtracting(declared).sorted()
                #expect(undeclared == [], "\(target.name): \(file.lastPathComponent)")
                guard target.type != "test" else { continue }
                #expect(
                    ArrowTable.forbidden(imported, in: target.name) == [],
                    "\(file.lastPathComponent)")
            }
        }
    }

    private func swiftFiles(under folder: String) throws -> [URL] {
        let files = FileManager.default.enumerator(
            at: House.file(folder), includingPropertiesForKeys: nil)
        return try #require(files).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    }
}
