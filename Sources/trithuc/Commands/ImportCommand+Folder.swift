import ArgumentParser
import Registry
import RosterImport
import Wording

extension ImportCommand {
    /// Rosters hold at a date, which nobody may guess; an exported registry knows its own dates.
    func validate() throws {
        guard asOf == nil, !files.allSatisfy(DataPackageReader.isPackage) else { return }
        // In the parser's own words, as for every other argument that is missing.
        let option = "--as-of <\(said("ngày", "date"))>"
        throw ValidationError(
            "Missing expected argument '\(option)'\nHelp:  \(option)  \(Self.asOfHelp)")
    }

    static var asOfHelp: String {
        said(
            "Danh sách đúng tại ngày nào, ví dụ 2025-12-31.",
            "The date at which the roster holds, as 2025-12-31.")
    }

    /// Reads an exported registry back into the empty one.
    func restore(_ folder: String) throws {
        guard files.count == 1, isPlain else { throw CommandFault.folderWithOthers(folder) }
        let package = try DataPackageReader(folder)
        let registry = try self.registry.open()
        let changes = try package.restore(to: registry, isDryRun: dryRun)
        switch format {
        case .json:
            Console.output(
                JSONValue.object([
                    ("schema", .string("trithuc.import-folder/1")), ("folder", .string(folder)),
                    ("dry_run", .bool(dryRun)), ("changes", .number(changes)),
                ]).text)
        case .text:
            Console.output(
                dryRun
                    ? said(
                        "Bản xuất \(folder) nguyên vẹn: \(changes) lần cập nhật. Chưa ghi gì (--dry-run).",
                        "The export \(folder) is sound: \(changes) changes. Nothing was written (--dry-run)."
                    )
                    : said(
                        "Đã đọc lại sổ từ \(folder): \(changes) lần cập nhật, chuỗi băm khớp.",
                        "Read the registry back from \(folder): \(changes) changes, the hash chain fits."
                    ))
        }
        if !dryRun { try tellOfKey(registry) }
    }

    private func tellOfKey(_ registry: Registry) throws {
        let key = try registry.examineKey()
        guard key.needsKey else { return }
        Console.error(
            said(
                "Các số định danh còn niêm phong: khoá không nằm trong bản xuất. Mang khoá về bằng: trithuc doctor --restore-key BẢN-SAO-KHOÁ",
                "Identity numbers stay sealed: their key is not in the export. Bring it with: trithuc doctor --restore-key COPY-OF-KEY"
            ))
    }

    /// Whether nothing is asked that has a meaning for rosters alone.
    private var isPlain: Bool {
        kind == .roster && sheet == nil && profile == nil && !complete && !newKey
            && report == nil && author == nil
    }
}
