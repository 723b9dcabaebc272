/// What a field looks like: under the right dialect most fields are numbers, dates or plain words,
/// under a wrong one they still hold the delimiters of the right one.
enum CellLook {
    case empty
    case quoted
    /// Digits with the marks of numbers, dates and times.
    case figures
    case words
    /// Words with commas, semicolons or colons as in prose, a space behind each.
    case prose
    /// Another delimiter stands between two texts without a space.
    case cut

    /// How well the look speaks for the dialect, from 0 to 1.
    var merit: Double {
        switch self {
        case .quoted, .figures: 1
        case .empty, .words: 0.9
        case .prose: 0.6
        case .cut: 0.1
        }
    }

    /// The look of an unquoted field.
    init(_ field: ArraySlice<UInt8>) {
        var (hasWords, hasFigures, isProse) = (false, false, false)
        var previous: UInt8 = 0
        for (index, byte) in zip(field.indices, field) {
            let next = index + 1 < field.endIndex ? field[index + 1] : UInt8(ascii: " ")
            switch byte {
            case UInt8(ascii: "\t"), UInt8(ascii: "|"):
                self = .cut
                return
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"):
                if Self.isPartOfFigure(byte, between: previous, and: next) { break }
                guard Self.endsPhrase(byte, before: next) else {
                    self = .cut
                    return
                }
                isProse = true
            default:
                hasFigures = hasFigures || Self.isDigit(byte)
                hasWords = hasWords || Self.isLetter(byte) || byte == UInt8(ascii: "\"")
            }
            previous = byte
        }
        if isProse {
            self = .prose
        } else {
            self = hasWords ? .words : hasFigures ? .figures : .empty
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    }

    /// "7,5" and "08:30"; a semicolon is in no figure.
    private static func isPartOfFigure(
        _ byte: UInt8, between previous: UInt8, and next: UInt8
    ) -> Bool {
        byte != UInt8(ascii: ";") && isDigit(previous) && isDigit(next)
    }

    /// A space follows, or the slash of an address on the web.
    private static func endsPhrase(_ byte: UInt8, before next: UInt8) -> Bool {
        next == UInt8(ascii: " ") || (byte == UInt8(ascii: ":") && next == UInt8(ascii: "/"))
    }
}

extension Record {
    /// What a field looks like.
    func look(_ field: FieldRange) -> CellLook {
        field.isQuoted ? .quoted : CellLook(batch.text[field.range])
    }

    /// Whether a field begins with a space outside quotes.
    func beginsWithSpace(_ field: FieldRange) -> Bool {
        !field.isQuoted && batch.text[field.range].first == UInt8(ascii: " ")
    }
}
