import CivilDates
import Foundation
import GRDB
import SeededRandom
import Testing

@testable import Registry

/// Untouched cells come out as they went in, give no long number away, and cannot be altered unseen.
@Suite struct CellBlockTests {
    @Test(arguments: 0..<40) func whatGoesInComesOut(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let rows = Self.drawn(&random)
        let block = try #require(Self.packed(rows, sheet: "Biểu 1").first)
        #expect(block.unpacked() == rows)
        #expect(block.rows == 3...(rows.last?.number ?? 3))
    }

    @Test func rowsOutOfOrderAreStillFound() throws {
        let rows = [9, 4, 1000, 5].map { row($0, "Ka Đèn", "x") }
        let block = try #require(Self.packed(rows).first)
        #expect(block.rows == 4...1000)
        #expect(block.unpacked().map(\.number) == [4, 5, 9, 1000])
    }

    @Test func oneTextOfTwoFontsIsTwoTexts() throws {
        let cells = [
            SourceCell(column: 1, text: "Hµ", decoded: "Hà"), SourceCell(column: 2, text: "Hµ"),
            SourceCell(column: 3, text: "Hµ", decoded: "Hà"),
        ]
        let block = try #require(Self.packed([SourceRow(number: 2, cells: cells)]).first)
        #expect(block.unpacked() == [SourceRow(number: 2, cells: cells)])
    }

    @Test func blanksAreNoCells() throws {
        var packer = CellPacker()
        packer.begin(sheet: nil, columns: [1, 2, 5])
        for (place, text) in ["", " \t\n", " x"].enumerated() {
            Array(text.utf8).withUnsafeBufferPointer { packer.add($0, at: place) }
        }
        packer.endRow(2)
        let block = try #require(packer.take(isLast: true).first)
        #expect(block.unpacked().map(\.cells) == [[SourceCell(column: 5, text: " x")]])
    }

    @Test func aFullBlockIsFollowedByAnother() throws {
        var packer = CellPacker()
        packer.begin(sheet: nil, columns: [1])
        for number in 1...CellPacker.blockSize { packer.add(row(number, "Hàng \(number)")) }
        #expect(packer.take(isLast: false).map(\.rows) == [1...CellPacker.blockSize])
        packer.add(row(CellPacker.blockSize + 1, "Hàng"))
        #expect(packer.take(isLast: false).isEmpty)
        let rest = packer.take(isLast: true)
        #expect(rest.flatMap { $0.unpacked() } == [row(CellPacker.blockSize + 1, "Hàng")])
        #expect(packer.take(isLast: true).isEmpty)
    }

    @Test(arguments: 0..<20) func someOfItsRows(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let rows = Self.drawn(&random)
        let block = try #require(Self.packed(rows).first)
        let wanted = Set(rows.map(\.number).filter { _ in Bool.random(using: &random) })
        let kept = block.keeping { wanted.contains($0) }
        let expected = rows.filter { $0.isHeading || wanted.contains($0.number) }
        #expect((kept?.unpacked() ?? []) == (expected.allSatisfy(\.isHeading) ? [] : expected))
        #expect(block.keeping { _ in true } == block)
    }

