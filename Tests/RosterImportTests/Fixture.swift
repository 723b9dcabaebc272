import CivilDates
import Foundation
import Registry

@testable import RosterImport

/// A desk with an empty registry in a folder of its own; both go when nothing holds it any more.
final class Desk {
    let folder: String
    let registry: Registry

    init() throws {
        let url = FileManager.default.temporaryDirectory
            .appendingPathComponent("trithuc-import-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.path
        registry = try Registry.create(at: folder + "/a.sqlite")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func write(_ bytes: some Sequence<UInt8>, as name: String) throws -> String {
        let path = folder + "/" + name
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    @discardableResult
    func importFile(
        _ path: String, asOf: String = "2025-12-31", isDryRun: Bool = false
    ) throws -> ImportReport {
        try RosterImporter(registry, options(asOf, isDryRun)).importRoster(path)
    }

    @discardableResult
    func importText(
        _ text: String, as name: String = "a.csv", asOf: String = "2025-12-31",
        isDryRun: Bool = false
    ) throws -> ImportReport {
        try importFile(write(text.utf8, as: name), asOf: asOf, isDryRun: isDryRun)
    }

    /// Imports a roster that is said to list everybody of its organisations.
    @discardableResult
    func importComplete(_ text: String, as name: String, asOf: String) throws -> ImportReport {
        var options = options(asOf, false)
        options.isComplete = true
        return try RosterImporter(registry, options).importRoster(write(text.utf8, as: name))
    }

    func importEstablishment(
        _ text: String, as name: String = "bien-che.csv", asOf: String = "2025-12-31"
    ) throws -> EstablishmentReport {
        try EstablishmentImporter(registry, options(asOf, false))
            .importEstablishment(write(text.utf8, as: name))
    }

    private func options(_ asOf: String, _ isDryRun: Bool) -> RosterImporter.Options {
        .init(asOf: day(asOf), author: "Lan", isDryRun: isDryRun, listsRows: true)
    }

    /// What the registry holds, in the order of recording, with its words.
    func statements() throws -> [(statement: Statement, texts: RegistryTexts)] {
        try registry.withView { view in
            let texts = try view.texts()
            var statements: [(Statement, RegistryTexts)] = []
            try view.forEachStatement { statements.append(($0.statement, texts)) }
            return statements
        }
    }
}

extension ImportReport {
    /// The findings in short: row, column, code, value.
    var noticed: [String] { findings.map(\.short) }

    /// What the columns mean, from the left.
    var meanings: [String?] { layout.sheets[0].columns.map { $0.meaning?.name } }
}

extension Finding {
    var short: String {
        let place = "\(row):" + (column.map(String.init) ?? "-")
        return "\(place) \(severity == .error ? "✘" : "!") \(code) \(value ?? "-")"
    }
}

/// A day written out in a test; a day that does not exist is noticed by every comparison with it.
func day(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate.today() }
