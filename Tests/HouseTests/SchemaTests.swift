import Crypto
import Foundation
import Schema
import Testing

/// A migration that has landed is in somebody's registry: it is never edited, only followed by another.
struct SchemaTests {
    /// The SHA-256 of each file as it landed: a new migration adds a line, no line ever changes.
    static let frozen: [(file: String, sha256: String)] = [
        ("m0001_registry.sql", "9a01e0db5bb05102a76fd67255c4729823e620b0cc4ebadd94637c44471f51bb"),
        (
            "m0002_complete_listing.sql",
            "3af47b157adb37f79ed01368374c7a9ad294a4f4a7cfb193458f420f7cab7d5b"
        ),
        ("m0003_census.sql", "3165fba2f2f6103f1d1d7ad7808689d01eba3c8569966f399f9641f2b5113924"),
        (
            "m0004_identifier_key.sql",
            "c8455d526ff51b2659b60560da1fcdd6bf20f48fd6a2ff74dcd38638b85fe742"
        ),
        (
            "m0005_cells_and_other_names.sql",
            "643e782c25651f91047183cfc2d6bacdea589edb597964d6f2b6a20780b6a8fa"
        ),
        (
            "m0006_engagement_by_organisation.sql",
            "f8dbe1837bbfa91149c088b98a5a7cc50f19ee1b8bdf378e93a2546cbddefad4"
        ),
        (
            "m0007_engagement_index_always.sql",
            "97ee3a80d47f06e2291daba84ec1df247c8d6a3eb464ee5ff48d270bfd3b6bb2"
        ),
        (
            "m0008_statement_by_birth_and_name.sql",
            "f069701d1419fd1f4161d2d441060d70e319bf90876900be3df7ba270c47c419"
        ),
    ]

    @Test func `every file is listed, oldest first`() throws {
        let files = try FileManager.default.contentsOfDirectory(
            atPath: House.file("Schema").path()
        )
        .filter { $0.hasSuffix(".sql") }.sorted()
        #expect(files == Self.frozen.map(\.file))
        #expect(files == Migrations.all.map { $0.name + ".sql" })
        for (index, file) in files.enumerated() {
            #expect(
                file.wholeMatch(of: /m(\d{4})_[a-z_]+\.sql/)?.1.description == number(index + 1))
        }
    }

    @Test func `no file has changed since it landed`() throws {
        for (file, sha256) in Self.frozen {
            let bytes = try Data(contentsOf: House.file("Schema/\(file)"))
            #expect(hexadecimal(SHA256.hash(data: bytes)) == sha256, "\(file)")
        }
    }

    @Test func `the program carries the files as they are`() throws {
        for migration in Migrations.all {
            #expect(try migration.sql == House.text("Schema/\(migration.name).sql"))
        }
    }

    private func number(_ value: Int) -> String {
        String(repeating: "0", count: 4 - String(value).count) + String(value)
    }

    private func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
