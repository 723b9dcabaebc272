import ArgumentParser
import Registry
import Wording

/// Checks the registry file.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: said("Kiểm tra tệp sổ.", "Check the registry file."), aliases: ["kiem-tra"])

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let examinations = try registry.open().examine()
        let isSound = examinations.allSatisfy(\.faults.isEmpty)
        let table = PrintedTable(
            columns: [
                .init(title: said("Kiểm tra", "Check"), name: "check"),
                .init(title: said("Số lượng", "Count"), name: "count", isNumber: true),
                .init(title: said("Kết quả", "Result"), name: "result"),
            ],
            rows: examinations.map { examination in
                [
                    examination.subject[.screen], String(examination.count),
                    examination.faults.isEmpty
                        ? said("tốt", "ok")
                        : examination.faults.map { $0[.screen] }.joined(separator: "; "),
                ]
            },
            notes: [
                isSound
                    ? said("Sổ nguyên vẹn.", "The registry is sound.")
                    : said(
                        "Sổ có lỗi. Không nhập thêm; hãy lấy bản sao lưu gần nhất.",
                        "The registry is damaged. Import nothing more; use the latest back-up.")
            ])
        try output.print([table], json: json(examinations, isSound))
        if !isSound { throw ExitCode(ExitStatus.needsPerson) }
    }

    private func json(_ examinations: [Examination], _ isSound: Bool) -> JSONValue {
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
        ])
    }
}
