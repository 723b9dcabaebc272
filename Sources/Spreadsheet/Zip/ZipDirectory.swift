/// The central directory of a zip archive (APPNOTE 6.3.9, sections 4.3.12 to 4.3.16).
struct ZipDirectory {
    static let part = "zip"

    private let bytes: [UInt8]
    private var offset: Int
    private let end: Int
    /// How many bytes stand before the archive proper; offsets are counted from there.
    private let shift: Int
    private(set) var entries: [ZipEntry] = []

    /// Reads the directory; throws `damaged` for one that is not whole, `tooLarge` past the limit.
    init(bytes: [UInt8], limits: ReadingLimits) throws(SpreadsheetError) {
        guard let extent = Self.extent(of: bytes) else {
            throw .damaged(part: Self.part, reason: .truncated)
        }
        self.bytes = bytes
        self.offset = extent.offset
        self.end = extent.offset + extent.size
        self.shift = extent.shift
        while offset < end {
            guard entries.count < limits.parts else { throw .tooLarge(limit: .parts(limits.parts)) }
            guard let entry = nextEntry() else {
                throw .damaged(part: Self.part, reason: .structure(byte: offset))
            }
            entries.append(entry)
        }
    }

    private mutating func nextEntry() -> ZipEntry? {
        let start = offset
        guard bytes.matches("PK\u{1}\u{2}", at: start),
            let flags = bytes.uint16(at: start + 8), let method = bytes.uint16(at: start + 10),
            let checksum = bytes.uint32(at: start + 16),
            let nameLength = bytes.uint16(at: start + 28),
            let extraLength = bytes.uint16(at: start + 30),
            let commentLength = bytes.uint16(at: start + 32),
            start + 46 + nameLength + extraLength + commentLength <= bytes.count
        else { return nil }
        let name = bytes[(start + 46)..<(start + 46 + nameLength)]
        let extra = (start + 46 + nameLength)..<(start + 46 + nameLength + extraLength)
        guard let extent = entryExtent(start: start, extra: extra) else { return nil }
        offset = extra.upperBound + commentLength
        return ZipEntry(
            path: String(decoding: name, as: UTF8.self), method: method,
            isEncrypted: flags & 1 != 0, checksum: UInt32(checksum), storedSize: extent.stored,
            expandedSize: extent.expanded, headerOffset: extent.header)
    }

    /// Sizes and place of an entry; those that do not fit 32 bits stand in the zip64 extra field.
    private func entryExtent(
        start: Int, extra: Range<Int>
    ) -> (stored: Int, expanded: Int, header: Int)? {
        guard var stored = bytes.uint32(at: start + 20),
            var expanded = bytes.uint32(at: start + 24),
            var header = bytes.uint32(at: start + 42)
        else { return nil }
        var wide = zip64Field(in: extra) ?? 0..<0
        for path in [\Sizes.expanded, \.stored, \.header] {
            var sizes = Sizes(expanded: expanded, stored: stored, header: header)
            guard sizes[keyPath: path] == 0xFFFF_FFFF else { continue }
            guard wide.count >= 8, let value = bytes.uint64(at: wide.lowerBound) else { return nil }
            wide = (wide.lowerBound + 8)..<wide.upperBound
            sizes[keyPath: path] = value
            (expanded, stored, header) = (sizes.expanded, sizes.stored, sizes.header)
        }
        let (place, overflow) = header.addingReportingOverflow(shift)
        return overflow ? nil : (stored, expanded, place)
    }

    private struct Sizes {
        var expanded: Int
        var stored: Int
        var header: Int
    }

    private func zip64Field(in extra: Range<Int>) -> Range<Int>? {
        var place = extra.lowerBound
        while place + 4 <= extra.upperBound {
            guard let tag = bytes.uint16(at: place), let size = bytes.uint16(at: place + 2),
                place + 4 + size <= extra.upperBound
            else { return nil }
            if tag == 1 { return (place + 4)..<(place + 4 + size) }
            place += 4 + size
        }
        return nil
    }
}

extension ZipDirectory {
    private static let endRecordSize = 22

    /// Where the directory lies, found by its end record, which stands last in the file.
    private static func extent(of bytes: [UInt8]) -> (offset: Int, size: Int, shift: Int)? {
        guard let end = endRecord(of: bytes), var size = bytes.uint32(at: end + 12),
            var offset = bytes.uint32(at: end + 16)
        else { return nil }
        var directoryEnd = end
        if size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF || bytes.uint16(at: end + 10) == 0xFFFF,
            let record = zip64Record(of: bytes, before: end),
            let wideSize = bytes.uint64(at: record + 40),
            let wideOffset = bytes.uint64(at: record + 48)
        {
            (size, offset, directoryEnd) = (wideSize, wideOffset, record)
        }
        guard size <= directoryEnd, offset <= directoryEnd - size else { return nil }
        let start = directoryEnd - size
        return (start, size, start - offset)
    }

    private static func endRecord(of bytes: [UInt8]) -> Int? {
        let last = bytes.count - endRecordSize
        guard last >= 0 else { return nil }
        for place in stride(from: last, through: max(0, last - 0xFFFF), by: -1)
        where bytes.matches("PK\u{5}\u{6}", at: place) {
            if let comment = bytes.uint16(at: place + 20),
                place + endRecordSize + comment <= bytes.count
            {
                return place
            }
        }
        return nil
    }

    /// The zip64 end record, found behind its locator, which stands before the end record.
    private static func zip64Record(of bytes: [UInt8], before end: Int) -> Int? {
        let locator = end - 20
        guard bytes.matches("PK\u{6}\u{7}", at: locator), let stated = bytes.uint64(at: locator + 8)
        else { return nil }
        for place in [stated, locator - 56] where bytes.matches("PK\u{6}\u{6}", at: place) {
            return place
        }
        return nil
    }
}
