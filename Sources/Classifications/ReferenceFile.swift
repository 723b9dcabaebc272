internal import ReferenceData

/// What is wrong with an embedded data file, or with what was asked of it.
public enum ReferenceError: Error, Hashable, Sendable {
    /// No embedded file has this name.
    case missingFile(String)
    /// The file has no such column.
    case missingColumn(String, file: String)
    /// A record (1 is the header) is no comma-separated record, or has not the header's field count.
    case malformedRecord(Int, file: String)
}

/// The data files of the program, embedded in the binary.
public enum ReferenceFile {
    /// The names of all embedded files, such as `codes/levels.csv`.
    public static var names: [String] {
        (0..<reference_file_count()).compactMap { index in
            reference_file_at(index).map { String(cString: $0.pointee.name) }
        }
    }

    /// The whole text of a file, which is UTF-8; throws `ReferenceError` where there is no such file.
    public static func text(_ name: String) throws(ReferenceError) -> String {
        let bytes = try bytes(name)
        return bytes.text(0, bytes.count)
    }

    /// The records of a comma-separated file with a header; throws `ReferenceError`.
    public static func rows(_ name: String) throws(ReferenceError) -> ReferenceTable {
        try ReferenceTable(name: name, bytes: bytes(name))
    }

    static func bytes(_ name: String) throws(ReferenceError) -> ReferenceBytes {
        guard let file = reference_file(name) else { throw .missingFile(name) }
        return ReferenceBytes(
            UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.length))
    }
}

/// Bytes that live in the read-only part of the binary: never written, never freed, hence shared freely.
struct ReferenceBytes: @unchecked Sendable {
    let buffer: UnsafeBufferPointer<UInt8>

    init(_ buffer: UnsafeBufferPointer<UInt8>) { self.buffer = buffer }

    var count: Int { buffer.count }

    func text(_ start: Int, _ end: Int) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: buffer[start..<end]), as: UTF8.self)
    }
}
