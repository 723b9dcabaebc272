import Registry
public import Wording

/// Something that was noticed in a source, with its place.
public struct Finding: Sendable, Equatable {
    /// How much it matters: an error keeps its row out, a warning only its value.
    public enum Severity: String, Sendable {
        case error
        case warning
    }

    /// The sheet; `nil` for delimited text.
    public private(set) var sheet: String?
    /// The row of the sheet, or the record's number.
    public let row: Int
    /// The column, from 1; `nil` where it is about the row.
    public let column: Int?
    /// What kind of finding, a stable name.
    public let code: String
    /// The value as written, numbers that name a person masked.
    public let value: String?
    /// What is wrong and what to do.
    public let wording: Wording
    /// How much it matters.
    public let severity: Severity

    /// Notes something about a cell.
    init(
        _ severity: Severity, _ code: String, row: Int, cell: Cell? = nil, column: Int? = nil,
        _ wording: Wording
    ) {
        self.row = row
        self.column = cell?.column ?? column
        self.code = code
        // A number may stand in a column where nobody expects it; messages travel.
        value = cell.map { MaskedNumber.inText($0.text) }
        self.wording = Wording(
            MaskedNumber.inText(wording.vietnamese), MaskedNumber.inText(wording.english))
        self.severity = severity
    }

    /// The same, noticed on a sheet.
    func on(_ sheet: String?) -> Finding {
        var finding = self
        finding.sheet = sheet
        return finding
    }
}
