/// One record of a delimited text with its place in the file.
public struct Record: Sendable {
    /// The number of the record in the file, from 1; blank lines are records too.
    public let number: Int

    /// The physical line on which the record starts, from 1.
    public let line: Int

    /// The bytes of the record in the file as it was given, its record end included.
    public let byteRange: Range<Int>

    /// What is wrong with the record; empty for a sound one.
    public let flaws: RecordFlaws

    let text: [UInt8]
    let ranges: [FieldRange]
    let rules: ScanRules

    /// Where the record starts in the file as it was given, in bytes from 0.
    public var byteOffset: Int { byteRange.lowerBound }

    /// The number of fields, at least 1: a blank line is one empty field.
    public var fieldCount: Int { ranges.count }

    /// All fields, unquoted.
    public var fields: [String] { ranges.indices.map { field($0) } }

    /// The field as text, unquoted, with U+FFFD for what is not UTF-8; empty beyond the last field.
    public func field(_ index: Int) -> String { String(decoding: utf8(index), as: UTF8.self) }

    /// The field's bytes in UTF-8, unquoted; empty beyond the last field.
    public func utf8(_ index: Int) -> ArraySlice<UInt8> {
        guard ranges.indices.contains(index) else { return [] }
        let field = ranges[index]
        return field.hasEscapes ? unescaped(field.range)[...] : text[field.range]
    }

    /// Whether the field holds nothing but white space (no-break space too), or does not exist.
    public func isBlank(_ index: Int) -> Bool {
        guard ranges.indices.contains(index) else { return true }
        var rest = text[ranges[index].range]
        while let byte = rest.first {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                rest.removeFirst()
            } else if byte == 0xC2, rest.dropFirst().first == 0xA0 {
                rest.removeFirst(2)
            } else {
                return false
            }
        }
        return true
    }

    /// Whether every field is blank.
    public var isBlank: Bool { ranges.indices.allSatisfy { isBlank($0) } }

    private func unescaped(_ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let next = index + 1
            if next < range.upperBound, rules.isEscape(text[index], before: text[next]) {
                index = next
            }
            result.append(text[index])
            index += 1
        }
        return result
    }
}
