import CivilDates
import Foundation
import Registry
import RosterImport
import Wording

/// What an import did, in words and as JSON.
struct PrintedImport {
    private let path: String
    private let sha256: String
    private let asOf: CivilDate
    private let change: Int?
    private let isDryRun: Bool
    private let layout: SourceLayout
    private let outcomes: [(Outcome, Int)]
    private let findings: [Finding]
    private let questions: [(list: String, text: String, people: Int)]
    private let isEstablishment: Bool
    private let difference: PrintedDifference?
    private let isPartial: Bool

    /// Whether something waits for a person.
    var needsPerson: Bool { count(.rejected) + count(.queued) > 0 }

    init(_ report: ImportReport) {
        path = report.path
        sha256 = Hexadecimal.text(of: report.source.sha256)
        asOf = report.asOf
        change = report.change
        isDryRun = report.isDryRun
        layout = report.layout
        outcomes = Outcome.allCases.map { ($0, report.count($0)) }
        findings = report.findings
        questions = report.questions
        isEstablishment = false
        difference = report.difference.map {
            PrintedDifference($0, asOf: report.asOf, isComplete: report.isComplete)
        }
        isPartial = report.isPartial
    }

    init(_ report: EstablishmentReport) {
        path = report.path
        sha256 = Hexadecimal.text(of: report.source.sha256)
        asOf = report.asOf
        change = report.change
        isDryRun = report.isDryRun
        layout = report.layout
        outcomes = [
            (.added, report.added), (.updated, 0), (.unchanged, report.unchanged), (.queued, 0),
            (.rejected, report.rejected),
        ]
        findings = report.findings
        questions = report.questions
        isEstablishment = true
        difference = nil
        isPartial = false
    }

    private var kinds: [RowKind: Int] { layout.rowKinds }

    private var columns: [SourceLayout.Column] { layout.sheets.first?.columns ?? [] }

    private func count(_ outcome: Outcome) -> Int {
        outcomes.first { $0.0 == outcome }?.1 ?? 0
    }

    /// The contract's `trithuc.import/1`.
    var json: JSONValue {
        .object([
            ("schema", .string("trithuc.import/1")), ("file", .string(path)),
            ("sha256", .string(sha256)), ("as_of", .string(asOf.description)),
            ("change", .optional(change)), ("dry_run", .bool(isDryRun)),
            (
                "layout",
                .object([
                    ("sheet", .optional(layout.sheets.first?.name)),
                    (
                        "header_rows",
                        .array((layout.sheets.first?.headerRows ?? []).map { .number($0) })
                    ), ("encoding", .optional(layout.encoding)),
                    ("delimiter", .optional(layout.delimiter)),
                    (
                        "legacy_font",
                        .optional(layout.sheets.lazy.compactMap(\.legacyFont).first)
                    ),
                ])
            ),
            ("rows", rows), ("people", .object(outcomes.map { ($0.0.rawValue, .number($0.1)) })),
            ("difference", difference?.json ?? .null),
            (
                "columns",
                .array(columns.map(\.json))
            ),
            ("issues", .array(findings.map(issue))),
            (
                "unresolved",
                .array(
                    questions.map { question in
                        .object([
                            ("list", .string(question.list)), ("text", .string(question.text)),
                            ("people", .number(question.people)),
                        ])
                    })
            ),
        ])
    }

    private var rows: JSONValue {
        let order: [RowKind] = [.people, .title, .header, .section, .total, .blank, .note]
        return .object(
            [("read", .number(kinds.values.reduce(0, +)))]
                + order.map { ($0.rawValue, .number(kinds[$0] ?? 0)) })
    }

    private func issue(_ finding: Finding) -> JSONValue {
        .object([
            ("row", .number(finding.row)), ("column", .optional(finding.column)),
            ("code", .string(finding.code)), ("value", .optional(finding.value)),
            ("message", .string(finding.wording[.screen])),
            ("severity", .string(finding.severity.rawValue)),
        ])
    }

