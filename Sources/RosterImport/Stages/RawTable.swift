import Crypto
import DelimitedText
import Foundation
import Registry

/// The first stage: a source's records as they stand, nothing understood yet.
struct RawTable: Sendable {
    /// The file's name and the hash of its bytes.
    let source: SourceFile
    /// How it was decoded and split.
    let detection: Detection
    /// The records, blank ones included, numbered from 1.
    let records: [Record]

    /// - Throws: ``ImportError`` where the file cannot be read as delimited text.
    init(path: String) throws {
        let bytes = try Self.bytes(path)
        let name = URL(fileURLWithPath: path).lastPathComponent
        try Self.refuseWhatIsNoText(bytes, name)
        source = SourceFile(
            name: name, sha256: Array(SHA256.hash(data: bytes)), byteCount: bytes.count)
        let document = DelimitedDocument(bytes: bytes)
        detection = document.detection
        var reader = document.makeReader()
        var records: [Record] = []
        while let record = reader.next() { records.append(record) }
        self.records = records
        if records.allSatisfy(\.isBlank) { throw ImportError.empty(name) }
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw ImportError.notFound(path)
        }
        if isFolder.boolValue { throw ImportError.isFolder(path) }
        do {
            return Array(try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe))
        } catch {
            throw ImportError.notReadable(path, reason: String(cString: strerror(errno)))
        }
    }

    /// Zip (`.xlsx`) and compound files (`.xls`) by their first bytes; anything with NUL is no text.
    private static func refuseWhatIsNoText(_ bytes: [UInt8], _ name: String) throws {
        if bytes.isEmpty { throw ImportError.empty(name) }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
            || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
        {
            throw ImportError.workbook(name)
        }
        let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        let start = bytes.prefix(4096)
        if !isUTF16, start.contains(0), !isUTF16WithoutMark(start) {
            throw ImportError.notText(name)
        }
    }

    /// Every second byte of UTF-16 is NUL where the text is mostly Latin.
    private static func isUTF16WithoutMark(_ bytes: ArraySlice<UInt8>) -> Bool {
        let zeros = bytes.indices.filter { bytes[$0] == 0 }
        let odd = zeros.count { !$0.isMultiple(of: 2) }
        return zeros.count * 4 > bytes.count && (odd == 0 || odd == zeros.count)
    }
}
