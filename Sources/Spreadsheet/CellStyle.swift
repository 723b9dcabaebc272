/// What the style of a cell says of its text and its number.
struct CellStyle: Sendable {
    static let plain = CellStyle(font: nil, format: .general)

    let font: String?
    let format: NumberFormat
}
