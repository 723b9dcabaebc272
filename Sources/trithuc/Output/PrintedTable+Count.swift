import Census
import CivilDates
import Statistics
import Wording

extension PrintedTable {
    /// A table of counts, with who is counted above it and the total under it.
    init(_ table: CountTable, language: ScreenLanguage) {
        self.init(ArrangedTable(table, language: language), language: language)
    }

    /// The same, laid out otherwise.
    init(_ arranged: ArrangedTable, language: ScreenLanguage) {
        let table = arranged.table
        let cells = CountCells(arranged, language)
        let asOf = Wording(
            "Tại ngày \(table.asOf.vietnamese). Đếm: \(CountTable.population.vietnamese).",
            "As of \(table.asOf). Counted: \(CountTable.population.english).")[language]
        let hasTotal = !cells.down.isEmpty
        self.init(
            lead: [asOf, Self.mapLine(table.map)]
                + Self.conditions(table.question.filters, language) + cells.acrossLine,
            columns: cells.down.map { Column(title: $0.wording[language], name: $0.rawValue) }
                + cells.figureColumns,
            rows: hasTotal ? arranged.lines.map(cells.shown) : [cells.figures(arranged.total)],
            total: hasTotal ? cells.shown(arranged.total) : nil)
        boldRows = Set(
            rows.indices.filter { hasTotal && arranged.lines[$0].kind == .subtotal })
        notes =
            (table.question.by.contains(.age) ? [Self.ageNote[language]] : [])
            + (arranged.arrangement.hasShares ? [cells.shareNote] : [])
            + Self.doubts(table).map { $0[language] }
        coded = hasTotal ? arranged.lines.map(cells.coded) : [cells.figures(arranged.total, true)]
        codedNames =
            Self.codeNames(of: cells.down)
            + cells.figureColumns.map(\.name)
    }

    /// In which administrative map places are given; above every table.
    static func mapLine(_ date: CivilDate, language: ScreenLanguage = .screen) -> String {
        let hasDistricts = DatedMap(at: date).hasDistricts
        return Wording(
            "Bản đồ hành chính: ngày \(date.vietnamese) (\(hasDistricts ? "tỉnh, huyện, xã" : "tỉnh, xã")).",
            "Administrative map: \(date) (\(hasDistricts ? "provinces, districts, communes" : "provinces, communes"))."
        )[language]
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
                    "“One of”: \(EnglishPlural.people(table.undecided)), of whom no roster says more on this map."
                        + stays.english))
        }
        if table.possible > 0 {
            notes.append(
                Wording(
                    "Chưa tính \(table.possible) người có thể thuộc địa bàn này: với họ chỉ biết “một trong” vài đơn vị.",
                    "Not counted: \(EnglishPlural.people(table.possible)) who may be in this place; for them only “one of” several units is known."
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
