/// A zip archive held in memory, its entries found by path without regard to case.
struct ZipArchive: Sendable {
    let bytes: [UInt8]
    private let entries: [String: ZipEntry]

    /// Reads the directory and checks it against the limits before anything is expanded.
    init(bytes: [UInt8], limits: ReadingLimits) throws(SpreadsheetError) {
        let directory = try ZipDirectory(bytes: bytes, limits: limits)
        var entries: [String: ZipEntry] = [:]
        var total = 0
        for entry in directory.entries {
            let (sum, overflow) = total.addingReportingOverflow(entry.expandedSize)
            guard !overflow, sum <= limits.totalBytes else {
                throw .tooLarge(limit: .totalBytes(limits.totalBytes))
            }
            total = sum
            guard
                entry.expandedSize <= limits.ratioFloor
                    || entry.expandedSize / limits.ratio <= entry.storedSize
            else { throw .tooLarge(limit: .expansion(part: entry.path, ratio: limits.ratio)) }
            let key = Self.key(entry.path)
            if entries[key] == nil { entries[key] = entry }
        }
        self.bytes = bytes
        self.entries = entries
    }

    /// Whether there is an entry at a path.
    func contains(_ path: String) -> Bool { entries[Self.key(path)] != nil }

    /// The entry at a path, `nil` if there is none.
    func entry(at path: String) -> ZipEntry? { entries[Self.key(path)] }

    /// The whole content of an entry.
    func contents(of entry: ZipEntry) throws(SpreadsheetError) -> [UInt8] {
        let reader = try ZipEntryReader(archive: self, entry: entry)
        var content: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 14)
        while true {
            let count = try reader.read(into: &chunk)
            if count == 0 { return content }
            content.append(contentsOf: chunk.prefix(count))
        }
    }

    private static func key(_ path: String) -> String {
        let slashed = path.lowercased().split(separator: "\\").joined(separator: "/")
        return slashed.hasPrefix("/") ? String(slashed.dropFirst()) : slashed
    }
}
