import Census
import Statistics
import Wording

extension CountCommand {
    /// Tells of each group what the measure says instead of counting people.
    func runMeasure(_ asked: CountTable.Question) throws {
        try layout.examinePlain("--measure")
        if layout.sort == .difference { throw CommandFault.orderNeedsCompare }
        let census = try question.census(question.open(), need: need(asked))
        let table = try MeasuredTable(
            census, asked, measure, order: layout.effectiveOrder == .list ? .list : .count,
            top: layout.top, language: .screen)
        let rows = table.rows.map { row in
            JSONValue.object(
                zip(asked.by, row.values).map { ($0.rawValue, $1.json) }
                    + row.figure.json(of: measure))
        }
        let all = table.total.json(of: measure)
        let body: [(String, JSONValue)] = [
            ("rows", .array(rows)), ("total", all[0].1), ("all", .object(Array(all.dropFirst()))),
        ]
        try print(
            PrintedTable(table, language: .screen), asked,
            json: .object(
                jsonHead(asked, table.counted.asOf)
                    + body + table.counted.doubts))
    }
}
