import Dispatch
import Foundation
import Synchronization

/// Work that goes on in a thread of its own.
public struct ThreadedWork<Outcome: Sendable>: Sendable {
    private final class Place: Sendable {
        let outcome = Mutex<Result<Outcome, any Error>?>(nil)
        let isDone = DispatchSemaphore(value: 0)
    }

    private let place = Place()

    /// Begins the work.
    public init(_ name: String, _ work: @escaping @Sendable () throws -> Outcome) {
        let thread = Thread { [place] in
            let outcome = Result { try work() }
            place.outcome.withLock { $0 = outcome }
            place.isDone.signal()
        }
        thread.name = name
        // As deep as the main thread's: a secondary one has an eighth of it.
        thread.stackSize = 8 << 20
        thread.start()
    }

    /// What came of the work, once it is done; to be asked once.
    ///
    /// - Throws: what the work threw.
    public func finish() throws -> Outcome {
        while true {
            place.isDone.wait()
            if let outcome = place.outcome.withLock({ $0 }) { return try outcome.get() }
        }
    }
}
