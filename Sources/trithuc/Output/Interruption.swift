import Dispatch
import Foundation

/// Ctrl-C, a terminal that is closed, or being asked to end: what is half written goes before the program does.
final class Interruption {
    private let sources: [any DispatchSourceSignal]

    /// Removes a folder when the program is interrupted from now on.
    init(removing path: String) {
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                // A file may be begun while the others go.
                for _ in 0..<100 where FileManager.default.fileExists(atPath: path) {
                    try? FileManager.default.removeItem(atPath: path)
                }
                // As shells tell of a program that a signal ended.
                _exit(128 + number)
            }
            source.resume()
            return source
        }
    }

    /// From now on nothing is removed.
    func end() {
        for source in sources { source.cancel() }
    }
}
