import DelimitedText
import SeededRandom
import Testing

@Suite struct DelimitedTextLawTests {
    private static let pieces = [
        "a", "Đ", "ễ", "1", " ", "\t", ",", ";", "|", ":", "\"", "\"\"", "'", "\\", "\n", "\r",
        "\r\n",
        "=", "#", "\u{FEFF}", "𠮷", "",
    ]

    private static let dialects = [
        Dialect(), .semicolon, .backslash, Dialect(delimiter: 0x09), Dialect(delimiter: 0x7C),
        Dialect(quote: UInt8(ascii: "'")), Dialect(skipsInitialSpace: true),
        Dialect(delimiter: UInt8(ascii: ";"), escape: UInt8(ascii: "\\")),
    ]

    private func field(_ numbers: inout SplitMix64) -> String {
        (0..<Int.random(in: 0...6, using: &numbers))
            .compactMap { _ in Self.pieces.randomElement(using: &numbers) }.joined()
    }

    @Test(arguments: dialects, ["\n", "\r\n", "\r"])
    func `ghi rồi đọc lại được đúng như cũ`(dialect: Dialect, recordEnd: String) {
        var numbers = SplitMix64(seed: 7)
        for _ in 0..<150 {
            let table = (0..<Int.random(in: 1...8, using: &numbers)).map { _ in
                (0..<Int.random(in: 1...5, using: &numbers)).map { _ in field(&numbers) }
            }
            var writer = DelimitedWriter(dialect: dialect, recordEnd: recordEnd)
            for row in table { writer.write(row) }
            let found = records(writer.bytes, dialect: dialect, encoding: .utf8)
            #expect(
                found.map { $0.fields.map { Array($0.utf8) } }
                    == table.map { $0.map { Array($0.utf8) } })
            let damage: RecordFlaws = [.textAfterQuote, .unterminatedQuote, .invalidUTF8]
            #expect(found.allSatisfy { $0.flaws.isDisjoint(with: damage) })
        }
    }

    /// Every byte behind the byte order mark belongs to exactly one record, in order.
    private func expectTiling(_ bytes: [UInt8], _ dialect: Dialect?, _ encoding: TextEncoding?) {
        let document = DelimitedDocument(bytes: bytes, dialect: dialect, encoding: encoding)
        var reader = document.makeReader()
        let widths: [TextEncoding: Int] = [.utf8: 3, .utf16LittleEndian: 2, .utf16BigEndian: 2]
        let mark =
            document.detection.hasByteOrderMark ? widths[document.detection.encoding] ?? 0 : 0
        var (end, line, number) = (mark, 1, 0)
        while let record = reader.next() {
            number += 1
            #expect(record.byteRange.lowerBound == end)
            #expect(!record.byteRange.isEmpty)
            #expect(record.number == number)
            #expect(record.line >= line)
            #expect(record.fieldCount == record.fields.count && record.fieldCount > 0)
            (end, line) = (record.byteRange.upperBound, record.line)
        }
        #expect(end == bytes.count)
    }

    @Test func `byte ngẫu nhiên không làm hỏng, mỗi byte thuộc đúng một dòng`() {
        var numbers = SplitMix64(seed: 99)
        for round in 0..<1500 {
            let length = Int.random(in: 0...120, using: &numbers)
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) }
            let dialect =
                round.isMultiple(of: 2) ? nil : Self.dialects.randomElement(using: &numbers)
            let encoding =
                round.isMultiple(of: 3) ? TextEncoding.allCases.randomElement(using: &numbers) : nil
            expectTiling(bytes, dialect, encoding)
        }
    }

    @Test func `chuỗi dấu nháy và dấu phân cách ngẫu nhiên cũng vậy`() {
        var numbers = SplitMix64(seed: 5)
        for round in 0..<1500 {
            let count = Int.random(in: 0...80, using: &numbers)
            let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &numbers) }
            let dialect =
                round.isMultiple(of: 2) ? nil : Self.dialects.randomElement(using: &numbers)
            expectTiling(Array(text.joined().utf8), dialect, nil)
        }
    }

    @Test func `bảng chữ nhật được nhận ra và đọc lại đúng mà không cần cho biết gì`() {
        var numbers = SplitMix64(seed: 31)
        let words = [
            "Lê An", "Đại học, ngành Luật", "x \"y\" z", "1975", "02/9/1976", "a\nb", "",
            "Huế; Vinh",
        ]
        for dialect in [Dialect(), .semicolon, Dialect(delimiter: 0x09)] {
            for _ in 0..<60 {
                let width = Int.random(in: 3...9, using: &numbers)
                let table = (0..<Int.random(in: 8...30, using: &numbers)).map { row in
                    ["\(row + 1)"]
                        + (1..<width).map { _ in words.randomElement(using: &numbers) ?? "" }
                }
                var writer = DelimitedWriter(dialect: dialect)
                for row in table { writer.write(row) }
                #expect(rows(writer.text) == table)
            }
        }
    }
}
