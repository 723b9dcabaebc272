import ArgumentParser
import CivilDates
import Classifications
import Registry
import Wording

/// Creates an empty registry.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: said("Tạo sổ mới, trống.", "Create an empty registry."),
        aliases: ["khoi-tao"])

    @OptionGroup var registry: RegistryOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Đơn vị hành chính của sổ, dạng MÃ@NGÀY, ví dụ 24848@2025-07-01; các xã trùng tên được hiểu là xã của đơn vị này.",
                "The registry's administrative unit as CODE@DATE, as 24848@2025-07-01; of communes of one name its own is read."
            ),
            valueName: said("mã@ngày", "code@date")))
    var unit: String?

    func run() throws {
        var settings: [String: String] = [:]
        if let unit {
            settings["unit"] = unit
            settings["unit-name"] = try name(of: unit)
        }
        let created = try Registry.create(at: registry.path, settings: settings)
        let owner = settings["unit-name"].map { said(" cho \($0)", " for \($0)") } ?? ""
        Console.error(
            said(
                "Đã tạo sổ trống \(registry.path)\(owner). Tiếp theo: trithuc import TỆP.csv --as-of NGÀY",
                "Created the empty registry \(registry.path)\(owner). Next: trithuc import FILE.csv --as-of DATE"
            ))
        Console.error(KeyWording.announced(created))
    }

    private func name(of unit: String) throws -> String {
        let parts = unit.split(separator: "@")
        guard parts.count == 2, let date = CivilDate(iso: parts[1]),
            let entry = Classifications.lookup(.administrativeUnits)
                .entry(String(parts[0]), at: date)
        else { throw CommandFault.noSuchUnit(unit) }
        return ([entry.name] + entry.parents).joined(separator: ", ")
    }
}
