import Dispatch
import Synchronization

/// Batches on their way from one thread to another, in their order: never more than a few are held between
/// them.
final class Belt<Batch: Sendable>: Sendable {
    private struct Content: Sendable {
        var batches: [Batch] = []
        var isGivenUp = false
    }

    private let content = Mutex(Content())
    private let room = DispatchSemaphore(value: 0)
    private let filled = DispatchSemaphore(value: 0)

    /// - Parameter depth: how many batches may wait to be taken.
    init(depth: Int = 4) {
        // Counted up from none: a semaphore must not end below the count that it began with.
        for _ in 0..<depth { room.signal() }
    }

    /// Lays a batch down as soon as there is room; false where nobody takes batches any more.
    func put(_ batch: Batch) -> Bool {
        room.wait()
        let isTaken = content.withLock { content in
            if !content.isGivenUp { content.batches.append(batch) }
            return !content.isGivenUp
        }
        if isTaken { filled.signal() } else { room.signal() }
        return isTaken
    }

    /// No more batches come.
    func end() { filled.signal() }

    /// The next batch as soon as it is there; `nil` at the end.
    func take() -> Batch? {
        filled.wait()
        let batch = content.withLock { $0.batches.isEmpty ? nil : $0.batches.removeFirst() }
        if batch != nil { room.signal() }
        return batch
    }

    /// No more batches are taken: whoever lays them down is not kept waiting.
    func giveUp() {
        content.withLock { content in
            content.isGivenUp = true
            content.batches = []
        }
        room.signal()
    }
}
