import Synchronization

/// What was read from each distinct text: rosters repeat few texts many times, and each is read once.
final class TextCache<Value: Sendable>: Sendable {
    private let held = Mutex<[String: Value]>([:])
    private let read: @Sendable (String) -> Value

    init(_ read: @escaping @Sendable (String) -> Value) { self.read = read }

    subscript(text: String) -> Value {
        held.withLock { held in
            if let known = held[text] { return known }
            let value = read(text)
            held[text] = value
            return value
        }
    }
}
