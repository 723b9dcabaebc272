import Foundation

/// Files that only their owner may read and write (mode 0600).
enum PrivateFile {
    /// Creates a file that is not there yet.
    static func create(at path: String, contents: [UInt8] = []) throws {
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600)
        guard descriptor >= 0 else {
            throw errno == EEXIST
                ? RegistryError.exists(path: path)
                : RegistryError.notAccessible(path: path, reason: String(cString: strerror(errno)))
        }
        defer { close(descriptor) }
        let written = contents.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard written == contents.count, fsync(descriptor) == 0 else {
            throw RegistryError.storage(String(cString: strerror(errno)))
        }
        syncFolder(of: path)
    }

    /// Makes the file's name as lasting as its bytes: a key must not be gone after a power cut.
    private static func syncFolder(of path: String) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let descriptor = open(folder, O_RDONLY)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
