import ArgumentParser
import Census
import CivilDates
import Foundation
import Registry
import RosterImport
import Wording

/// Writes the whole registry as CSV files with a `datapackage.json`.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: said(
            "Xuất cả sổ thành các tệp CSV mà chương trình khác đọc được.",
            "Write the whole registry as CSV files that other programs read."),
        discussion: said(
            "Đọc lại vào một sổ trống bằng: trithuc import THƯ-MỤC. Số định danh vẫn niêm phong; khoá không được xuất.",
            "Read back into an empty registry with: trithuc import DIR. Identity numbers stay sealed; the key is not exported."
        ),
        aliases: ["xuat"])

    @Argument(
        help: ArgumentHelp(
            said("Thư mục mới, chưa có hoặc trống.", "A new folder, not there yet or empty."),
            valueName: said("thư-mục", "dir")))
    var folder: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Ngày của people.csv, ví dụ 2025-12-31; mặc định hôm nay. Các tệp khác luôn đủ mọi ngày.",
                "The date of people.csv, as 2025-12-31; default today. The other files hold every date."
            ),
            valueName: said("ngày", "date")))
    var asOf: DateArgument?

    @OptionGroup var registry: RegistryOptions

    func run() throws {
        let registry = try self.registry.open()
        let date = asOf?.date ?? .today()
        let writer = try DataPackageWriter(folder)
        let interruption = Interruption(removing: writer.unfinishedPath)
        defer { interruption.end() }
        let last = try writer.writeEvidence(of: registry)
        let census = try Census.open(registry, asOf: date, known: last == 0 ? .now : .change(last))
        let sheet = PeopleSheet(census)
        try writer.writeSheet(
            "people",
            "Everyone as of \(date), as known after change \(last), on the map of that day",
            key: "id", columns: sheet.columns, rows: sheet.rows)
        try writer.finish(
            program: TriThucCommand.configuration.version, created: Date().recordedForm)
        Console.error(
            said(
                "Đã xuất sổ ra \(folder): \(last) lần cập nhật; people.csv có \(census.count) người tại ngày \(date.vietnamese). Trong đó có dữ liệu cá nhân: chỉ chủ thư mục đọc được, hãy giữ như giữ sổ. Đọc lại bằng: trithuc import \(folder) --registry SỔ-TRỐNG",
                "Exported the registry to \(folder): \(last) changes; people.csv has \(census.count) people as of \(date). It holds personal data: only its owner can read it; keep it as you keep the registry. Read it back with: trithuc import \(folder) --registry EMPTY-REGISTRY"
            ))
    }
}
