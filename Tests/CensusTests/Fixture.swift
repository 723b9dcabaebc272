import Census
import CivilDates
import Foundation
import Registry
import RosterImport
import SeededRandom

/// An office with an empty registry in a folder of its own; both go when nothing holds it any more.
final class Office {
    let folder: String
    let registry: Registry

    init() throws {
        let url = FileManager.default.temporaryDirectory
            .appendingPathComponent("trithuc-census-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.path
        registry = try Registry.create(at: folder + "/a.sqlite")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    @discardableResult
    func importFile(
        _ path: String, asOf: CivilDate, isComplete: Bool = false
    ) throws -> ImportReport {
        var options = RosterImporter.Options(asOf: asOf, author: "Lan")
        options.isComplete = isComplete
        return try RosterImporter(registry, options).importRoster(path)
    }

    /// Writes bytes under a name and imports them.
    @discardableResult
    func importBytes(
        _ bytes: [UInt8], as name: String, asOf: CivilDate, isComplete: Bool = false
    ) throws -> ImportReport {
        let path = folder + "/" + name
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return try importFile(path, asOf: asOf, isComplete: isComplete)
    }

    @discardableResult func importRoster(_ roster: RandomRoster) throws -> ImportReport {
        try importBytes(
            roster.bytes, as: roster.name, asOf: roster.asOf, isComplete: roster.isComplete)
    }

    func census(_ date: String, _ known: KnownOn = .now) throws -> Census {
        try Census.open(registry, asOf: day(date), known: known)
    }

    /// What every table says at a date, as it was known.
    func digest(_ date: String, _ known: KnownOn = .now) throws -> [UInt8] {
        try census(date, known).digest
    }

    func head() throws -> [UInt8] { try registry.withView { $0.headHash } }

    func isSound() throws -> Bool { try registry.examine().allSatisfy(\.faults.isEmpty) }
}

/// A day written out in a test; a day that does not exist is noticed by every comparison with it.
func day(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate.today() }

/// The checkout that the tests belong to.
let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

extension SplitMix64 {
    mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

    mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}
