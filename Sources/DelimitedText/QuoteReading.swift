/// The cheapest way to cut one stretch of bytes into fields when its quotes are not to be trusted.
///
/// A shortest path from delimiter to delimiter: each step is a field, literal or quoted (then it
/// may hold delimiters and line ends), and the number of fields is part of the state, since it is
/// the best witness of what was meant.
struct QuoteReading {
    private static let mostDelimiters = 256
    private static let impossible = Int.max / 2

    private struct Step {
        var cost = QuoteReading.impossible
        var from = 0
        var isQuoted = false
    }

    let rules: ScanRules
    let fieldCount: Int?
    let window: Range<Int>
    /// What the search has cost so far.
    private(set) var steps = 0
    // The bounds of the fields: one before the window, every delimiter, one behind the window.
    private var bounds: [Int] = []
    private var path: [Step] = []
    private let width: Int

    init(rules: ScanRules, fieldCount: Int?, window: Range<Int>) {
        self.rules = rules
        self.fieldCount = fieldCount
        self.window = window
        // Counts beyond the usual one are all alike.
        width = (fieldCount.map { min($0, Self.mostDelimiters) } ?? -1) + 2
    }

    /// The cheapest reading, or nil when there is none or too much to weigh.
    mutating func best(_ bytes: borrowing Span<UInt8>) -> (cost: Int, fields: [FieldRange])? {
        bounds = [window.lowerBound - 1]
        for index in window where bytes[index] == rules.delimiter { bounds.append(index) }
        bounds.append(window.upperBound)
        guard bounds.count <= Self.mostDelimiters else { return nil }
        path = Array(repeating: Step(), count: bounds.count * width)
        path[0].cost = 0
        for first in 0..<bounds.count - 1 where isReached(first) { extend(bytes, from: first) }
        return cheapest(bytes)
    }

    private func isReached(_ bound: Int) -> Bool {
        path[bound * width..<(bound + 1) * width].contains { $0.cost < Self.impossible }
    }

    private mutating func extend(_ bytes: borrowing Span<UInt8>, from first: Int) {
        let field = trimmed(bytes, bounds[first] + 1..<bounds[first + 1])
        if let cost = literalCost(bytes, field) {
            add(cost, from: first, to: first + 1, isQuoted: false)
        }
        guard field.lowerBound < window.upperBound, bytes[field.lowerBound] == rules.quote
        else { return }
        for last in first + 1..<bounds.count {
            let field = trimmed(bytes, bounds[first] + 1..<bounds[last])
            guard let content = quotedContent(bytes, field) else { continue }
            let cost = quotedCost(bytes, content)
            add(cost, from: first, to: last, isQuoted: true)
            // A longer field would only hold this sound one as damage.
            if cost == 0 { break }
        }
    }

    private mutating func add(_ cost: Int, from first: Int, to last: Int, isQuoted: Bool) {
        for count in 0..<width {
            let old = path[first * width + count].cost
            guard old < Self.impossible else { continue }
            let index = last * width + min(count + 1, width - 1)
            if old + cost < path[index].cost {
                path[index] = Step(
                    cost: old + cost, from: first * width + count, isQuoted: isQuoted)
            }
        }
        steps += width
    }

    private func cheapest(
        _ bytes: borrowing Span<UInt8>
    ) -> (cost: Int, fields: [FieldRange])? {
        let last = (bounds.count - 1) * width
        var best = (cost: Self.impossible, index: last)
        for count in 0..<width {
            let isUsual = fieldCount.map { count == $0 } ?? true
            let cost = path[last + count].cost + (isUsual ? 0 : QuoteCost.unusualFieldCount)
            if cost < best.cost { best = (cost, last + count) }
        }
        return best.cost < Self.impossible ? (best.cost, fields(bytes, endingAt: best.index)) : nil
    }

    private func fields(_ bytes: borrowing Span<UInt8>, endingAt end: Int) -> [FieldRange] {
        var fields: [FieldRange] = []
        var index = end
        while index >= width {
            let step = path[index]
            let range = trimmed(
                bytes, bounds[step.from / width] + 1..<bounds[index / width])
            if step.isQuoted, let content = quotedContent(bytes, range) {
                fields.append(
                    FieldRange(
                        content.lowerBound, content.upperBound, isQuoted: true, hasEscapes: true))
            } else {
                fields.append(FieldRange(range.lowerBound, range.upperBound))
            }
            index = step.from
        }
        return fields.reversed()
    }

    /// The range without the initial spaces that the dialect skips.
    private func trimmed(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        guard rules.skipsInitialSpace else { return range }
        var start = range.lowerBound
        while start < range.upperBound, bytes[start] == UInt8(ascii: " ") { start += 1 }
        return start..<range.upperBound
    }

    /// The cost of taking the range as it stands; nil when it holds a line end.
    private mutating func literalCost(
        _ bytes: borrowing Span<UInt8>, _ range: Range<Int>
    ) -> Int? {
        var cost = 0
        steps += range.count
        for index in range {
            if bytes[index] == rules.quote {
                let isOpening = index == range.lowerBound
                cost += isOpening ? QuoteCost.openingTakenLiterally : QuoteCost.furtherQuote
            } else if lineEndWidth(bytes, at: index) > 0 {
                return nil
            }
        }
        return cost
    }

    /// What stands between the first and the last quote of a range that begins and ends with one.
    private func quotedContent(
        _ bytes: borrowing Span<UInt8>, _ range: Range<Int>
    ) -> Range<Int>? {
        var last = range.upperBound - 1
        while last > range.lowerBound, rules.isPadding(bytes[last]) { last -= 1 }
        guard rules.hasQuote, last > range.lowerBound, bytes[last] == rules.quote,
            bytes[range.lowerBound] == rules.quote
        else { return nil }
        return range.lowerBound + 1..<last
    }

    /// The cost of taking the range as the text of a quoted field.
    private mutating func quotedCost(
        _ bytes: borrowing Span<UInt8>, _ content: Range<Int>
    ) -> Int {
        var (strays, atDelimiter, lineEnds) = (0, 0, 0)
        var index = content.lowerBound
        while index < content.upperBound {
            let next = index + 1
            if next < content.upperBound, rules.isEscape(bytes[index], before: bytes[next]) {
                index = next
            } else if bytes[index] == rules.quote {
                strays += 1
                let isAtDelimiter =
                    bytes[index - 1] == rules.delimiter || bytes[next] == rules.delimiter
                if isAtDelimiter { atDelimiter += 1 }
            } else {
                lineEnds += lineEndWidth(bytes, at: index) > 0 ? 1 : 0
            }
            index += 1
        }
        steps += content.count
        guard strays > 0 else { return 0 }
        return QuoteCost.strayQuote + (strays - 1) * QuoteCost.furtherQuote
            + atDelimiter * QuoteCost.strayQuoteAtDelimiter
            + lineEnds * QuoteCost.lineEndInDamagedField
    }
}
