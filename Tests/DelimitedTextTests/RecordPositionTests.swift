import DelimitedText
import Testing

@Suite struct RecordPositionTests {
    private struct Place: Equatable {
        var number: Int
        var line: Int
        var byte: Int
    }

    private func places(_ records: [Record]) -> [Place] {
        records.map { Place(number: $0.number, line: $0.line, byte: $0.byteOffset) }
    }

    @Test func `số dòng, dòng vật lý và byte đúng sau ô nhiều dòng và dòng trống`() {
        //  byte:  0       6                 19 20
        let text = "tt,tên\n1,\"a\nb\r\nc\"\r\n\nĐ,2\n"
        #expect(
            places(records(text, dialect: .comma)) == [
                Place(number: 1, line: 1, byte: 0),
                Place(number: 2, line: 2, byte: 8),
                Place(number: 3, line: 5, byte: 20),
                Place(number: 4, line: 6, byte: 21),
            ])
    }

    @Test func `BOM không thuộc dòng nào`() {
        let found = records([0xEF, 0xBB, 0xBF] + Array("a,b\nc,d\n".utf8))
        #expect(found.map(\.fields) == [["a", "b"], ["c", "d"]])
        #expect(found.map(\.byteRange) == [3..<7, 7..<11])
    }

    @Test func `byte của UTF-16 là byte trong tệp gốc`() {
        let text = "Đỗ;1\n𠮷;2\n"
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let found = records(bytes)
        #expect(found.map(\.fields) == [["Đỗ", "1"], ["𠮷", "2"]])
        // Five units in the first line; the second has a pair of surrogates.
        #expect(found.map(\.byteRange) == [2..<12, 12..<22])
    }

    @Test func `byte của windows-1258 là byte trong tệp gốc`() {
        // "Lê Thị" with ê 0xEA and the dot below 0xF2 behind its i.
        let line: [UInt8] = [0x4C, 0xEA, 0x20, 0x54, 0x68, 0x69, 0xF2, 0x3B, 0x31, 0x0A]
        let found = records(line + line)
        #expect(found.map(\.byteRange) == [0..<10, 10..<20])
        #expect(found.map { $0.field(0) } == ["Lê Thị", "Lê Thị"])
    }
}
