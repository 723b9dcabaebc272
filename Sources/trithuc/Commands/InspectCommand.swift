import ArgumentParser
import DelimitedText
import Foundation
import Registry
import RosterImport
import Wording

/// Shows what the importer sees in a file.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: said(
            "Xem chương trình hiểu tệp thế nào trước khi nhập.",
            "See how a file is understood before it is imported."), aliases: ["xem-truoc"])

    @Argument(
        help: ArgumentHelp(
            said("Tệp cần xem.", "The file to look at."), valueName: said("tệp", "file")))
    var file: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            said("Chỉ xem trang tính này.", "Look at this sheet only."),
            valueName: said("tên", "name")))
    var sheet: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Đọc tệp theo hồ sơ cách đọc này.", "Read the file as this profile says."),
            valueName: said("tệp", "file")))
    var profile: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Ghi cách hiểu tệp vào hồ sơ cách đọc (YAML) để sửa tay và dùng với --profile; không ghi đè.",
                "Write how the file is understood to a profile (YAML) to be edited and used with --profile; never overwrites."
            ), valueName: said("tệp", "file")))
    var saveProfile: String?

    @Flag(
        name: .long,
        help: ArgumentHelp(
            said("Với --format csv: chỉ các dòng người.", "With --format csv: people rows only.")))
    var people = false

    @OptionGroup var output: OutputOptions

    @Option(name: .long, help: .lang)
    var lang: LanguageArgument?

    func run() throws {
        if let saveProfile, FileManager.default.fileExists(atPath: saveProfile) {
            throw CommandFault.alreadyThere(saveProfile)
        }
        let inspection = try RosterInspection(
            file, sheet: sheet, profile: try profile.map { try RosterProfile(contentsOf: $0) },
            settlesTwins: saveProfile != nil)
        if let saveProfile { try save(inspection, to: saveProfile) }
        if output.format == .csv {
            var writer = DelimitedWriter(dialect: Dialect())
            try inspection.forEachRecord(peopleOnly: people) { writer.write($0) }
            return try output.print(writer.text)
        }
        let usual = try ColumnMeaning.usualHeaders(in: .screen)
        let tables = inspection.layout.sheets.map { printed($0, usual) }
        if tables.isEmpty, output.format != .json, output.format != .xlsx {
            return try output.print(Self.nothingFound)
        }
        try output.print([summary(inspection)] + tables, json: json(inspection))
    }

    private func save(_ inspection: RosterInspection, to path: String) throws {
        let text = try inspection.profileText(in: .screen)
        do {
            try Data(text.utf8).write(
                to: URL(fileURLWithPath: path), options: .withoutOverwriting)
        } catch CocoaError.fileWriteFileExists {
            throw CommandFault.alreadyThere(path)
        } catch { throw CommandFault.notWritable(path) }
        Console.error(
            said(
                "Đã ghi hồ sơ cách đọc \(path). Sửa nếu cần, rồi: trithuc import \"\(file)\" --as-of NGÀY --profile \"\(path)\"",
                "Wrote the profile \(path). Edit it if need be, then: trithuc import \"\(file)\" --as-of DATE --profile \"\(path)\""
            ))
    }

    private static let nothingFound = said(
        "Không thấy danh sách người: không có dòng tiêu đề nào có cột “Họ và tên” ở đầu tệp. Xem các dòng đọc được bằng --format csv; để chỉ rõ dòng tiêu đề và nghĩa của các cột, ghi hồ sơ cách đọc bằng --save-profile ho-so.yaml rồi sửa.",
        "No roster was found: no header with a column of names at the start of the file. See the records with --format csv; to say which row is the header and what columns mean, write a profile with --save-profile profile.yaml and edit it."
    )

    private func summary(_ inspection: RosterInspection) -> PrintedTable {
        let layout = inspection.layout
        let kinds = layout.rowKinds
        let facts: [(String, String)] = [
            (said("Bảng mã", "Encoding"), layout.encoding ?? said("bảng tính", "workbook")),
            (said("Dấu phân cách", "Delimiter"), layout.delimiter.map(Self.named) ?? "—"),
            (
                said("Phông chữ cũ", "Legacy font"),
                layout.sheets.lazy.compactMap(\.legacyFont).first ?? said("không", "none")
            ),
        ]
        let rows = RowKind.allCases.map { ($0.wording[.screen], String(kinds[$0] ?? 0)) }
        return PrintedTable(
            lead: [inspection.source.name] + layout.evidence,
            columns: [
                .init(title: said("Nội dung", "What"), name: "what"),
                .init(title: said("Đọc được", "Found"), name: "found"),
            ], rows: (facts + rows).map { [$0.0, $0.1] })
    }

    private static func named(_ delimiter: String) -> String {
        delimiter == "\t" ? said("dấu tab", "tab") : delimiter
    }

    /// The words of the clerk, and behind them the name that profiles use.
    private static func named(
        _ meaning: ColumnMeaning, _ usual: [ColumnMeaning: String]
    ) -> String {
        usual[meaning].map { "\($0) (\(meaning.name))" } ?? meaning.name
    }

    private func printed(
        _ sheet: SourceLayout.Sheet, _ usual: [ColumnMeaning: String]
    ) -> PrintedTable {
        let rows = sheet.headerRows.map(String.init).joined(separator: ", ")
        return PrintedTable(
            lead: [
                (sheet.name.map { said("Trang tính \($0). ", "Sheet \($0). ") } ?? "")
                    + said("Tiêu đề ở dòng \(rows).", "Header in row \(rows).")
            ],
            columns: [
                .init(title: said("Cột", "Column"), name: "index", isNumber: true),
                .init(title: said("Tiêu đề", "Header"), name: "header"),
                .init(title: said("Được hiểu là", "Meaning"), name: "meaning"),
                .init(title: said("Dấu x là", "A mark says"), name: "marked"),
                .init(title: said("Độ chắc", "Confidence"), name: "confidence", isNumber: true),
            ],
            rows: sheet.columns.map { column in
                [
                    String(column.number), column.header,
                    column.meaning.map { Self.named($0, usual) }
                        ?? said("(không dùng)", "(not used)"),
                    column.marked ?? "", JSONValue.decimal(column.confidence).text,
                ]
            })
    }

    private func json(_ inspection: RosterInspection) -> JSONValue {
        let layout = inspection.layout
        return .object([
            ("schema", .string("trithuc.inspect/1")), ("file", .string(file)),
            ("encoding", .optional(layout.encoding)), ("delimiter", .optional(layout.delimiter)),
            ("evidence", .array(layout.evidence.map { .string($0) })),
            ("sheets", .array(layout.sheets.map { $0.json })),
        ])
    }
}

