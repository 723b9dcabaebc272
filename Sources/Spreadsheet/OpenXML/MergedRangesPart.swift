/// Finds the merged ranges of a sheet, which stand behind its rows, without parsing the rows.
final class MergedRangesPart: XMLEvents {
    private(set) var ranges: [MergedRange] = []

    func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name.is("mergeCell"), let text = attributes["ref"],
            let range = CellReference.range(text)
        else { return }
        ranges.append(range)
    }

    /// Reads the merged ranges of a sheet's entry.
    static func read(
        _ entry: ZipEntry, of archive: ZipArchive
    ) throws(SpreadsheetError) -> [MergedRange] {
        let part = MergedRangesPart()
        let stream = try XMLStream(part: entry.path, events: part)
        let reader = try ZipEntryReader(archive: archive, entry: entry)
        var cut = SheetDataCut()
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = try reader.read(into: &chunk)
            let kept = count == 0 ? cut.rest() : cut.keep(chunk.prefix(count))
            try stream.parse(kept, isLast: count == 0)
            if count == 0 { return part.ranges }
        }
    }
}

extension XMLStream {
    /// Parses an array's bytes.
    func parse(_ bytes: [UInt8], isLast: Bool) throws(SpreadsheetError) {
        var failure: SpreadsheetError?
        bytes.withUnsafeBufferPointer { buffer in
            do throws(SpreadsheetError) {
                try parse(buffer, isLast: isLast)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }
}
