/// A value and the text that shows it.
struct CellContent {
    let value: CellValue
    let display: String

    private init(_ value: CellValue, _ display: String) {
        self.value = value
        self.display = display
    }

    static let empty = CellContent(.empty, "")

    static func text(_ text: String) -> CellContent { CellContent(.text(text), text) }

    static func error(_ name: String) -> CellContent { CellContent(.error(name), name) }

    static func boolean(_ truth: Bool) -> CellContent {
        CellContent(.boolean(truth), truth ? "TRUE" : "FALSE")
    }

    /// A number under the format of its cell.
    init(number: Double, format: NumberFormat, dateSystem: DateSystem) {
        switch format {
        case .general, .text: self.init(.number(number), Decimal15.text(number))
        case .mask(let mask):
            self.init(.number(number), mask.text(of: number) ?? Decimal15.text(number))
        case .date(let pattern):
            self.init(number: number, pattern: pattern, dateSystem: dateSystem)
        case .time:
            if (0..<1).contains(number), let time = dateSystem.time(ofDay: number) {
                self.init(.number(number), time.timeText)
            } else {
                self.init(number: number, pattern: .dayMonthYear, dateSystem: dateSystem)
            }
        case .elapsedTime:
            self.init(.number(number), ElapsedTime.text(days: number) ?? Decimal15.text(number))
        }
    }

    private init(number: Double, pattern: DatePattern, dateSystem: DateSystem) {
        if let date = dateSystem.date(serial: number) {
            self.init(.date(date), pattern.text(of: date))
        } else {
            self.init(.number(number), Decimal15.text(number))
        }
    }

    /// A date in the form `2025-07-01` or `2025-07-01T08:30:00Z`; `nil` for another form.
    init?(isoDate text: String) {
        let fields = text.split { "-T:.Z".contains($0) }.prefix(6).map { Int($0) ?? -1 }
        guard fields.count == 3 || fields.count >= 5, fields.allSatisfy({ $0 >= 0 }),
            (1...9999).contains(fields[0]), (1...12).contains(fields[1]),
            (1...31).contains(fields[2])
        else { return nil }
        let date = CellDate(
            year: fields[0], month: fields[1], day: fields[2],
            hour: fields.count > 3 ? fields[3] : 0, minute: fields.count > 4 ? fields[4] : 0,
            second: fields.count > 5 ? fields[5] : 0)
        self.init(.date(date), DatePattern.dayMonthYear.text(of: date))
    }
}