    /// Anything may stand in a damaged file: it is read as far as it goes, or not at all.
    @Test(arguments: 0..<60) func damagedBytesDoNoHarm(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var bytes = try #require(Self.packed(Self.drawn(&random)).first).bytes
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
                in: 0...255, using: &random)
        }
        if seed.isMultiple(of: 2) {
            bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random))
        }
        _ = CellBlock(sheet: nil, rows: 1...9, bytes: bytes).unpacked()
        let noise = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
        _ = CellBlock(sheet: nil, rows: 1...9, bytes: [1] + noise).unpacked()
    }

    @Test(arguments: [
        ("068080001234", "••••••••••••"), ("250123456", "•••••••••"),
        ("CCCD: 068 080 001 234.", "CCCD: ••• ••• ••• •••."),
        ("068.080-001'234", "•••.•••-•••'•••"),
        ("6.8080001234E+10", "•.••••••••••E+10"), ("68,080,001,234", "••,•••,•••,•••"),
        ("06 80 80 00 12 34", "•• •• •• •• •• ••"),
        ("250\u{A0}123\u{A0}456", "•••\u{A0}•••\u{A0}•••"),
        ("12345678", "12345678"), ("05/09/1980", "05/09/1980"), ("V.07.04.31", "V.07.04.31"),
        ("V.07.02.05 3.66", "V.07.02.05 3.66"), ("2004 2009 2015", "2004 2009 2015"),
        ("12.05.1980-13.06.1990", "12.05.1980-13.06.1990"), ("5.2004-9.2008", "5.2004-9.2008"),
        ("Số 12 đường 3/2, 1980 và 19801980", "Số 12 đường 3/2, 1980 và 19801980"),
        ("Trường A", "Trường A"),
    ])
    func longNumbersAreMasked(_ text: String, _ kept: String) throws {
        let block = try #require(Self.packed([row(2, text)]).first)
        #expect(block.unpacked().first?.cells.map(\.text) == [kept])
    }

    @Test(arguments: [
        "UPDATE source_block SET cells = CAST(cells || x'00' AS BLOB)",
        "UPDATE source_block SET cells = CAST(replace(cells, x'4B61', x'4B6F') AS BLOB) WHERE id = 2",
        "UPDATE source_block SET sheet = 'khác'", "UPDATE source_block SET first_row = 1",
        "UPDATE source_block SET last_row = 99", "UPDATE source_block SET change = 2",
        "UPDATE source_block SET id = 3 WHERE id = 1", "DELETE FROM source_block WHERE id = 1",
        "DELETE FROM source_block",
        "INSERT INTO source_block SELECT 9, change, sheet, first_row, last_row, cells FROM source_block WHERE id = 1",
    ])
    func doctorSeesAnAlteredCell(_ sql: String) throws {
        let fixture = try Self.withCells()
        #expect(try fixture.registry.examine().allSatisfy(\.faults.isEmpty))
        #expect(try !fixture.tampered(sql).examine().allSatisfy(\.faults.isEmpty), "\(sql)")
    }

    @Test(arguments: [
        "UPDATE source_block SET first_row = 1", "DELETE FROM source_block",
        "UPDATE other_name SET kind = 'religious'", "DELETE FROM other_name",
    ])
    func theFileItselfRefuses(_ sql: String) throws {
        let fixture = try Self.withCells()
        #expect(throws: DatabaseError.self, "\(sql)") { try fixture.execute(sql) }
    }

    @Test func theCellsOfARowAreFound() throws {
        let fixture = try Self.withCells()
        try fixture.registry.withView { view in
            #expect(try view.sourceRow(2, ofChange: 1, sheet: nil) == Self.someRows[1])
            #expect(try view.sourceRow(5, ofChange: 1, sheet: nil) == Self.someRows[2])
            #expect(try view.sourceRow(5, ofChange: 1, sheet: "A") == nil)
            #expect(try view.sourceRow(1, ofChange: 1, sheet: nil) == nil)
            #expect(try view.sourceRow(2, ofChange: 2, sheet: nil) == nil)
            var seen: [Int] = []
            let none: Int? = try view.firstInSourceRows(above: 5, ofChange: 1, sheet: nil) {
                seen.append($0.number)
                return nil
            }
            #expect(none == nil && seen == [2, 1])
        }
    }

    /// A file of the version before opens, is copied first, and its hashes hold.
    @Test func aRegistryWithoutCellsOpens() throws {
        let fixture = try Fixture()
        try fixture.add("Nguyễn Thị Hoa", "Ka Đèn")
        let older = fixture.folder.file("older.sqlite")
        try fixture.registry.queue.backup(to: DatabaseQueue(path: older))
        try Fixture.execute(
            """
            DROP TABLE source_block; DROP TABLE other_name;
            DROP INDEX IF EXISTS engagement_by_organisation;
            DELETE FROM grdb_migrations WHERE identifier >= 'm0005'
            """, at: older)
        let opened = try Registry.open(at: older)
        #expect(
            FileManager.default.fileExists(
                atPath: older + ".before-m0005_cells_and_other_names"))
        #expect(try opened.examine().allSatisfy(\.faults.isEmpty))
        #expect(try opened.changes() == fixture.registry.changes())
        #expect(try opened.withView { try $0.sourceRow(2, ofChange: 1, sheet: nil) } == nil)
    }

    private static let someRows = [
        SourceRow(
            number: 1, isHeading: true, cells: [SourceCell(column: 1, text: "I. Trạm Y tế")]),
        SourceRow(number: 2, cells: [SourceCell(column: 2, text: "KA ĐÈN")]),
        SourceRow(number: 5, cells: [SourceCell(column: 2, text: "Ka Hoa")]),
    ]

    /// A change with two blocks and a person with another name.
    private static func withCells() throws -> Fixture {
        let fixture = try Fixture()
        let heading = ChangeHeading(
            kind: .edit, author: "Lan", reason: "Thử", asOf: nil, sourceFile: nil)
        try fixture.registry.draft(heading) { draft in
            try draft.add(texts: ["Ka Đèn", "Ka Hoa"])
            var statement = Statement(
                kind: .edit, row: nil, asOf: day("2025-12-31"), fullName: TextID(rawValue: 1))
            statement.otherNames = [OtherName(kind: .alias, name: TextID(rawValue: 2))]
            try draft.add([statement])
            for rows in [someRows[0...1], someRows[2...2]] {
                for block in packed(Array(rows)) { try draft.add(block) }
            }
            try draft.record()
        }
        try fixture.add("Nguyễn Thị Hoa")
        return fixture
    }

    private static func packed(_ rows: [SourceRow], sheet: String? = nil) -> [CellBlock] {
        var packer = CellPacker()
        packer.begin(sheet: sheet, columns: Array(1...8))
        for row in rows { packer.add(row) }
        return packer.take(isLast: true)
    }

    private func row(_ number: Int, _ texts: String...) -> SourceRow {
        SourceRow(
            number: number,
            cells: texts.enumerated().map { SourceCell(column: $0 + 1, text: $1) })
    }

    private static func drawn(_ random: inout SplitMix64) -> [SourceRow] {
        let words = [
            "Kinh", "K'Ho", "05/09/1980", "NguyÔn V¨n B×nh", " x ", "Đại học\nLuật", "“", "0",
        ]
        var number = 2
        var rows = (0..<Int.random(in: 1...300, using: &random)).map { index in
            number += index == 0 ? 1 : Int.random(in: 1...3, using: &random)
            let columns = (1...8).filter { _ in Bool.random(using: &random) }
            let cells = columns.map { column in
                SourceCell(
                    column: column,
                    text: column == 1
                        ? "Người \(UInt16.random(in: 0...999, using: &random))"
                        : words.randomElement(using: &random) ?? "",
                    decoded: column == 2 ? "Kinh" : nil)
            }
            return SourceRow(
                number: number,
                isHeading: index > 0 && !cells.isEmpty
                    && Int.random(in: 0...9, using: &random) == 0,
                cells: cells)
        }
        if rows.allSatisfy(\.isHeading) { rows.removeAll() }
        return rows
    }
}
