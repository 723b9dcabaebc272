import Census
import CivilDates
import Statistics
import Wording

extension PrintedTable {
    /// A table of counts, with who is counted above it and the total under it.
    init(_ table: CountTable, title: String? = nil, language: ScreenLanguage) {
        let dimensions = table.question.by
        let people = Wording("Số người", "People")[language]
        let asOf = Wording(
            "Tại ngày \(table.asOf.vietnamese). Đếm: \(CountTable.population.vietnamese).",
            "As of \(table.asOf). Counted: \(CountTable.population.english).")[language]
        let conditions = table.question.filters.map(\.text)
        let condition =
            conditions.isEmpty
            ? []
            : [Wording("Điều kiện: ", "Where: ")[language] + conditions.joined(separator: "; ")]
        let estimates = table.question.allocates && !dimensions.isEmpty
        let figures = { (row: CountTable.Row) in
            [String(row.count)] + (estimates ? [String(row.estimated)] : [])
        }
        self.init(
            lead: [title].compactMap { $0 } + [asOf, Self.mapLine(table.map)] + condition,
            columns: dimensions.map {
                Column(title: $0.wording[language], name: $0.rawValue)
            } + [Column(title: people, name: "count", isNumber: true)]
                + (estimates ? [Self.estimateColumn(language)] : []),
            rows: dimensions.isEmpty
                ? [[String(table.total)]]
                : table.rows.map { $0.values.map(\.name) + figures($0) },
            total: Self.total(table, language, estimates: estimates))
        notes =
            (dimensions.contains(.age) ? [Self.ageNote[language]] : [])
            + Self.doubts(table).map { $0[language] }
        coded =
            dimensions.isEmpty
            ? nil
            : table.rows.map { row in
                row.values.flatMap { [$0.code, $0.name] } + figures(row)
            }
        codedNames =
            dimensions.flatMap { dimension in
                ["code", "name"].map {
                    dimension.rawValue + "_" + $0
                }
            } + ["count"] + (estimates ? ["estimated"] : [])
    }

    /// In which administrative map places are given; above every table.
    static func mapLine(_ date: CivilDate, language: ScreenLanguage = .screen) -> String {
        let hasDistricts = DatedMap(at: date).hasDistricts
        return Wording(
            "Bản đồ hành chính: ngày \(date.vietnamese) (\(hasDistricts ? "tỉnh, huyện, xã" : "tỉnh, xã")).",
            "Administrative map: \(date) (\(hasDistricts ? "provinces, districts, communes" : "provinces, communes"))."
        )[language]
    }

    /// Without dimensions the one row is the total already.
    private static func total(
        _ table: CountTable, _ language: ScreenLanguage, estimates: Bool
    ) -> [String]? {
        let width = table.question.by.count
        let label = Wording("Tổng số", "Total")[language]
        guard width > 0 else { return nil }
        let estimated = table.rows.reduce(0) { $0 + $1.estimated }
        return [label] + Array(repeating: "", count: width - 1) + [String(table.total)]
            + (estimates ? [String(estimated)] : [])
    }

    private static func estimateColumn(_ language: ScreenLanguage) -> Column {
        Column(
            title: Wording("Trong đó ước tính", "Of which estimated")[language],
            name: "estimated", isNumber: true)
    }

    /// What the reader must know of people whose unit in this map is not certain.
    private static func doubts(_ table: CountTable) -> [Wording] {
        var notes: [Wording] = []
        if table.undecided > 0 {
            let stays =
                table.question.allocates
                ? Wording(
                    " Chưa có tỷ lệ dân số công bố cho các đơn vị này nên không chia.",
                    " No shares of the population are published for these units, so they are not shared out."
                ) : Wording("", "")
            notes.append(
                Wording(
                    "“Một trong”: \(table.undecided) người, danh sách không nói rõ hơn về đơn vị của họ trong bản đồ này."
                        + stays.vietnamese,
                    "“One of”: \(table.undecided) people, of whom no roster says more on this map."
                        + stays.english))
        }
        if table.possible > 0 {
            notes.append(
                Wording(
                    "Chưa tính \(table.possible) người có thể thuộc địa bàn này: với họ chỉ biết “một trong” vài đơn vị.",
                    "Not counted: \(table.possible) people who may be in this place; for them only “one of” several units is known."
                ))
        }
        if table.rows.contains(where: { $0.estimated > 0 }) {
            notes.append(
                Wording(
                    "Ước tính: người ở “một trong” vài đơn vị được chia theo tỷ lệ dân số đã công bố, làm tròn theo số dư lớn nhất.",
                    "Estimated: people of “one of” several units are shared out by published shares of the population, rounded by largest remainder."
                ))
        }
        return notes
    }

    private static let ageNote = Wording(
        "Tuổi: số năm tròn tại ngày nói trên; chỉ biết năm hoặc tháng sinh thì tính từ ngày đầu của năm hoặc tháng đó (Nghị định 135/2020/NĐ-CP, Điều 3).",
        "Age: full years at that date; where only the year or month of birth is known, from its first day (Decree 135/2020/NĐ-CP, Article 3)."
    )
}
