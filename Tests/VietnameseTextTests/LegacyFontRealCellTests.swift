import Testing
import VietnameseText

@Suite("Real cells in legacy fonts")
struct LegacyFontRealCellTests {
    private static let path = "legacy_encoding/cell_pairs.csv"
    private static let hasCases = CasesFolder.has(path)

    private struct Cell {
        let column: String
        let raw: String
        let expected: String
    }

    private static func cells() throws -> [Cell] {
        LegacyFontFiles.rows(try CasesFolder.text(path)).dropFirst().filter { $0.count == 8 }.map {
            row in
            Cell(
                column: [row[0], row[1], row[3]].joined(separator: "|"), raw: row[6],
                expected: row[7])
        }
    }

    /// How many of a hundred cells come out right; capitals of a font are not told by the text.
    private static func share(_ cells: [Cell], evidence: (Cell) -> LegacyFontEvidence) -> Double {
        let right = cells.count { cell in
            let reading = LegacyFontDetector.reading(of: cell.raw, evidence: evidence(cell))
            let text = CanonicalText.canonical(reading?.text ?? cell.raw)
            return text.lowercased() == CanonicalText.canonical(cell.expected).lowercased()
        }
        return 100 * Double(right) / Double(cells.count)
    }

    @Test(
        "at least 96 % alone, 99 % with the column",
        .enabled(if: hasCases, "the cases folder is absent"))
    func cellsOfSpreadsheets() throws {
        let cells = try Self.cells()
        #expect(cells.count == 1456)
        #expect(Self.share(cells) { _ in .init() } >= 96)
        let columns = Dictionary(grouping: cells, by: \.column).mapValues { cells in
            LegacyFontDetector.prevailing(in: cells.map(\.raw))
        }
        #expect(Self.share(cells) { .init(columnEncoding: columns[$0.column] ?? nil) } >= 99)
    }

    @Test(
        "no field of a roster in Unicode is changed",
        .enabled(
            if: CasesFolder.has("rosters/qh2016_candidates.csv"), "the cases folder is absent"),
        arguments: [nil, LegacyFont.tcvn3, .vni, .viscii, .vps, .viqr])
    func rosters(_ column: LegacyFont?) throws {
        let evidence = LegacyFontEvidence(columnEncoding: column)
        for field in Set(
            LegacyFontFiles.rows(try CasesFolder.text("rosters/qh2016_candidates.csv")).joined())
        {
            let reading = LegacyFontDetector.reading(of: field, evidence: evidence)
            #expect(reading == nil, "\(field) as \(reading?.text ?? "")")
        }
    }
}
