/// The bytes of a file, of which any stretch can be read at any time, so that a file of any size is
/// read in constant memory.
public protocol ByteSource: Sendable {
    /// What reading can throw; `Never` for bytes that are in memory.
    associatedtype ReadError: Error

    /// How many bytes there are.
    var count: Int { get }

    /// Appends the bytes at these offsets to a buffer.
    func append(_ range: Range<Int>, to buffer: inout [UInt8]) throws(ReadError)
}

extension ByteSource {
    func bytes(_ range: Range<Int>) throws(ReadError) -> [UInt8] {
        var buffer: [UInt8] = []
        buffer.reserveCapacity(range.count)
        try append(range, to: &buffer)
        return buffer
    }
}

/// Bytes that are in memory already.
struct MemoryBytes: ByteSource {
    let bytes: [UInt8]

    var count: Int { bytes.count }

    func append(_ range: Range<Int>, to buffer: inout [UInt8]) throws(Never) {
        buffer.append(contentsOf: bytes[range])
    }
}
