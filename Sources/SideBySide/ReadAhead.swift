import Foundation
import Synchronization

/// Reading that goes on in a thread of its own while what was read before is written: two cores work,
/// and never more than a few batches are held between them.
struct ReadAhead<Batch: Sendable, Notes: Sendable> {
    /// How many batches may wait to be written.
    static var depth: Int { 4 }

    /// Why the reading stops where the writing failed.
    private struct Abandoned: Error {}

    private final class Belt: Sendable {
        struct State: Sendable {
            var batches: [Batch] = []
            var end: Result<Notes, any Error>?
            var isAbandoned = false
        }

        let state = Mutex(State())
        let room = DispatchSemaphore(value: ReadAhead.depth)
        let filled = DispatchSemaphore(value: 0)
    }

    private let belt = Belt()

    /// Reads and writes side by side; batches are written in their order, on the thread of the caller.
    ///
    /// - Returns: what the reading returns at its end.
    /// - Throws: what `read` or `write` throws first; no thread is left behind.
    static func run(
        reading read: @escaping @Sendable (_ hand: (Batch) throws -> Void) throws -> Notes,
        writing write: (Batch) throws -> Void
    ) throws -> Notes {
        let ahead = ReadAhead()
        let thread = Thread { [belt = ahead.belt] in ahead.read(read, onto: belt) }
        thread.name = "reading"
        thread.stackSize = 8 << 20
        thread.start()
        return try ahead.write(write)
    }

    private func read(
        _ read: (_ hand: (Batch) throws -> Void) throws -> Notes, onto belt: Belt
    ) {
        let end = Result<Notes, any Error> {
            try read { batch in
                belt.room.wait()
                let isAbandoned = belt.state.withLock { state in
                    state.batches.append(batch)
                    return state.isAbandoned
                }
                belt.filled.signal()
                if isAbandoned { throw Abandoned() }
            }
        }
        belt.state.withLock { $0.end = end }
        belt.filled.signal()
    }

    private func write(_ write: (Batch) throws -> Void) throws -> Notes {
        var failure: (any Error)?
        while true {
            belt.filled.wait()
            let (batch, end) = belt.state.withLock { state in
                (state.batches.isEmpty ? nil : state.batches.removeFirst(), state.end)
            }
            guard let batch else {
                if let failure { throw failure }
                guard let end else { continue }
                return try end.get()
            }
            belt.room.signal()
            if failure != nil { continue }
            do {
                try write(batch)
            } catch {
                failure = error
                belt.state.withLock { $0.isAbandoned = true }
            }
        }
    }
}
