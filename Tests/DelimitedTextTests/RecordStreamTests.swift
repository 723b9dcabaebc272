@testable import DelimitedText
import Foundation
import SeededRandom
import Testing

/// Records read in small stretches must be those of one stretch that holds everything.
@Suite struct RecordStreamTests {
    private static let pieces = [
        "a", "Đ", "ễ", "1", " ", ",", ",", ",", ";", "\"", "\"\"", "\"x,y\"", "\\", "\n", "\n",
        "\r",
        "\r\n", "\r\r\n", "#", "𠮷", "Nguyễn Văn An,1975,Giáo viên\n",
    ]

    private struct Seen: Equatable {
        let number: Int
        let line: Int
        let byteRange: Range<Int>
        let flaws: RecordFlaws
        let fields: [String]

        init(_ record: Record) {
            number = record.number
            line = record.line
            byteRange = record.byteRange
            flaws = record.flaws
            fields = record.fields
        }
    }

    private func records<Source>(_ stream: RecordStream<Source>) throws -> [Seen] {
        var stream = stream
        var seen: [Seen] = []
        while let batch = try stream.nextBatch() {
            #expect(!batch.isEmpty)
            seen += batch.map { Seen($0) }
        }
        return seen
    }

    private func text(_ numbers: inout SplitMix64) -> String {
        (0..<Int.random(in: 0...60, using: &numbers))
            .compactMap { _ in Self.pieces.randomElement(using: &numbers) }.joined()
    }

    @Test func `cắt đoạn ở đâu cũng ra cùng những dòng ấy`() throws {
        var numbers = SplitMix64(seed: 21)
        for round in 0..<400 {
            let bytes = Array(text(&numbers).utf8)
            let dialect = round.isMultiple(of: 2) ? Dialect() : nil
            let document = DelimitedDocument(bytes: bytes, dialect: dialect, encoding: .utf8)
            let whole = try records(document.makeStream())
            for stride in [4, 5, 6, 7, 64] {
                #expect(try records(document.makeStream(stride: stride)) == whole)
            }
        }
    }

    @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
    func `không cắt đôi một ký tự UTF-16`(encoding: TextEncoding) throws {
        var numbers = SplitMix64(seed: 22)
        for _ in 0..<100 {
            let bytes = text(&numbers).utf16.flatMap { unit -> [UInt8] in
                let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8))
                return encoding == .utf16LittleEndian ? [low, high] : [high, low]
            }
            let document = DelimitedDocument(bytes: bytes, dialect: .comma, encoding: encoding)
            let whole = try records(document.makeStream())
            #expect(!whole.contains { $0.fields.joined().contains("\u{FFFD}") })
            for stride in [4, 5, 6, 7, 32] {
                #expect(try records(document.makeStream(stride: stride)) == whole)
            }
        }
    }

    @Test func `tệp lớn đọc từ đĩa ra như khi ghi, và không giữ trong bộ nhớ`() throws {
        var writer = DelimitedWriter()
        for row in 0..<40_000 {
            writer.write([
                "\(row)", "Trần Thị \(row % 17)", row % 5 == 0 ? "một\n\"hai\"" : "ba,bốn",
            ])
        }
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("trithuc-stream-\(UUID().uuidString).csv")
        try Data(writer.bytes).write(to: path)
        defer { try? FileManager.default.removeItem(at: path) }
        var stream = try DelimitedFile(FileBytes(path: path.path)).makeStream()
        var (row, end, line) = (0, 0, 1)
        while let batch = try stream.nextBatch() {
            #expect(batch.text.count < 1 << 20)
            for record in batch {
                let last = row % 5 == 0 ? "một\n\"hai\"" : "ba,bốn"
                #expect(record.fields == ["\(row)", "Trần Thị \(row % 17)", last])
                #expect(record.number == row + 1 && record.line == line)
                #expect(record.byteOffset == end)
                (row, end, line) = (
                    row + 1, record.byteRange.upperBound, line + (row % 5 == 0 ? 2 : 1)
                )
            }
        }
        #expect(row == 40_000 && end == writer.bytes.count)
    }

    @Test func `các byte của một ô`() throws {
        let batch = try #require(
            DelimitedDocument(bytes: Array("ab,\"c\"\"d\"\n".utf8), dialect: .comma).makeStream()
                .first())
        let record = batch[0]
        #expect(record.textRange(0) == 0..<2)
        #expect(record.textRange(1) == nil && record.textRange(2) == nil)
        let sizes = (0..<3).map { record.withUTF8($0) { $0.count } }
        #expect(sizes == [2, 3, 0])
        #expect(record.utf8(1).elementsEqual("c\"d".utf8))
    }

    @Test func `tệp không có, thư mục, và tệp ngắn đi giữa chừng là lỗi được báo`() throws {
        #expect(throws: FileBytes.Failure(code: ENOENT)) {
            _ = try FileBytes(path: "/không/có.csv")
        }
        #expect(throws: FileBytes.Failure.self) {
            _ = try FileBytes(path: FileManager.default.temporaryDirectory.path)
        }
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("trithuc-short-\(UUID().uuidString).csv")
        try Data("a,b\nc,d\n".utf8).write(to: path)
        defer { try? FileManager.default.removeItem(at: path) }
        let file = try FileBytes(path: path.path)
        try Data("a".utf8).write(to: path)
        #expect(throws: FileBytes.Failure(code: 0)) { _ = try DelimitedFile(file) }
    }
}

extension RecordStream where Source == MemoryBytes {
    fileprivate func first() -> RecordBatch? {
        var stream = self
        return stream.nextBatch()
    }
}
