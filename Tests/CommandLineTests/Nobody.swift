import Foundation

/// Runs a command as a user without rights, which root has to stoop to.
enum Nobody {
    private static let program = "/usr/bin/setpriv"

    /// What stands before the command; nothing where the tester is not root.
    static let prefix: [String] =
        geteuid() == 0 ? [program, "--reuid=65534", "--regid=65534", "--clear-groups"] : []

    /// Whether such a user can be had and may run the executable.
    static let isPossible: Bool = {
        guard geteuid() == 0 else { return true }
        guard FileManager.default.isExecutableFile(atPath: program) else { return false }
        let folder = FileManager.default.temporaryDirectory
        let run = try? StartedCommand(
            prefix + [Binary.path, "--version"], in: folder, environment: [:]
        ).wait()
        return run?.status == 0
    }()
}
