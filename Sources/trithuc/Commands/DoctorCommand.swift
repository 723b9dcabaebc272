import ArgumentParser
import Registry
import Wording

/// Checks the registry file, and keeps its key.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: said(
            "Kiểm tra tệp sổ và khoá của số định danh.",
            "Check the registry file and the key of its identity numbers."), aliases: ["kiem-tra"])

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Chép khoá của số định danh vào tệp này, không ghi đè.",
                "Copy the key of the identity numbers to this file, never overwriting one."),
            valueName: said("tệp", "file")))
    var copyKey: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Đưa khoá từ bản sao này về chỗ của nó.",
                "Bring the key back to its place from this copy."),
            valueName: said("tệp", "file")))
    var restoreKey: String?

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let registry = try self.registry.open()
        if copyKey != nil || restoreKey != nil { return try keepKey(registry) }
        let examinations = try registry.examine()
        let key = try registry.examineKey()
        let isSound = examinations.allSatisfy(\.faults.isEmpty)
        try output.print(
            [table(examinations, key, isSound)], json: json(examinations, key, isSound))
        if !isSound || key.needsKey { throw ExitCode(ExitStatus.needsPerson) }
    }

    /// The key is brought back before it is copied, where both are asked for.
    private func keepKey(_ registry: Registry) throws {
        let keys = try registry.identifierKeys()
        if let restoreKey {
            let aside = try keys.restore(from: restoreKey)
            Console.error(KeyWording.restored(to: keys.path, aside: aside))
        }
        if let copyKey {
            try keys.copy(to: copyKey)
            Console.error(KeyWording.copied(to: copyKey))
        }
    }

    private func table(
        _ examinations: [Examination], _ key: KeyExamination, _ isSound: Bool
    ) -> PrintedTable {
        let rows = examinations.map { examination in
            [
                examination.subject[.screen], String(examination.count),
                examination.faults.isEmpty
                    ? said("tốt", "ok")
                    : examination.faults.map { $0[.screen] }.joined(separator: "; "),
            ]
        }
        let verdict =
            isSound
            ? said("Sổ nguyên vẹn.", "The registry is sound.")
            : said(
                "Sổ có lỗi. Không nhập thêm; hãy lấy bản sao lưu gần nhất.",
                "The registry is damaged. Import nothing more; use the latest back-up.")
        return PrintedTable(
            columns: [
                .init(title: said("Kiểm tra", "Check"), name: "check"),
                .init(title: said("Số lượng", "Count"), name: "count", isNumber: true),
                .init(title: said("Kết quả", "Result"), name: "result"),
            ],
            rows: rows + [
                [
                    said("Số định danh niêm phong", "Sealed identity numbers"),
                    String(key.sealedCount), KeyWording.result(key),
                ]
            ],
            notes: [verdict, KeyWording.note(key)].compactMap { $0 })
    }

    private func json(
        _ examinations: [Examination], _ key: KeyExamination, _ isSound: Bool
    ) -> JSONValue {
        .object([
            ("schema", .string("trithuc.doctor/1")), ("ok", .bool(isSound)),
            (
                "checks",
                .array(
                    examinations.map { examination in
                        .object([
                            ("check", .string(examination.subject[.screen])),
                            ("count", .number(examination.count)),
                            ("ok", .bool(examination.faults.isEmpty)),
                            ("faults", .array(examination.faults.map { .string($0[.screen]) })),
                        ])
                    })
            ),
            (
                "key",
                .object([
                    ("file", .string(key.path)), ("state", .string(key.state.name)),
                    ("sealed", .number(key.sealedCount)), ("open", .number(key.openCount)),
                ])
            ),
        ])
    }
}
