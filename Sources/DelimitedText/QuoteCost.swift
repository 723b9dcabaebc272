/// What each departure from a sound record costs; only their order and sums matter.
enum QuoteCost {
    /// A quote at the start of a field is text.
    static let openingTakenLiterally = 6
    /// The first quote inside a quoted field that is neither doubled nor escaped.
    static let strayQuote = 4
    /// Any further quote that is text.
    static let furtherQuote = 1
    /// A stray quote next to a delimiter: more likely the end or the start of a field.
    static let strayQuoteAtDelimiter = 2
    /// A line end inside a field with stray quotes.
    static let lineEndInDamagedField = 1
    /// The line behind a broken record does not look like a record of the table.
    static let nextLineMisfits = 3
    /// The record has another number of fields than its table.
    static let unusualFieldCount = 8
    /// A line inside a quoted field that looks like a record of the table.
    static let rowInside = 4
}
