/// Codes of ranks as they are written in running text.
enum RankCode {
    /// The codes that a text holds, in official form (V.07.04.31, 01.003, 15a.202), in its order.
    ///
    /// Dots, spaces or nothing may part the digits of a public employee's code ("V07.04.31"); a civil servant's
    /// code needs its dot, else it could be any number.
    static func codes(in text: String) -> [String] { found(in: Array(text.utf8)).map(\.code) }

    /// The codes with the bytes that they take.
    static func found(in bytes: [UInt8]) -> [(code: String, bytes: Range<Int>)] {
        var codes: [(String, Range<Int>)] = []
        var index = 0
        while index < bytes.count {
            let startsWord = index == 0 || !isWord(bytes[index - 1])
            if startsWord, let found = employeeCode(bytes, index) ?? servantCode(bytes, index) {
                codes.append((found.code, index..<found.end))
                index = found.end
            } else {
                index += 1
            }
        }
        return codes
    }

    private static func employeeCode(_ bytes: [UInt8], _ start: Int) -> (code: String, end: Int)? {
        guard bytes[start] | 0x20 == UInt8(ascii: "v") else { return nil }
        var digits: [UInt8] = []
        var index = start + 1
        while index < bytes.count, digits.count < 6 {
            if isDigit(bytes[index]) {
                digits.append(bytes[index])
            } else if bytes[index] != UInt8(ascii: "."), bytes[index] != UInt8(ascii: " ") {
                return nil
            }
            index += 1
        }
        guard digits.count == 6, index == bytes.count || !isWord(bytes[index]) else { return nil }
        let text = String(decoding: digits, as: UTF8.self)
        let pairs = [text.prefix(2), text.dropFirst(2).prefix(2), text.suffix(2)]
        return ("V." + pairs.joined(separator: "."), index)
    }

    /// Two digits, a letter in codes of before 2015, a dot, three digits.
    private static func servantCode(_ bytes: [UInt8], _ start: Int) -> (code: String, end: Int)? {
        guard start + 6 <= bytes.count else { return nil }
        let letter = bytes[start + 2] | 0x20
        let hasLetter = (UInt8(ascii: "a")...UInt8(ascii: "c")).contains(letter)
        let end = start + (hasLetter ? 7 : 6)
        guard end <= bytes.count, end == bytes.count || !isWord(bytes[end]) else { return nil }
        var code = Array(bytes[start..<end])
        if hasLetter { code.remove(at: 2) }
        let isCode = code.enumerated().allSatisfy { offset, byte in
            offset == 2 ? byte == UInt8(ascii: ".") : isDigit(byte)
        }
        guard isCode else { return nil }
        if hasLetter { code.insert(letter, at: 2) }
        return (String(decoding: code, as: UTF8.self), end)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
    }
}