extension SourceLayout.Sheet {
    /// The sheet for `trithuc.inspect/1`.
    fileprivate var json: JSONValue {
        .object([
            ("sheet", .optional(name)),
            ("header_rows", .array(headerRows.map { .number($0) })),
            ("legacy_font", .optional(legacyFont)),
            (
                "rows",
                .object(RowKind.allCases.map { ($0.rawValue, .number(rowKinds[$0] ?? 0)) })
            ), ("columns", .array(columns.map(\.json))),
        ])
    }
}

extension SourceLayout.Column {
    /// The column as the contract has it.
    var json: JSONValue {
        .object([
            ("index", .number(number)), ("header", .string(header)),
            ("meaning", .optional(meaning?.name)), ("confidence", .decimal(confidence)),
        ])
    }
}

extension RowKind {
    /// The kind's name on screen.
    var wording: Wording {
        switch self {
        case .people: Wording("Dòng người", "People rows")
        case .title: Wording("Dòng tên danh sách", "Title rows")
        case .header: Wording("Dòng tiêu đề", "Header rows")
        case .section: Wording("Dòng nhóm", "Section rows")
        case .total: Wording("Dòng cộng", "Total rows")
        case .blank: Wording("Dòng trống", "Blank rows")
        case .note: Wording("Dòng ghi chú, ký tên", "Note and signature rows")
        }
    }
}
