import SeededRandom
import Spreadsheet
import Testing

@Suite("Broken files never crash the reader")
struct MutationTests {
    /// Reads all that can be read; broken files may throw typed errors and nothing else.
    private func readAll(_ bytes: [UInt8]) throws {
        do {
            let book = try Workbook(bytes: bytes)
            for index in book.sheets.indices {
                _ = try book.mergedRanges(ofSheet: index)
                try book.rows(ofSheet: index) { _ in }
            }
        } catch is SpreadsheetError {}
    }

    private func mutate(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            guard let place = bytes.indices.randomElement(using: &random) else { break }
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 2: bytes[place] = [0, 0xFF, 0x7F, 0x80].randomElement(using: &random) ?? 0
            case 3: bytes.removeSubrange(place..<min(place + 9, bytes.count))
            default: bytes.insert(contentsOf: bytes.prefix(5), at: place)
            }
        }
        return bytes
    }

    private static let openXML = TinyWorkbook(
        rows: """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45839</v></c>
            <c r="C1" t="inlineStr"><is><r><rPr><rFont val="x"/></rPr><t>a</t></r></is></c></row>
            """, tail: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>",
        styles:
            "<fonts><font><name val=\"Arial\"/></font></fonts><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>",
        strings: "<si><t>Nguyễn</t></si>"
    ).zip.bytes()

    @Test("Mutations of packages, stored and deflated")
    func packages() throws {
        var random = SplitMix64(seed: 1)
        let deflated = try WorkbookWriter.bytes { writer in
            try writer.addSheet(named: "S")
            for row in 0..<20 {
                try writer.writeRow([WrittenCell("Lê \(row)"), WrittenCell(.number(1))])
            }
        }
        for sample in [Self.openXML, deflated] {
            for _ in 0..<1500 { try readAll(mutate(sample, &random)) }
        }
    }

    @Test("Mutations of every XML part with a valid check sum")
    func parts() throws {
        var random = SplitMix64(seed: 2)
        let zip = TinyWorkbook(
            rows:
                "<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c r=\"XFD1\"><f>1</f></c></row>",
            styles: "<cellXfs><xf fontId=\"0\" numFmtId=\"14\"/></cellXfs>",
            strings: "<si><r><t>a_x000D_</t></r></si>"
        ).zip
        for _ in 0..<2000 {
            var changed = zip
            let index = Int.random(in: 0..<zip.entries.count, using: &random)
            changed.entries[index].content = mutate(zip.entries[index].content, &random)
            try readAll(changed.bytes())
        }
    }

    @Test("Mutations of the shared old workbooks", .enabled(if: SharedCases.oldWorkbooks.count > 0))
    func oldWorkbooks() throws {
        var random = SplitMix64(seed: 3)
        for path in SharedCases.oldWorkbooks.prefix(4) {
            let bytes = try SharedCases.bytes(path)
            for _ in 0..<40 { try readAll(mutate(bytes, &random)) }
        }
    }

    @Test("Every prefix of a small file is refused or read")
    func prefixes() throws {
        for length in 0..<Self.openXML.count { try readAll(Array(Self.openXML.prefix(length))) }
    }
}
