/// Opens any bytes as a workbook, `.xlsx` or `.xls`, and reads every sheet.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWorkbook(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    var limits = ReadingLimits()
    limits.totalBytes = 8 << 20
    let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
    guard let book = try? Workbook(bytes: bytes, limits: limits) else { return 0 }
    for index in book.sheets.indices.prefix(4) {
        _ = try? book.mergedRanges(ofSheet: index)
        try? book.rows(ofSheet: index) { _ in }
    }
    return 0
}
