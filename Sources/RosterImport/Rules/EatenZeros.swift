/// Which columns of identity numbers lost the zeros in front, by the look of all their values.
///
/// One number with a digit too few may be mistyped. A column in which no number begins with zero and
/// several are short by the same digits has lost its zeros: every citizen's number of a birth
/// registered in Viet Nam begins with one.
struct EatenZeros: Sendable {
    /// The values of a column.
    private struct Tally {
        /// How many values have so many digits.
        var counts = [Int](repeating: 0, count: 16)
        var hasLeadingZero = false
    }

    private var tallies: [Int: Tally] = [:]

    /// How many short numbers prove that it was not a slip.
    private static let proof = 3

    /// Nothing is proved.
    init() {}

    /// Looks at the first rows of people of a table.
    init(_ table: LaidOutSheet) {
        let columns = [
            ColumnMeaning.citizenNumber, .formerCitizenNumber, .socialInsuranceNumber,
        ].flatMap { table.columns[$0] }
        guard !columns.isEmpty else { return }
        for row in table.peopleOfHead {
            for column in columns {
                let text = table.sheet.text(row, column)
                guard !text.isEmpty,
                    case .digits(let number) = WrittenNumber.read(
                        text, isNumeric: row.holdsNumber(column))
                else { continue }
                tallies[column, default: Tally()].counts[min(number.text.utf8.count, 15)] += 1
                if number.text.utf8.first == 0x30 {
                    tallies[column]?.hasLeadingZero = true
                }
            }
        }
    }

    /// Whether the values of a column, from 0, say that a number lost the zeros that it lacks.
    ///
    /// `length` is how many digits it should have; `isQuantity` says that the cell itself held a number,
    /// which has no zeros in front.
    func prove(_ column: Int, length: Int, isQuantity: Bool) -> Bool {
        guard let tally = tallies[column] else { return false }
        // Numbers of the full length beside it show what the column holds.
        if isQuantity, tally.counts[length] > 0 { return true }
        let short = tally.counts[length - 1] + (length == 12 ? tally.counts[10] : 0)
        let known = [8, 9, 10, 11, 12].reduce(0) { $0 + tally.counts[$1] }
        // Of numbers without structure, whole ones beside them show how many digits they have.
        let isShown = length == 12 || tally.counts[length] > 0
        return isShown && !tally.hasLeadingZero && short >= Self.proof
            && known == tally.counts.reduce(0, +)
    }
}
