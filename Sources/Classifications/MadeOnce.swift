import Synchronization

/// What is made once, when it is first asked for.
final class MadeOnce<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)

    var isMade: Bool { value.withLock { $0 != nil } }

    func made(_ make: () -> Value) -> Value {
        value.withLock { held in
            if let held { return held }
            let new = make()
            held = new
            return new
        }
    }
}
