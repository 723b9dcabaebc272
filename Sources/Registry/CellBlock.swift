import Crypto

/// The untouched cells of rows of one sheet, packed: each distinct text once, and for each row the number of the text
/// in each column.
///
/// The bytes: the version 1; the columns; the texts, first their lengths (the lowest bit tells that a decoded text
/// follows), then their UTF-8; the people rows (the step from the row before, then a text's number for each column, 0
/// where it is blank); the headings (step, number of cells, then column and text of each). Numbers are unsigned LEB128,
/// steps zigzag.
public struct CellBlock: Sendable, Equatable {
    /// The sheet; `nil` for delimited text.
    public let sheet: String?
    /// The lowest and the highest row in it.
    public let rows: ClosedRange<Int>
    let bytes: [UInt8]
    /// SHA-256 of the bytes, by which the hash of the change covers them.
    let sha256: [UInt8]

    /// What the hash of a change covers of a block.
    struct Seal {
        let sheet: String?
        let rows: ClosedRange<Int>
        let sha256: [UInt8]
    }

    var seal: Seal { Seal(sheet: sheet, rows: rows, sha256: sha256) }

    static let version = 1

    init(sheet: String?, rows: ClosedRange<Int>, bytes: [UInt8]) {
        self.sheet = sheet
        self.rows = rows
        self.bytes = bytes
        sha256 = Array(SHA256.hash(data: bytes))
    }

    /// All rows by their number; none where the bytes are damaged.
    public func unpacked() -> [SourceRow] {
        var reader = PackedReader(bytes)
        return (Self.unpacked(&reader) ?? []).sorted { $0.number < $1.number }
    }

    /// The block with only some of its people rows; `nil` where none is left.
    public func keeping(_ isKept: (Int) -> Bool) -> CellBlock? {
        let rows = unpacked()
        let kept = rows.filter { $0.isHeading || isKept($0.number) }
        if kept.count == rows.count { return self }
        var packer = CellPacker()
        packer.begin(
            sheet: sheet,
            columns: Set(kept.lazy.filter { !$0.isHeading }.flatMap(\.cells).map(\.column)).sorted()
        )
        for row in kept { packer.add(row) }
        return packer.take(isLast: true).first
    }

    private static func unpacked(_ reader: inout PackedReader) -> [SourceRow]? {
        guard reader.number() == version, let columns = reader.numbers(),
            let texts = texts(&reader), let peopleCount = reader.number()
        else { return nil }
        var rows: [SourceRow] = []
        var number = 0
        for _ in 0..<peopleCount {
            guard let step = reader.step() else { return nil }
            number += step
            var cells: [SourceCell] = []
            for column in columns {
                guard let place = reader.number(), place <= texts.count else { return nil }
                if place > 0 { cells.append(texts[place - 1].cell(column)) }
            }
            rows.append(SourceRow(number: number, cells: cells))
        }
        guard let headings = headings(&reader, texts) else { return nil }
        return rows + headings
    }

    private static func headings(
        _ reader: inout PackedReader, _ texts: [PackedText]
    ) -> [SourceRow]? {
        guard let count = reader.number() else { return nil }
        var rows: [SourceRow] = []
        var number = 0
        for _ in 0..<count {
            guard let step = reader.step(), let cellCount = reader.number() else { return nil }
            number += step
            var cells: [SourceCell] = []
            for _ in 0..<cellCount {
                guard let column = reader.number(), let place = reader.number(),
                    texts.indices.contains(place - 1)
                else { return nil }
                cells.append(texts[place - 1].cell(column))
            }
            rows.append(SourceRow(number: number, isHeading: true, cells: cells))
        }
        return rows
    }

    private struct PackedText {
        let text: String
        let decoded: String?

        func cell(_ column: Int) -> SourceCell {
            SourceCell(column: column, text: text, decoded: decoded)
        }
    }

    private static func texts(_ reader: inout PackedReader) -> [PackedText]? {
        guard let count = reader.number() else { return nil }
        var lengths: [(text: Int, decoded: Int?)] = []
        for _ in 0..<count {
            guard let length = reader.number() else { return nil }
            if length & 1 == 0 {
                lengths.append((length >> 1, nil))
            } else {
                guard let decoded = reader.number() else { return nil }
                lengths.append((length >> 1, decoded))
            }
        }
        var texts: [PackedText] = []
        for length in lengths {
            guard let text = reader.text(length.text) else { return nil }
            guard let count = length.decoded else {
                texts.append(PackedText(text: text, decoded: nil))
                continue
            }
            guard let decoded = reader.text(count) else { return nil }
            texts.append(PackedText(text: text, decoded: decoded))
        }
        return texts
    }
}
