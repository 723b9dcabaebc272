import Foundation

/// Where a command writes: data on standard output, everything else on standard error.
enum Console {
    static func output(_ text: String) { write(text, FileHandle.standardOutput) }

    static func error(_ text: String) { write(text, FileHandle.standardError) }

    private static func write(_ text: String, _ handle: FileHandle) {
        let line = text.hasSuffix("\n") ? text : text + "\n"
        // A reader that went away (`| head`) is no fault of ours.
        try? handle.write(contentsOf: Data(line.utf8))
    }
}
