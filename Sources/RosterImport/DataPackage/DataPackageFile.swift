import Crypto
import DelimitedText
import Foundation
import Registry

/// A CSV file of an export while it is being written, a stretch at a time; its owner's alone.
struct DataPackageFile {
    private(set) var byteCount = 0
    private var hash = SHA256()
    private let path: String
    private let descriptor: CInt
    private var writer: DelimitedWriter
    private let neutralisesFormulas: Bool

    init(_ path: String, neutralisesFormulas: Bool = false) throws(DataPackageError) {
        self.path = path
        self.neutralisesFormulas = neutralisesFormulas
        writer = Self.writer(neutralisesFormulas)
        descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        if descriptor < 0 { throw .notWritable(path, reason: String(cString: strerror(errno))) }
    }

    private static func writer(_ neutralisesFormulas: Bool) -> DelimitedWriter {
        DelimitedWriter(recordEnd: "\r\n", neutralisesFormulas: neutralisesFormulas)
    }

    mutating func write(_ fields: [String]) throws(DataPackageError) {
        writer.write(fields)
        guard writer.bytes.count >= 1 << 18 else { return }
        try flush()
    }

    /// Writes bytes as they are.
    mutating func write(bytes: [UInt8]) throws(DataPackageError) {
        hash.update(data: bytes)
        byteCount += bytes.count
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw fault() }
            rest = rest.dropFirst(count)
        }
    }

    private mutating func flush() throws(DataPackageError) {
        let bytes = writer.bytes
        writer = Self.writer(neutralisesFormulas)
        try write(bytes: bytes)
    }

    /// Writes what is left and closes the file.
    ///
    /// - Returns: the SHA-256 of all its bytes in hexadecimal digits.
    mutating func finish() throws(DataPackageError) -> String {
        try flush()
        guard fsync(descriptor) == 0, close(descriptor) == 0 else { throw fault() }
        return Hexadecimal.text(of: Array(hash.finalize()))
    }

    private func fault() -> DataPackageError {
        .notWritable(path, reason: String(cString: strerror(errno)))
    }
}
