import Census
import CivilDates
import Registry
import Statistics
import Wording

extension PrintedTable {
    /// Every value of a person with the cell that it was read from.
    init(evidenceOf profile: PersonProfile) {
        let hasSheets = profile.sources.contains { $0.sheet != nil }
        let sheet = Column(title: said("Trang tính", "Sheet"), name: "sheet")
        self.init(
            lead: [said("Nguồn của từng giá trị:", "Where each value comes from:")],
            columns: [
                .init(title: said("Đúng tại", "As of"), name: "as_of"),
                .init(title: said("Cột", "Column"), name: "header"),
                .init(
                    title: said("Ô gốc (nếu khác)", "Original cell (if different)"), name: "cell"),
                .init(title: said("Đã ghi", "Written"), name: "text"),
                .init(title: said("Tệp", "File"), name: "file"),
            ] + (hasSheets ? [sheet] : []) + [
                .init(title: said("Dòng", "Row"), name: "row", isNumber: true),
                .init(title: said("Cột số", "Column no."), name: "column", isNumber: true),
                .init(title: said("Lần", "Change"), name: "change", isNumber: true),
            ],
            rows: profile.sources.flatMap { source in
                source.facts.map { fact in
                    let shown = Self.shown(fact.text)
                    return [
                        source.asOf.onScreen, Self.header(fact), Self.cell(fact, shown), shown,
                        source.file ?? "",
                    ] + (hasSheets ? [source.sheet ?? ""] : []) + [
                        (fact.cells.first?.row ?? source.row).map(String.init) ?? "",
                        Self.column(fact, source), String(source.change),
                    ]
                }
            })
        codedNames = [
            "as_of", "header", "text", "file", "row", "column", "change", "sheet", "cell",
        ]
        coded = profile.sources.flatMap { source in
            source.facts.map { fact in
                [
                    source.asOf.vietnamese, Self.header(fact), Self.shown(fact.text),
                    source.file ?? "",
                    (fact.cells.first?.row ?? source.row).map(String.init) ?? "",
                    fact.column.map { String($0.number) } ?? "", String(source.change),
                    source.sheet ?? "", fact.cells.map(\.text).joined(separator: " | "),
                ]
            }
        }
    }

    private static func header(_ fact: PersonProfile.Fact) -> String {
        switch fact.meaning {
        case "other_name": said("Tên khác", "Other name")
        case "religious_name": said("Tên tôn giáo", "Name in religion")
        default:
            fact.cells.first.map { $0.header ?? said("(dòng nhóm)", "(section row)") }
                ?? fact.column?.header ?? fact.meaning
        }
    }

    /// Nothing where the cell says just what was recorded.
    private static func cell(_ fact: PersonProfile.Fact, _ shown: String) -> String {
        if fact.cells.count == 1, fact.cells[0].text == shown { return "" }
        return fact.cells.map { cell in
            // A line end within a cell would break the table.
            let text = cell.text.split(whereSeparator: \.isNewline).joined(separator: " ↵ ")
            guard let decoded = cell.decoded, decoded != shown else { return text }
            return text + " → " + decoded
        }.joined(separator: " | ")
    }

    private static func column(_ fact: PersonProfile.Fact, _ source: PersonProfile.Source) -> String
    {
        guard !fact.cells.isEmpty else { return fact.column.map { String($0.number) } ?? "" }
        return fact.cells.map { cell in
            source.sheet == nil ? String(cell.column) : "\(cell.column) (\(cell.columnLetters))"
        }.joined(separator: " + ")
    }

    /// Dates and fixed values as the clerk writes them; anything else as it was written.
    private static func shown(_ text: String) -> String {
        if let date = PartialDate(iso: text) { return date.onScreen }
        if text == PersonProfile.shutNumber {
            return said("số không mở được: mất khoá", "a number that cannot be opened: no key")
        }
        return DimensionNames.fixed[text]?[.screen] ?? text
    }
}
