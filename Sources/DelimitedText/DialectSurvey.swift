/// How a sample reads in one dialect.
struct DialectSurvey {
    static let space = UInt8(ascii: " ")

    let dialect: Dialect
    private(set) var recordCount = 0
    private(set) var brokenCount = 0
    private var countsOfFields: [Int: Int] = [:]
    private var cellCount = 0
    private var merit = 0.0
    private var typedCount = 0
    private var quotedCount = 0
    // Fields behind the first one that are not empty, and those that begin with a space.
    private var laterCount = 0
    private var spacedCount = 0

    init(_ dialect: Dialect, _ sample: DialectSample) {
        self.dialect = dialect
        sample.forEachRecord(in: dialect) { take($0) }
    }

    private mutating func take(_ record: Record) {
        recordCount += 1
        if !record.flaws.isDisjoint(with: [.textAfterQuote, .unterminatedQuote]) {
            brokenCount += 1
        }
        countsOfFields[record.fieldCount, default: 0] += 1
        for (index, field) in record.ranges.enumerated() {
            let look = record.look(field)
            cellCount += 1
            merit += look.merit
            if look == .figures || look == .quoted { typedCount += 1 }
            if look == .quoted { quotedCount += 1 }
            guard index > 0, look != .empty else { continue }
            laterCount += 1
            if record.beginsWithSpace(field) { spacedCount += 1 }
        }
    }

    /// The usual number of fields of the records with more than one, else 1.
    var fieldCount: Int {
        let several = countsOfFields.filter { $0.key > 1 }
        return several.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
    }

    /// How many records have the usual number of fields.
    var usualCount: Int { countsOfFields[fieldCount] ?? 0 }

    /// Whether nearly every field begins with a space, as in `a, "b", c`.
    var isSpaced: Bool { laterCount > 2 && Double(spacedCount) >= 0.95 * Double(laterCount) }

    /// Whether most records have several fields, some between quotes.
    var isQuotedThroughout: Bool {
        fieldCount > 1 && 2 * quotedCount >= recordCount && 4 * brokenCount <= recordCount
    }

    /// Whether the delimiter is more likely the punctuation of sentences in one column.
    var isPunctuation: Bool {
        isSpaced && Double(typedCount) < 0.1 * Double(cellCount)
    }

    /// How likely the dialect is; only the order counts.
    ///
    /// The share of records with the usual number of fields, more for more fields, times the looks
    /// of the fields. The idea of weighing shape and looks together is that of G. van den Burg et
    /// al., "Wrangling messy CSV files by detecting row and type patterns" (2019).
    var score: Double {
        guard recordCount > 0, cellCount > 0 else { return 0 }
        let shape =
            Double(usualCount) / Double(recordCount)
            * (fieldCount == 1 ? 0.15 : Double(fieldCount - 1) / Double(fieldCount))
        let looks = merit / Double(cellCount)
        let soundness = 1 - 0.5 * Double(brokenCount) / Double(recordCount)
        return shape * looks * soundness * (isPunctuation ? 0.1 : 1)
    }
}