    /// The import in a few lines.
    var summary: String {
        var lines = [headline, people]
        lines += difference?.lines ?? []
        if isPartial {
            lines.append(
                said(
                    "  Không so với danh sách trước: sổ có nhiều người ở các đơn vị này, tệp chỉ ghi một phần. Nếu tệp ghi đủ mọi người của đơn vị, nhập với --complete.",
                    "  Not compared with earlier lists: they have many more people of these organisations, of whom the file lists a part. If the file lists everybody of its organisations, import with --complete."
                ))
        }
        let unused = columns.filter { $0.meaning == nil && !$0.header.isEmpty }.map(\.header)
        if !unused.isEmpty {
            lines.append(
                said("  Cột không dùng: ", "  Columns not used: ") + unused.joined(separator: ", "))
        }
        if !questions.isEmpty {
            let texts = questions.sorted { $0.people > $1.people }.prefix(5)
                .map { "“\($0.text)” (\($0.people))" }
            lines.append(
                said(
                    "  Chưa hiểu \(questions.count) cách ghi, được đếm là chưa rõ: ",
                    "  \(EnglishPlural.of(questions.count, "wording", "wordings")) not understood, counted as unknown: "
                )
                    + texts.joined(separator: ", ") + (questions.count > 5 ? ", …" : ""))
            if !isDryRun {
                lines.append(
                    said(
                        "  Xem và trả lời một lần cho mọi người: trithuc questions",
                        "  See them and answer once for everybody: trithuc questions"))
            }
        }
        return lines.joined(separator: "\n")
    }

    private var headline: String {
        let name = URL(fileURLWithPath: path).lastPathComponent
        let state: String
        if isDryRun {
            state = said("xem trước, chưa ghi gì", "a trial, nothing was written")
        } else if let change {
            state = said("lần cập nhật \(change)", "change \(change)")
        } else if count(.rejected) > 0, count(.rejected) == kinds[.people] {
            state = said("không nhận được dòng nào", "not one row could be taken")
        } else {
            state = said("không có gì mới", "nothing new")
        }
        return said(
            "\(name), đúng tại \(asOf.vietnamese): \(state)", "\(name), as of \(asOf): \(state)")
    }

    private var people: String {
        let subject =
            isEstablishment
            ? said(
                "dòng biên chế",
                kinds[.people] == 1 ? "line of establishment" : "lines of establishment")
            : said("dòng người", kinds[.people] == 1 ? "people row" : "people rows")
        return said(
            "  \(kinds.values.reduce(0, +)) dòng đọc được, \(kinds[.people] ?? 0) \(subject): \(count(.added)) mới, \(count(.updated)) cập nhật, \(count(.unchanged)) không đổi, \(count(.queued)) chờ xem, \(count(.rejected)) bị loại",
            "  \(EnglishPlural.of(kinds.values.reduce(0, +), "row", "rows")) read, \(kinds[.people] ?? 0) \(subject): \(count(.added)) added, \(count(.updated)) updated, \(count(.unchanged)) unchanged, \(count(.queued)) queued, \(count(.rejected)) rejected"
        )
    }

    /// What was noticed, errors first, at most 20 lines and how many more there are.
    var findingLines: [String] {
        let ordered =
            findings.filter { $0.severity == .error }
            + findings.filter { $0.severity == .warning }
        let shown = ordered.prefix(20).map { finding in
            let mark =
                finding.severity == .error
                ? said("Bị loại: ", "Rejected: ") : said("Lưu ý: ", "Note: ")
            return mark + finding.wording[.screen]
        }
        let more = ordered.count - shown.count
        guard more > 0 else { return shown }
        return shown + [
            said(
                "… và \(more) điều nữa; xem đủ bằng --report TỆP.xlsx hoặc --format json.",
                "… and \(more) more; see all with --report FILE.xlsx or --format json.")
        ]
    }
}
