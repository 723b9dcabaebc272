/// The width in bytes of the line end at an index: LF, CR, CR LF, or the CR CR LF of a file that
/// passed through a text-mode copy; 0 when there is none.
@inline(__always)
func lineEndWidth(_ bytes: borrowing Span<UInt8>, at index: Int) -> Int {
    let count = bytes.count
    guard index < count else { return 0 }
    if bytes[index] == ScanRules.lineFeed { return 1 }
    guard bytes[index] == ScanRules.carriageReturn else { return 0 }
    guard index + 1 < count else { return 1 }
    if bytes[index + 1] == ScanRules.lineFeed { return 2 }
    let isTripled =
        bytes[index + 1] == ScanRules.carriageReturn && index + 2 < count
        && bytes[index + 2] == ScanRules.lineFeed
    return isTripled ? 3 : 1
}
