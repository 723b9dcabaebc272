import Census
import CivilDates
import Statistics
import Wording

extension PrintedTable {
    /// The counts of two dates side by side.
    init(_ table: ComparedTable, language: ScreenLanguage) {
        self.init(
            table.now.question, table.now.asOf, table.then.asOf, map: table.now.map,
            rows: table.rows.map { ($0.values, $0.figures(language), $0.figures(nil)) },
            total: (table.total.figures(language), table.total.figures(nil)), language)
        notes = Self.notes(table, language)
    }

    /// The layout that exact and public comparisons share.
    fileprivate init(
        _ question: CountTable.Question, _ asOf: CivilDate, _ other: CivilDate, map: CivilDate,
        rows: [(values: [DimensionValue], shown: [String], plain: [String])],
        total: (shown: [String], plain: [String]), _ language: ScreenLanguage
    ) {
        let by = question.by
        let titles = [
            asOf.onScreen(language), other.onScreen(language),
            Wording("Tăng, giảm", "Difference")[language], "%",
        ]
        let names = ["count", "compare_count", "difference", "difference_percent"]
        self.init(
            lead: Self.lead(question, asOf, other, map, language),
            columns: by.map { Column(title: $0.wording[language], name: $0.rawValue) }
                + zip(titles, names).map { Column(title: $0, name: $1, isNumber: true) },
            rows: by.isEmpty ? [total.shown] : rows.map { $0.values.map(\.name) + $0.shown })
        if !by.isEmpty {
            self.total =
                [Wording("Tổng số", "Total")[language]]
                + Array(repeating: "", count: by.count - 1) + total.shown
        }
        coded =
            by.isEmpty
            ? [total.plain] : rows.map { $0.values.flatMap { [$0.code, $0.name] } + $0.plain }
        codedNames = Self.codeNames(of: by) + names
    }

    private static func lead(
        _ question: CountTable.Question, _ asOf: CivilDate, _ other: CivilDate, _ map: CivilDate,
        _ language: ScreenLanguage
    ) -> [String] {
        return [
            Wording(
                "Số người tại ngày \(asOf.vietnamese), so với ngày \(other.vietnamese). Đếm: \(CountTable.population.vietnamese).",
                "People as of \(asOf), compared with \(other). Counted: \(CountTable.population.english)."
            )[language]
        ]
            + [mapLine(map, language: language)]
            + conditions(question.filters, language)
    }

    private static func notes(_ table: ComparedTable, _ language: ScreenLanguage) -> [String] {
        var notes = [percentNote[language]]
        if table.now.undecided + table.then.undecided > 0 {
            notes.append(
                Wording(
                    "“Một trong”: \(table.now.undecided) và \(table.then.undecided) người, danh sách không nói rõ hơn về đơn vị của họ trong bản đồ này.",
                    "“One of”: \(table.now.undecided) and \(table.then.undecided) people, of whom no roster says more on this map."
                )[language])
        }
        if table.now.possible + table.then.possible > 0 {
            notes.append(
                Wording(
                    "Chưa tính \(table.now.possible) và \(table.then.possible) người có thể thuộc địa bàn này.",
                    "Not counted: \(table.now.possible) and \(table.then.possible) people who may be in this place."
                )[language])
        }
        return notes
    }

    fileprivate static let percentNote = Wording(
        "%: tăng, giảm so với số của ngày kia; để trống nếu ngày kia không có ai.",
        "%: the difference against the other date's count; empty where nobody was there then.")
}

extension CivilDate {
    /// The date as the screen writes it.
    fileprivate func onScreen(_ language: ScreenLanguage) -> String {
        language == .vietnamese ? vietnamese : description
    }
}

/// How differences are written.
private enum DifferenceText {
    /// A sign before every difference but 0.
    static func signed(_ difference: Int) -> String {
        (difference > 0 ? "+" : "") + String(difference)
    }

    /// One decimal; on a screen with its sign and the language's decimal mark.
    static func percent(_ percent: Double?, _ language: ScreenLanguage?) -> String {
        guard let percent else { return "" }
        let tenths = Int((abs(percent) * 10).rounded())
        let sign = tenths == 0 ? "" : percent < 0 ? "-" : language == nil ? "" : "+"
        return sign + "\(tenths / 10)" + (language == .vietnamese ? "," : ".") + "\(tenths % 10)"
    }
}

extension ComparedTable.Row {
    /// The figures of a line; without a language as programs read them.
    func figures(_ language: ScreenLanguage?) -> [String] {
        [
            String(count), String(compared),
            language == nil ? String(difference) : DifferenceText.signed(difference),
            DifferenceText.percent(percent, language),
        ]
    }

    /// The figures for programs; of the total only what belongs to the comparison.
    func json(_ total: String? = nil) -> [(String, JSONValue)] {
        (total.map { [($0, .number(compared))] }
            ?? [("count", .number(count)), ("compare_count", .number(compared))])
            + [
                ("difference", .number(difference)),
                ("difference_percent", percent.map { .decimal($0) } ?? .null),
            ]
    }
}

extension PublishedComparison {
    /// The table as it is printed.
    func printed(_ rule: DisclosureRule) -> PrintedTable {
        var table = PrintedTable(
            now.question, now.asOf, then.asOf, map: now.map,
            rows: rows.map { ($0.values, $0.figures(.screen), $0.figures(nil)) },
            total: (total.figures(.screen), total.figures(nil)), .screen)
        table.notes = [
            rule.note, PrintedTable.percentNote[.screen],
            said(
                "Tăng, giảm là hiệu của hai số đã in, có thể lệch đến \(rule.base - 1); “–”: bảng của ngày ấy không có dòng này.",
                "A difference is that of two printed figures and may be off by up to \(rule.base - 1); “–”: that date's table has no such row."
            ),
        ]
        return table
    }
}

extension PublishedComparison.Row {
    fileprivate func figures(_ language: ScreenLanguage?) -> [String] {
        let missing = language == nil ? "" : "–"
        return [
            count?.text ?? missing, compared?.text ?? missing,
            difference.map { language == nil ? String($0) : DifferenceText.signed($0) }
                ?? (language == nil ? "" : "*"),
            DifferenceText.percent(percent, language),
        ]
    }

    /// The figures for programs: null where one is not printed.
    func json(_ total: String? = nil) -> [(String, JSONValue)] {
        (total.map { [($0, compared?.jsonNumber ?? .null)] }
            ?? [
                ("count", count?.jsonNumber ?? .null),
                ("compare_count", compared?.jsonNumber ?? .null),
            ]) + [
                ("difference", .optional(difference)),
                ("difference_percent", percent.map { .decimal($0) } ?? .null),
            ]
    }
}
