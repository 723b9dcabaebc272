/// The digits of an identity number as a cell has them.
struct WrittenNumber: Equatable {
    /// What a cell says.
    enum Reading: Equatable {
        /// Digits alone, as they stand.
        case digits(WrittenNumber)
        /// A number of which the program that wrote the file kept the first digits alone: 1.2345E+11.
        case rounded
        /// Something else.
        case unreadable
    }

    /// The digits.
    let text: String
    /// Whether the cell held a quantity and no text: then zeros in front cannot have been kept.
    let isQuantity: Bool

    /// Reads a cell; `isNumeric` says that a workbook holds a number in it.
    static func read(_ cell: String, isNumeric: Bool) -> Reading {
        if isDigits(cell.utf8) { return .digits(.init(text: cell, isQuantity: isNumeric)) }
        var text = Substring(cell)
        // An apostrophe in front says "text" in a spreadsheet and is part of nothing.
        while let mark = text.first, apostrophes.contains(mark) { text.removeFirst() }
        while let mark = text.last, apostrophes.contains(mark) { text.removeLast() }
        if let scientific = scientific(text) { return scientific }
        if let whole = withoutDecimals(text) {
            return .digits(.init(text: whole, isQuantity: true))
        }
        guard let digits = withoutSeparators(text) else { return .unreadable }
        return .digits(.init(text: digits, isQuantity: isNumeric))
    }

    private static let apostrophes: Set<Character> = ["'", "’", "‘", "`", "´", "\""]

    private static func isDigits(_ bytes: some Collection<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// `6.8080001235E+10` is exact, `6.808E+10` is not: nobody knows what followed.
    private static func scientific(_ text: Substring) -> Reading? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "E" || $0 == "e" }
        guard parts.count == 2 else { return nil }
        let power = parts[1].drop { $0 == "+" }
        let mantissa = parts[0].split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard mantissa.count <= 2, mantissa.allSatisfy({ isDigits($0.utf8) }),
            mantissa[0].count == 1,
            isDigits(power.utf8), let power = Int(power)
        else { return nil }
        let digits = mantissa.joined()
        guard digits.count > power, digits.dropFirst(power + 1).allSatisfy({ $0 == "0" }) else {
            return .rounded
        }
        return .digits(.init(text: String(digits.prefix(power + 1)), isQuantity: true))
    }

    /// `68080001235.0`, as programs write a column of numbers in which one cell is blank.
    private static func withoutDecimals(_ text: Substring) -> String? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard parts.count == 2, parts[0].count > 4, isDigits(parts[0].utf8),
            parts[1] == "0" || parts[1] == "00"
        else { return nil }
        return String(parts[0])
    }

    /// `068 080 001 236`, `068.080.001.236`, `0680-8000-1236`; a full stop that may be a decimal point
    /// separates nothing.
    private static func withoutSeparators(_ text: Substring) -> String? {
        let groups = text.split { ".,".contains($0) }
        if groups.count > 1 {
            guard groups[0].count <= 4,
                groups.dropFirst().allSatisfy({ (3...4).contains($0.count) })
            else { return nil }
        }
        let digits = String(text.filter { !" -.,\u{2013}".contains($0) })
        return isDigits(digits.utf8) ? digits : nil
    }
}
