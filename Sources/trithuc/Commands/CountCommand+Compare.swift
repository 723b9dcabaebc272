import Census
import CivilDates
import Registry
import Statistics
import Wording

extension CountCommand {
    /// Asks the same at two dates.
    func runComparison(_ asked: CountTable.Question, with date: CivilDate) throws {
        if measure != .people { throw CommandFault.twoMeasures }
        if asked.allocates { throw CommandFault.compareEstimates }
        try layout.examinePlain("--compare")
        let registry = try question.open()
        let needed = try need(asked)
        let census = try question.census(registry, need: needed)
        let other = try Census.open(registry, asOf: date, known: question.known, need: needed)
            .on(mapOf: census.map)
        let table = try ComparedTable(
            census, with: other, asked, order: layout.effectiveOrder, top: layout.top,
            language: .screen)
        if disclosure.isPublic {
            let (one, two) = try (
                Disclosure(census, language: .screen), Disclosure(other, language: .screen)
            )
            return try print(
                table.published(by: one, and: two, language: .screen), one.rule)
        }
        let rows = table.rows.map { JSONValue.object(pairs($0.values, asked) + $0.json()) }
        let body: [(String, JSONValue)] = [
            ("rows", .array(rows)), ("total", .number(table.total.count)),
        ]
        let compared = compareKeys(date, table.total.json("total"))
        try print(
            PrintedTable(table, language: .screen), asked,
            json: .object(jsonHead(asked, table.now.asOf, compared) + body + table.now.doubts))
    }

    private func print(_ table: PublishedComparison, _ rule: DisclosureRule) throws {
        let asked = table.now.question
        let rows = table.rows.map { JSONValue.object(pairs($0.values, asked) + $0.json()) }
        let body: [(String, JSONValue)] = [
            ("rows", .array(rows)), ("total", table.now.total.jsonNumber),
            ("total_suppressed", .bool(table.now.total == .suppressed)),
        ]
        let disclosed: [(String, JSONValue)] = [("public", .bool(true)), ("disclosure", rule.json)]
        let compared = compareKeys(table.then.asOf, table.total.json("total"))
        try output.print(
            [table.printed(rule)],
            json: .object(jsonHead(asked, table.now.asOf, compared + disclosed) + body))
    }

    private func compareKeys(
        _ date: CivilDate, _ total: [(String, JSONValue)]
    ) -> [(String, JSONValue)] {
        [("compare", .object([("as_of", .string(date.description))] + total))]
    }

    private func pairs(
        _ values: [DimensionValue], _ asked: CountTable.Question
    ) -> [(String, JSONValue)] {
        zip(asked.by, values).map { ($0.rawValue, $1.json) }
    }
}
