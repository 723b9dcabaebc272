import ArgumentParser
import Census
import Foundation
import Registry
import RosterImport
import Wording

/// Reads rosters or establishment files into the registry, one change a file.
struct ImportCommand: ParsableCommand {
    enum Kind: String, WordArgument {
        case roster
        case establishment
    }

    enum Format: String, WordArgument {
        case text
        case json
    }

    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: said(
            "Nhập danh sách hoặc biên chế từ tệp .xlsx, .xls, CSV.",
            "Import rosters, or posts allotted, from .xlsx, .xls and CSV files."),
        aliases: ["nhap"])

    @Argument(
        help: ArgumentHelp(
            said(
                "Các tệp cần nhập, hoặc thư mục do trithuc export ghi ra.",
                "The files, or a folder written by trithuc export."), valueName: said("tệp", "file")
        ))
    var files: [String]

    @Option(
        name: .long,
        help: ArgumentHelp(
            ImportCommand.asOfHelp, valueName: said("ngày", "date")))
    var asOf: DateArgument?

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "roster: danh sách người; establishment: biên chế giao.",
                "roster: people; establishment: posts allotted."), valueName: said("loại", "kind")))
    var kind: Kind = .roster

    @Option(
        name: .long,
        help: ArgumentHelp(
            said("Chỉ nhập trang tính này.", "Import this sheet only."),
            valueName: said("tên", "name")))
    var sheet: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Hồ sơ cách đọc tệp của nơi gửi, do inspect --save-profile ghi ra.",
                "The profile of the sender's layout, as written by inspect --save-profile."),
            valueName: said("tệp", "file")))
    var profile: String?

    @Flag(
        name: .long,
        help: ArgumentHelp(
            said(
                "Tệp ghi đủ mọi người của các đơn vị trong đó: ai không còn trong tệp là đã rời đơn vị.",
                "The files list everybody of their organisations: who is not listed has left.")))
    var complete = false

    @Flag(
        name: .long,
        help: ArgumentHelp(
            said("Chỉ xem trước kết quả, không ghi gì.", "Only show what would be done.")))
    var dryRun = false

    @Flag(
        name: .long,
        help: ArgumentHelp(
            said(
                "Khi khoá của các số định danh đã mất hẳn: tạo khoá mới; các số cũ không mở được nữa.",
                "Where the key of the identity numbers is lost for good: make a new one; the old numbers stay shut."
            )))
    var newKey = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Ghi kết quả: tệp .xlsx là danh sách gốc có đánh dấu chỗ cần sửa để gửi lại, tệp .csv là kết quả từng dòng.",
                "Write a report: .xlsx is the roster itself with what to mend, to be sent back; .csv has a line a row."
            ),
            valueName: said("tệp", "file")))
    var report: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            said("Dạng in.", "The form."), valueName: said("dạng", "form")))
    var format: Format = .text

    @Option(
        name: .long,
        help: ArgumentHelp(
            said("Người nhập; mặc định là tên đăng nhập.", "Who imports; default the login name."),
            valueName: said("tên", "name")))
    var author: String?

    @OptionGroup var registry: RegistryOptions

    func run() throws {
        if let folder = files.first(where: DataPackageReader.isPackage) {
            return try restore(folder)
        }
        guard let asOf else { return try validate() }
        let written = try report.map { try ImportReportFile($0, isOfManyFiles: files.count > 1) }
        let profile = try self.profile.map { try RosterProfile(contentsOf: $0) }
        let registry = try self.registry.open()
        var options = RosterImporter.Options(
            asOf: asOf.date, author: author ?? Author.current, isDryRun: dryRun,
            listsRows: written?.needsRows ?? false, sheet: sheet)
        options.profile = profile
        options.keepsSource = written?.needsSource ?? false
        options.isComplete = complete
        options.makesNewKey = newKey
        var failures: [(file: String, status: Int32)] = []
        var needsPerson = false
        for file in files {
            do {
                let printed = try importFile(file, registry, options, written)
                needsPerson = needsPerson || printed.needsPerson
            } catch let error as any WordedError {
                // A failing file does not stop the others.
                Console.error(error.wording[.screen])
                failures.append((file, ExitStatus.of(error)))
            }
        }
        // Whatever stands in the way: then the next question composes everybody.
        if !dryRun, failures.count < files.count { _ = try? Census.refresh(registry) }
        do { try written?.finish() } catch let error as any WordedError {
            // The import itself is done.
            Console.error(error.wording[.screen])
            needsPerson = true
        }
        if files.count > 1, !failures.isEmpty { Console.error(unread(failures.map(\.file))) }
        let status = status(failures.map(\.status), needsPerson)
        if status != 0 { throw ExitCode(status) }
    }

    private func unread(_ failed: [String]) -> String {
        said(
            "\(failed.count) trong \(files.count) tệp không nhập được: ",
            "\(failed.count) of \(EnglishPlural.of(files.count, "file", "files")) could not be imported: "
        )
            + failed.joined(separator: ", ")
    }

    /// Where some files went in, something was done and the others need a person.
    private func status(_ failures: [Int32], _ needsPerson: Bool) -> Int32 {
        if failures.contains(ExitStatus.ourFault) { return ExitStatus.ourFault }
        if failures.count == files.count { return ExitStatus.nothingDone }
        return needsPerson || !failures.isEmpty ? ExitStatus.needsPerson : 0
    }

    private func importFile(
        _ file: String, _ registry: Registry, _ options: RosterImporter.Options,
        _ written: ImportReportFile?
    ) throws -> PrintedImport {
        let printed: PrintedImport
        switch kind {
        case .roster:
            let progress = ProgressLine(file)
            defer { progress?.end() }
            var options = options
            options.progress = { progress?.show($0) }
            let report = try RosterImporter(registry, options).importRoster(file)
            written?.add(report)
            if report.madeKey { Console.error(KeyWording.made(registry)) }
            printed = PrintedImport(report)
        case .establishment:
            let report = try EstablishmentImporter(registry, options).importEstablishment(file)
            written?.add(report)
            printed = PrintedImport(report)
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
        ["TRITHUC_AUTHOR", "USER", "LOGNAME"].lazy.compactMap { EnvironmentVariable.value($0) }
            .first ?? "trithuc"
    }
}
