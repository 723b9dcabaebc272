/// What a number format makes of a number, as far as a reader of rosters cares.
enum NumberFormat: Sendable, Equatable {
    case general
    case text
    case date(DatePattern)
    case time
    case elapsedTime
    case mask(DigitMask)

    /// Reads a format by its number and, where the file writes it out, its code.
    init(id: Int, code: String?) {
        let builtIn = Self.builtIn(id)
        guard let code else {
            self = builtIn
            return
        }
        let stated = NumberFormat(code: code)
        // Files that name a built-in date and write another code out mean a date all the same.
        self = stated == .general ? builtIn : stated
    }

    /// Reads the first section of a format code (ECMA-376 part 1, 18.8.31).
    init(code: String) {
        var scan = FormatCodeScan(code)
        scan.run()
        self =
            if scan.isElapsed {
                .elapsedTime
            } else if let pattern = scan.datePattern {
                .date(pattern)
            } else if scan.hasTime {
                .time
            } else if let mask = scan.mask {
                .mask(mask)
            } else {
                scan.isText ? .text : .general
            }
    }

    /// The formats that files name by number alone (18.8.30, with the East Asian dates).
    private static func builtIn(_ id: Int) -> NumberFormat {
        switch id {
        case 17: .date(.monthYear)
        case 14...16, 22, 27...31, 36, 50...54, 57, 58: .date(.dayMonthYear)
        case 18...21, 32...35, 45, 47, 55, 56: .time
        case 46: .elapsedTime
        case 49: .text
        default: .general
        }
    }
}
