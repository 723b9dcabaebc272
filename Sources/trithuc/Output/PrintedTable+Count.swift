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
        self.init(
            lead: [title].compactMap { $0 } + [asOf] + condition,
            columns: dimensions.map {
                Column(title: $0.wording[language], name: $0.rawValue)
            } + [Column(title: people, name: "count", isNumber: true)],
            rows: dimensions.isEmpty
                ? [[String(table.total)]]
                : table.rows.map { $0.values.map(\.name) + [String($0.count)] },
            total: Self.total(table, language))
        notes = dimensions.contains(.age) ? [Self.ageNote[language]] : []
        coded =
            dimensions.isEmpty
            ? nil
            : table.rows.map { row in
                row.values.flatMap { [$0.code, $0.name] } + [String(row.count)]
            }
        codedNames =
            dimensions.flatMap { dimension in
                ["code", "name"].map {
                    dimension.rawValue + "_" + $0
                }
            } + ["count"]
    }

    /// Without dimensions the one row is the total already.
    private static func total(_ table: CountTable, _ language: ScreenLanguage) -> [String]? {
        let width = table.question.by.count
        let label = Wording("Tổng số", "Total")[language]
        guard width > 0 else { return nil }
        return [label] + Array(repeating: "", count: width - 1) + [String(table.total)]
    }

    private static let ageNote = Wording(
        "Tuổi: số năm tròn tại ngày nói trên; chỉ biết năm hoặc tháng sinh thì tính từ ngày đầu của năm hoặc tháng đó (Nghị định 135/2020/NĐ-CP, Điều 3).",
        "Age: full years at that date; where only the year or month of birth is known, from its first day (Decree 135/2020/NĐ-CP, Article 3)."
    )
}
