/// Puts any bytes where a sheet's rows, its styles or texts stand in a sound `.xlsx`, or where the records
/// stand in a sound `.xls`: a fuzzer does not get past check sums and directories by itself.
///
/// The two ways to read a sheet's rows, the quick one and the XML parser, must agree.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSheetParts(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard count > 1, count < 4000 else { return 0 }
    let bytes = [UInt8](UnsafeBufferPointer(start: start + 1, count: count - 1))
    switch start[0] % 10 {
    case 0...3: readRows(bytes)
    case 4: replacePart("xl/styles.xml", bytes)
    case 5: replacePart("xl/sharedStrings.xml", bytes)
    case 6: replacePart("xl/workbook.xml", bytes)
    default: readRecords(bytes)
    }
    return 0
}

private let sound = TinyWorkbook(
    rows: "<row r=\"1\"><c t=\"s\"><v>0</v></c><c s=\"1\"><v>45000</v></c></row>",
    styles: "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>", strings: "<si><t>a</t></si>"
).zip

private func read(_ bytes: [UInt8]) -> (rows: [SheetRow], isWhole: Bool) {
    var rows: [SheetRow] = []
    do {
        let book = try Workbook(bytes: bytes)
        _ = try? book.mergedRanges(ofSheet: 0)
        try book.rows(ofSheet: 0) { rows.append($0) }
        return (rows, true)
    } catch {
        return (rows, false)
    }
}

private func readRows(_ bytes: [UInt8]) {
    var zip = sound
    let last = zip.entries.count - 1
    let tail = "</sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>"
    func content(_ head: String) -> [UInt8] { Array(head.utf8) + bytes + Array(tail.utf8) }
    zip.entries[last].content = content("<worksheet><sheetData>")
    let quick = read(zip.bytes())
    // The quick way does not know attributes here and leaves the sheet to the parser.
    zip.entries[last].content = content("<worksheet><sheetData a=\"1\">")
    let parsed = read(zip.bytes())
    precondition(quick.rows == parsed.rows && quick.isWhole == parsed.isWhole, "two readings")
}

private func replacePart(_ path: String, _ bytes: [UInt8]) {
    var zip = sound
    for index in zip.entries.indices where zip.entries[index].path == path {
        zip.entries[index].content = bytes
    }
    _ = read(zip.bytes())
}

private func readRecords(_ bytes: [UInt8]) {
    var stream = RecordStream()
    stream.begin(5, version: 0x0600)
    stream.nameSheet([1, 0, 0x53])
    stream.add(0x00E0, [0, 0, 14, 0] + [UInt8](repeating: 0, count: 16))
    stream.add(0x0A)
    stream.setSheetPlace()
    stream.begin(16, version: 0x0600)
    let end: [UInt8] = [0x0A, 0, 0, 0]
    _ = read(TinyCompoundFile.bytes(stream: "Workbook", content: stream.bytes + bytes + end))
    _ = read(TinyCompoundFile.bytes(stream: "Workbook", content: bytes))
}
