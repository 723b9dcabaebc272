import ArgumentParser
import Foundation
import Registry
import RosterImport
import Wording

/// Reads rosters or establishment files into the registry, one change a file.
struct ImportCommand: ParsableCommand {
    enum Kind: String, CaseIterable, ExpressibleByArgument {
        case roster
        case establishment
    }

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text
        case json
    }

    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: said(
            "Nhập danh sách hoặc biên chế từ tệp CSV.", "Import rosters or establishment files."),
        aliases: ["nhap"])

    @Argument(
        help: ArgumentHelp(said("Các tệp cần nhập.", "The files."), valueName: "file"))
    var files: [String]

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Danh sách đúng tại ngày nào, ví dụ 2025-12-31.",
                "The date at which the roster holds, as 2025-12-31."), valueName: "date"))
    var asOf: DateArgument

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "roster: danh sách người; establishment: biên chế giao.",
                "roster: people; establishment: posts allotted.")))
    var kind: Kind = .roster

    @Flag(
        name: .long,
        help: ArgumentHelp(
            said("Chỉ xem trước kết quả, không ghi gì.", "Only show what would be done.")))
    var dryRun = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Ghi kết quả từng dòng vào tệp .csv.",
                "Write what became of each row to a .csv file."),
            valueName: "file"))
    var report: String?

    @Option(name: .long, help: ArgumentHelp(said("Dạng in: text, json.", "Form: text, json.")))
    var format: Format = .text

    @Option(
        name: .long,
        help: ArgumentHelp(
            said("Người nhập; mặc định là tên đăng nhập.", "Who imports; default the login name."),
            valueName: "name"))
    var author: String?

    @OptionGroup var registry: RegistryOptions

    func run() throws {
        let registry = try self.registry.open()
        let options = RosterImporter.Options(
            asOf: asOf.date, author: author ?? Author.current, isDryRun: dryRun)
        var status: Int32 = 0
        var lines = ImportRowReport()
        for file in files {
            do {
                let printed = try importFile(file, registry, options, &lines)
                status = max(status, printed.needsPerson ? ExitStatus.needsPerson : 0)
            } catch let error as any WordedError {
                // A failing file does not stop the others.
                Console.error(error.wording[.screen])
                status = max(status, ExitStatus.of(error))
            }
        }
        if let report { try lines.write(to: report) }
        if status != 0 { throw ExitCode(status) }
    }

    private func importFile(
        _ file: String, _ registry: Registry, _ options: RosterImporter.Options,
        _ lines: inout ImportRowReport
    ) throws -> PrintedImport {
        let printed: PrintedImport
        switch kind {
        case .roster:
            let report = try RosterImporter(registry, options).importRoster(file)
            lines.add(report)
            printed = PrintedImport(report)
        case .establishment:
            printed = PrintedImport(
                try EstablishmentImporter(registry, options).importEstablishment(file))
        }
        switch format {
        case .json: Console.output(printed.json.text)
        case .text: Console.output(printed.summary)
        }
        for line in printed.findingLines { Console.error(line) }
        return printed
    }
}

/// Who works at the machine.
enum Author {
    static var current: String {
        let environment = ProcessInfo.processInfo.environment
        return environment["TRITHUC_AUTHOR"] ?? environment["USER"] ?? environment["LOGNAME"]
            ?? "trithuc"
    }
}
