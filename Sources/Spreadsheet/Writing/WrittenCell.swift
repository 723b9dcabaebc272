/// What is written to one cell.
public enum WrittenValue: Sendable, Equatable {
    /// A text, never taken for a formula, whatever it begins with.
    case text(String)
    /// A number.
    case number(Double)
    /// Nothing but the style.
    case empty
}

/// How a written cell looks.
public struct WrittenStyle: Sendable, Hashable {
    /// Bold letters.
    public var isBold: Bool
    /// Whether a long text is broken into lines, at the top of the cell.
    public var wraps: Bool
    /// Whether the text is centred across and down.
    public var isCentred: Bool
    /// A thin border on all sides.
    public var hasBorder: Bool
    /// The colour behind the text as `0xRRGGBB`; `nil` for none.
    public var fill: UInt32?
    /// The number format code, such as `0.0` or `@`; `nil` for General.
    public var numberFormat: String?

    /// Creates a style; without arguments the plain one.
    public init(
        isBold: Bool = false, wraps: Bool = false, isCentred: Bool = false,
        hasBorder: Bool = false, fill: UInt32? = nil, numberFormat: String? = nil
    ) {
        self.isBold = isBold
        self.wraps = wraps
        self.isCentred = isCentred
        self.hasBorder = hasBorder
        self.fill = fill
        self.numberFormat = numberFormat
    }

    /// No style at all.
    public static let plain = WrittenStyle()
    /// Bold, centred, wrapped, with a border and a grey ground: a table's header.
    public static let header = WrittenStyle(
        isBold: true, wraps: true, isCentred: true, hasBorder: true, fill: 0xD9D9D9)
    /// A light red ground: a row that needs mending.
    public static let rejected = WrittenStyle(wraps: true, fill: 0xFFC7CE)
}

/// A cell to be written.
public struct WrittenCell: Sendable, Equatable {
    /// What the cell holds.
    public var value: WrittenValue
    /// How it looks.
    public var style: WrittenStyle

    /// Creates a cell.
    public init(_ value: WrittenValue, style: WrittenStyle = .plain) {
        self.value = value
        self.style = style
    }

    /// Creates a cell with a text.
    public init(_ text: String, style: WrittenStyle = .plain) {
        self.init(.text(text), style: style)
    }
}
