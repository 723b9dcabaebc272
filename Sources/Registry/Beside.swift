import Dispatch
import Synchronization

/// Work that goes on in another thread until its result is asked for.
public final class Beside<Value: Sendable>: Sendable {
    private let result = Mutex<Value?>(nil)
    private let isDone = DispatchGroup()

    /// Begins the work.
    public init(_ work: @escaping @Sendable () -> Value) {
        DispatchQueue.global().async(group: isDone) { [self] in
            let value = work()
            result.withLock { $0 = value }
        }
    }

    /// The result, as soon as it is there.
    public func value() -> Value {
        isDone.wait()
        guard let value = result.withLock({ $0 }) else {
            // The group is left only after the result was set.
            preconditionFailure()
        }
        return value
    }
}
