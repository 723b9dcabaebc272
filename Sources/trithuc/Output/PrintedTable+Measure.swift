import Census
import CivilDates
import Statistics
import Wording

extension PrintedTable {
    /// Groups of people with what a measure tells of each.
    init(_ table: MeasuredTable, language: ScreenLanguage) {
        let by = table.question.by
        let columns = Self.measured(table.measure)
        let total = table.total.cells(of: table.measure, language)
        let plain = table.total.cells(of: table.measure, nil)
        self.init(
            lead: Self.lead(table, language),
            columns: by.map { Column(title: $0.wording[language], name: $0.rawValue) }
                + columns.map { Column(title: $0.0[language], name: $0.1, isNumber: true) },
            rows: by.isEmpty
                ? [total]
                : table.rows.map {
                    $0.values.map(\.name) + $0.figure.cells(of: table.measure, language)
                },
            notes: [Self.note(table.measure)[language]])
        if !by.isEmpty {
            self.total =
                [Wording("Tất cả", "All")[language]] + Array(repeating: "", count: by.count - 1)
                + total
        }
        coded =
            by.isEmpty
            ? [plain]
            : table.rows.map {
                $0.values.flatMap { [$0.code, $0.name] } + $0.figure.cells(of: table.measure, nil)
            }
        codedNames =
            Self.codeNames(of: by) + columns.map(\.1)
    }

    private static func measured(_ measure: Measure) -> [(Wording, String)] {
        guard measure == .age else {
            return [
                (Wording("Số cơ quan, đơn vị", "Organisations"), "count"),
                (Wording("Số người", "People"), "people"),
                (Wording("Chưa rõ cơ quan", "Organisation unknown"), "unknown"),
            ]
        }
        return [
            (Wording("Số người", "People"), "count"),
            (Wording("Chưa rõ tuổi", "Age unknown"), "unknown"),
            (Wording("Tứ phân vị 1", "Quartile 1"), "first_quartile"),
            (Wording("Trung vị", "Median"), "median"),
            (Wording("Tứ phân vị 3", "Quartile 3"), "third_quartile"),
            (Wording("Trung bình", "Mean"), "mean"),
        ]
    }

    private static func lead(_ table: MeasuredTable, _ language: ScreenLanguage) -> [String] {
        let asOf = table.counted.asOf
        let what =
            table.measure == .age
            ? Wording("Tuổi", "Age") : Wording("Số cơ quan, đơn vị khác nhau", "Organisations")
        return [
            Wording(
                "\(what.vietnamese) tại ngày \(asOf.vietnamese). Đếm: \(CountTable.population.vietnamese).",
                "\(what.english) as of \(asOf). Counted: \(CountTable.population.english).")[
                    language],
            mapLine(table.counted.map, language: language),
        ]
            + conditions(table.question.filters, language)
    }

    private static func note(_ measure: Measure) -> Wording {
        measure == .age
            ? Wording(
                "Tuổi: số năm tròn tại ngày nói trên; chỉ biết năm hoặc tháng sinh thì tính từ ngày đầu của năm hoặc tháng đó (Nghị định 135/2020/NĐ-CP, Điều 3). Trung vị, tứ phân vị (như MEDIAN, QUARTILE.INC của bảng tính) và trung bình tính trên người đã rõ tuổi.",
                "Age: full years at that date; where only the year or month of birth is known, from its first day (Decree 135/2020/NĐ-CP, Article 3). Median, quartiles (as MEDIAN and QUARTILE.INC of spreadsheets) and mean are of those whose age is known."
            )
            : Wording(
                "Một cơ quan có người ở nhiều dòng được tính ở mỗi dòng ấy, nhưng chỉ một lần ở dòng “Tất cả”; người chưa rõ cơ quan không thêm cơ quan nào.",
                "An organisation with people in several lines counts in each of them and once in “All”; people whose organisation is unknown add none."
            )
    }
}

extension MeasuredFigure {
    /// The figures of a line; without a language as programs read them.
    fileprivate func cells(of measure: Measure, _ language: ScreenLanguage?) -> [String] {
        guard measure == .age else {
            return [String(distinct), String(count), String(unknown)]
        }
        let known = [quantile(0.25), quantile(0.5), quantile(0.75), mean]
        return [String(count), String(unknown)] + known.map { Self.decimal($0, language) }
    }

    /// At most two decimals, none of them a zero at the end.
    private static func decimal(_ value: Double?, _ language: ScreenLanguage?) -> String {
        guard let value else { return "" }
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        let point = language == .vietnamese ? "," : "."
        if rest == 0 { return String(whole) }
        let digits = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0" : "") + "\(rest)"
        return String(whole) + point + digits
    }

    /// The figures for programs, the one that the measure is about first.
    func json(of measure: Measure) -> [(String, JSONValue)] {
        guard measure == .age else {
            return [
                ("count", .number(distinct)), ("people", .number(count)),
                ("unknown", .number(unknown)),
            ]
        }
        let figures = [
            ("first_quartile", quantile(0.25)), ("median", quantile(0.5)),
            ("third_quartile", quantile(0.75)), ("mean", mean),
        ]
        return [
            ("count", .number(count)), ("known", .number(known)), ("unknown", .number(unknown)),
        ]
            + figures.map { name, figure in
                (name, figure.map { JSONValue.decimal($0) } ?? JSONValue.null)
            }
    }
}
