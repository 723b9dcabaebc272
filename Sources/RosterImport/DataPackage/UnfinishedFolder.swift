import Foundation

/// A folder beside the one that it is to become, held by this program alone until it is finished.
///
/// What a program that was killed has left behind is known by that nobody holds it, and goes with the next export
/// to the same place: it has personal data in it.
final class UnfinishedFolder {
    let path: String
    private let descriptor: CInt

    /// Makes the folder, its owner's alone.
    init(beside folder: URL) throws(DataPackageError) {
        let parent = folder.deletingLastPathComponent()
        let lead = "." + folder.lastPathComponent + "."
        Self.removeLeftovers(in: parent, lead)
        path = parent.appendingPathComponent(lead + UUID().uuidString).path
        guard mkdir(path, 0o700) == 0 else {
            throw .notWritable(folder.path, reason: String(cString: strerror(errno)))
        }
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor >= 0 { flock(descriptor, LOCK_EX | LOCK_NB) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
        if descriptor >= 0 { close(descriptor) }
    }

    private static func removeLeftovers(in parent: URL, _ lead: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
        for name in names where name.hasPrefix(lead) {
            guard UUID(uuidString: String(name.dropFirst(lead.count))) != nil else { continue }
            let left = parent.appendingPathComponent(name).path
            let descriptor = open(left, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard descriptor >= 0 else { continue }
            defer { close(descriptor) }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
                try? FileManager.default.removeItem(atPath: left)
            }
        }
    }

    /// Gives the folder its name; nothing but an empty folder is replaced.
    func finish(as folder: URL) throws(DataPackageError) {
        guard rename(path, folder.path) == 0 else {
            throw .notWritable(folder.path, reason: String(cString: strerror(errno)))
        }
        // The name is on the disk before anybody is told of it.
        let parent = open(
            folder.deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard parent >= 0 else { return }
        fsync(parent)
        close(parent)
    }
}
