import Crypto
import DelimitedText
import Foundation

/// The bytes of a source: a file is read where it is asked for, what comes through a pipe is held.
enum SourceFileBytes: ByteSource {
    case file(FileBytes, path: String)
    case held([UInt8])

    /// - Throws: ``ImportError`` where there is no such file or it cannot be read.
    init(_ path: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw ImportError.notFound(path)
        }
        if isFolder.boolValue { throw ImportError.isFolder(path) }
        do { self = .file(try FileBytes(path: path), path: path) } catch {
            guard error.code == ESPIPE, let data = FileManager.default.contents(atPath: path)
            else { throw ImportError.notReadable(path, reason: error.reason) }
            self = .held(Array(data))
        }
    }

    var count: Int {
        switch self {
        case .file(let file, _): file.count
        case .held(let bytes): bytes.count
        }
    }

    func append(_ range: Range<Int>, to buffer: inout [UInt8]) throws(ImportError) {
        switch self {
        case .file(let file, let path):
            do { try file.append(range, to: &buffer) } catch {
                throw ImportError.notReadable(path, reason: error.reason)
            }
        case .held(let bytes): buffer.append(contentsOf: bytes[range])
        }
    }

    /// The first bytes, all where there are fewer.
    func first(_ size: Int) throws(ImportError) -> [UInt8] {
        var bytes: [UInt8] = []
        try append(0..<min(size, count), to: &bytes)
        return bytes
    }

    func sha256() throws(ImportError) -> [UInt8] {
        var hash = SHA256()
        var stretch: [UInt8] = []
        for start in stride(from: 0, to: count, by: 1 << 20) {
            stretch.removeAll(keepingCapacity: true)
            try append(start..<min(start + 1 << 20, count), to: &stretch)
            hash.update(data: stretch)
        }
        return Array(hash.finalize())
    }

    /// The source as delimited text; what is not given of its form is found out.
    func delimited(
        _ given: RosterProfile.TextForm? = nil
    ) throws(ImportError) -> DelimitedFile<SourceFileBytes> {
        guard let given else { return try DelimitedFile(self) }
        guard given.statesDialect else { return try DelimitedFile(self, encoding: given.encoding) }
        var dialect = Dialect()
        if given.delimiter == nil {
            dialect = try DelimitedFile(self, encoding: given.encoding).detection.dialect
        }
        dialect.delimiter = given.delimiter ?? dialect.delimiter
        if let quote = given.quote { dialect.quote = quote.byte }
        if let escape = given.escape { dialect.escape = escape.byte }
        dialect.skipsInitialSpace = given.skipsInitialSpace ?? dialect.skipsInitialSpace
        return try DelimitedFile(self, dialect: dialect, encoding: given.encoding)
    }
}
