import Foundation
import RosterImport
import Synchronization

/// One line on the terminal that says how far a long import has come: shown after a second, redrawn a
/// few times a second, gone at the end.
final class ProgressLine: Sendable {
    private struct State {
        var isShown = false
        var next: ContinuousClock.Instant
    }

    private let name: String
    private let state: Mutex<State>

    /// How long an import may take before anything is shown.
    private static let patience = Duration.seconds(1)
    private static let pause = Duration.milliseconds(200)

    /// A line for a file; `nil` where nobody watches a terminal.
    init?(_ path: String) {
        guard isatty(FileHandle.standardError.fileDescriptor) == 1 else { return nil }
        name = URL(fileURLWithPath: path).lastPathComponent
        state = Mutex(State(next: .now + Self.patience))
    }

    /// Shows how far the import has come.
    func show(_ progress: ImportProgress) {
        let isDue = state.withLock { state in
            guard ContinuousClock.now >= state.next else { return false }
            state.isShown = true
            state.next = .now + Self.pause
            return true
        }
        if isDue { write("\r\u{1B}[K" + line(progress)) }
    }

    /// Takes the line away.
    func end() {
        if state.withLock({ $0.isShown }) { write("\r\u{1B}[K") }
    }

    private func line(_ progress: ImportProgress) -> String {
        let rows = said("\(progress.rows) dòng", "\(progress.rows) rows")
        guard let fraction = progress.fraction else { return "\(name): \(rows)" }
        let done = Int((fraction * 24).rounded(.down))
        let bar = String(repeating: "█", count: done) + String(repeating: "░", count: 24 - done)
        return "\(name): \(bar) \(Int(fraction * 100)) %, \(rows)"
    }

    private func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
