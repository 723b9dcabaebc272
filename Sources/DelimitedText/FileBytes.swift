import Foundation

/// The bytes of a file on disk, read where they are asked for.
///
/// Nothing is mapped: a file that shrinks while it is read is an error and no crash.
public final class FileBytes: ByteSource {
    /// Why a file's bytes could not be read.
    public struct Failure: Error, Hashable {
        /// The system's number for the cause (`errno`); 0 for a file that became shorter.
        public let code: CInt

        /// The cause in the system's words.
        public var reason: String {
            code == 0
                ? "the file became shorter while it was read" : String(cString: strerror(code))
        }
    }

    /// How many bytes the file had when it was opened.
    public let count: Int
    private let descriptor: CInt

    /// Opens a file.
    ///
    /// - Throws: ``Failure`` where it cannot be opened or is no plain file: a pipe must be read whole
    ///   into memory first.
    public init(path: String) throws(Failure) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(code: errno) }
        var state = stat()
        let isKnown = fstat(descriptor, &state) == 0
        let code = errno
        guard isKnown, state.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw Failure(code: isKnown ? ESPIPE : code)
        }
        count = Int(state.st_size)
    }

    deinit { close(descriptor) }

    /// Reads the bytes at these offsets behind what the buffer holds.
    ///
    /// - Throws: ``Failure``.
    public func append(_ range: Range<Int>, to buffer: inout [UInt8]) throws(Failure) {
        let start = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: range.count))
        var done = 0
        while done < range.count {
            let (offset, rest) = (range.lowerBound + done, range.count - done)
            let read = buffer.withUnsafeMutableBytes { bytes in
                pread(
                    descriptor, bytes.baseAddress?.advanced(by: start + done), rest, off_t(offset))
            }
            if read < 0, errno == EINTR { continue }
            guard read > 0 else { throw Failure(code: read < 0 ? errno : 0) }
            done += read
        }
    }
}
