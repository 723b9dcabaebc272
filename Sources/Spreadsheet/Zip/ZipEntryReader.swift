import CZlib

/// Expands one entry of a zip archive chunk by chunk, and checks its size and check sum at the end.
final class ZipEntryReader {
    private let bytes: [UInt8]
    private let entry: ZipEntry
    private let stream: UnsafeMutablePointer<z_stream>?
    private var position: Int
    private let end: Int
    private var expanded = 0
    private var checksum: UInt = 0
    private var isAtEnd = false

    init(archive: ZipArchive, entry: ZipEntry) throws(SpreadsheetError) {
        guard !entry.isEncrypted else { throw .encrypted }
        let header = entry.headerOffset
        let bytes = archive.bytes
        guard bytes.matches("PK\u{3}\u{4}", at: header), header <= bytes.count - 30,
            let name = bytes.uint16(at: header + 26), let extra = bytes.uint16(at: header + 28),
            entry.storedSize <= bytes.count - header - 30 - name - extra
        else { throw .damaged(part: entry.path, reason: .truncated) }
        self.bytes = bytes
        self.entry = entry
        position = header + 30 + name + extra
        end = position + entry.storedSize
        switch entry.method {
        case 0: stream = nil
        case 8: stream = try Self.openStream(part: entry.path)
        default:
            throw .damaged(
                part: entry.path, reason: .unsupportedCompression(method: entry.method))
        }
    }

    deinit {
        guard let stream else { return }
        inflateEnd(stream)
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    private static func openStream(
        part: String
    ) throws(SpreadsheetError) -> UnsafeMutablePointer<z_stream> {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else {
            stream.deallocate()
            throw .damaged(part: part, reason: .compression)
        }
        return stream
    }

    /// Fills an array with the next bytes and gives their number; 0 at the end.
    func read(into chunk: inout [UInt8]) throws(SpreadsheetError) -> Int {
        var result: Result<Int, SpreadsheetError> = .success(0)
        chunk.withUnsafeMutableBytes { buffer in
            do throws(SpreadsheetError) {
                result = .success(try read(into: buffer))
            } catch {
                result = .failure(error)
            }
        }
        return try result.get()
    }

    /// Fills a buffer with the next bytes and gives their number; 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SpreadsheetError) -> Int {
        guard let target = buffer.baseAddress, !buffer.isEmpty, !isAtEnd else { return 0 }
        let count =
            if let stream {
                try inflate(stream, into: buffer.bindMemory(to: UInt8.self))
            } else {
                copy(into: buffer)
            }
        expanded += count
        guard expanded <= entry.expandedSize else {
            throw .damaged(part: entry.path, reason: .checksum)
        }
        checksum = crc32(checksum, target.assumingMemoryBound(to: UInt8.self), UInt32(count))
        if count < buffer.count || isAtEnd { try finish() }
        return count
    }

    private func copy(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, end - position)
        bytes.withUnsafeBytes { source in
            buffer.copyMemory(
                from: UnsafeRawBufferPointer(rebasing: source[position..<(position + count)]))
        }
        position += count
        return count
    }

    private func inflate(
        _ stream: UnsafeMutablePointer<z_stream>, into buffer: UnsafeMutableBufferPointer<UInt8>
    ) throws(SpreadsheetError) -> Int {
        let input = min(end - position, 1 << 30)
        let status = bytes.withUnsafeBufferPointer { source in
            stream.pointee.next_in = source.baseAddress.map {
                UnsafeMutablePointer(mutating: $0 + position)
            }
            stream.pointee.avail_in = UInt32(input)
            stream.pointee.next_out = buffer.baseAddress
            stream.pointee.avail_out = UInt32(buffer.count)
            return CZlib.inflate(stream, Z_NO_FLUSH)
        }
        position += input - Int(stream.pointee.avail_in)
        let produced = buffer.count - Int(stream.pointee.avail_out)
        switch status {
        case Z_STREAM_END: isAtEnd = true
        case Z_OK where produced == buffer.count: break
        case Z_OK, Z_BUF_ERROR: throw .damaged(part: entry.path, reason: .truncated)
        default: throw .damaged(part: entry.path, reason: .compression)
        }
        return produced
    }

    private func finish() throws(SpreadsheetError) {
        isAtEnd = true
        guard expanded == entry.expandedSize, UInt32(truncatingIfNeeded: checksum) == entry.checksum
        else { throw .damaged(part: entry.path, reason: .checksum) }
    }
}
