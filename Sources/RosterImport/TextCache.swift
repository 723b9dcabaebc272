import Registry
import Synchronization

/// What was read from each distinct text: rosters repeat few texts many times, and each is read once.
final class TextCache<Value: Sendable>: Sendable {
    private struct Held {
        var texts = TextTable()
        /// The value of each text, in the order of the texts' numbers.
        var values: [Value] = []
    }

    private let held = Mutex(Held())
    private let read: @Sendable (String) -> Value

    init(_ read: @escaping @Sendable (String) -> Value) { self.read = read }

    subscript(text: String) -> Value {
        held.withLock { held in
            let place = Int(held.texts.intern(text).rawValue) - 1
            if place == held.values.count { held.values.append(read(text)) }
            return held.values[place]
        }
    }
}
