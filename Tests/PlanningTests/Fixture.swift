import Census
import CivilDates
import Foundation
import Planning
import Registry
import RosterImport
import SeededRandom
import Statistics
import Wording

/// A registry of people and posts written out in a test.
final class Plan {
    private let folder: String
    private var fileCount = 0
    let registry: Registry

    init(people: [String] = []) throws {
        let url = FileManager.default.temporaryDirectory
            .appendingPathComponent("trithuc-planning-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.path
        registry = try Registry.create(at: folder + "/a.sqlite")
        guard !people.isEmpty else { return }
        let header = "Họ và tên;Ngày sinh;Chuyên ngành;Trình độ;Đơn vị;Địa bàn;Chức vụ;Tình trạng"
        let path = try write(header, people)
        _ = try RosterImporter(registry, options("2025-12-31")).importRoster(path)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Imports posts allotted: organisation;place;position;field;minimum level;posts;valid from.
    @discardableResult func allot(_ lines: [String]) throws -> Int? {
        let header =
            "Đơn vị;Địa bàn;Vị trí việc làm;Ngành đào tạo;Trình độ tối thiểu;Số biên chế;Hiệu lực từ"
        let path = try write(header, lines)
        return try EstablishmentImporter(registry, options("2025-12-31"))
            .importEstablishment(path).change
    }

    func shortage(at date: String = "2025-12-31", _ known: KnownOn = .now) throws -> ShortageTable {
        let census = try Census.build(registry, asOf: day(date), known: known)
        return try ShortageTable(registry, census: census, known: known, language: .vietnamese)
    }

    private func write(_ header: String, _ lines: [String]) throws -> String {
        fileCount += 1
        let path = folder + "/\(fileCount).csv"
        let text = ([header] + lines).joined(separator: "\n") + "\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func options(_ asOf: String) -> RosterImporter.Options {
        .init(asOf: day(asOf), author: "Lan")
    }
}

extension ShortageTable {
    /// Each row in short: place, field, demand/supply, shortage, surplus, below the level, unknown.
    var short: [String] {
        rows.map { "\($0.locality.code) \($0.field.code) " + Self.figures($0) }
    }

    /// The total in short.
    var sum: String { Self.figures(total) }

    private static func figures(_ row: Row) -> String {
        "\(row.demand)/\(row.supply) -\(row.shortage) +\(row.surplus) <\(row.belowLevel) ?\(row.unknown)"
    }

    /// What must hold of any table: each row balances, and everybody in post stands in one place.
    var isBalanced: Bool {
        (rows + [total]).allSatisfy { $0.demand - $0.supply == $0.shortage - $0.surplus }
            && total.supply + total.belowLevel + total.unknown + outside == inPost
            && rows.reduce(0) { $0 + $1.supply } == total.supply
            && rows.reduce(0) { $0 + $1.demand } == total.demand
    }
}

/// A day written out in a test; a day that does not exist is noticed by every comparison with it.
func day(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate.today() }

extension SplitMix64 {
    mutating func pick(_ values: [String]) -> String { values.randomElement(using: &self) ?? "" }
}
