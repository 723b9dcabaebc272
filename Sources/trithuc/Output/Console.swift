import Foundation

/// Where a command writes: data on standard output, everything else on standard error.
enum Console {
    static func output(_ text: String) { write(text, FileHandle.standardOutput) }

    static func error(_ text: String) { write(text, FileHandle.standardError) }

    private static func write(_ text: String, _ handle: FileHandle) {
        var line = text.hasSuffix("\n") ? text : text + "\n"
        let bytes = line.withUTF8 { Data(buffer: $0) }
        // A reader that went away (`| head`) is no fault of ours.
        try? handle.write(contentsOf: bytes)
    }
}
