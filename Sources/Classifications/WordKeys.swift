internal import Synchronization

/// The keys of single words, each made once: Vietnamese texts are written with few thousand syllables.
enum WordKeys {
    /// More words than any text needs; past it keys are made anew each time, so that memory stays bounded.
    private static let capacity = 8192

    private static let known = Mutex<[String: TextKey]>([:])

    static func key(_ word: String) -> TextKey {
        known.withLock { known in
            if let key = known[word] { return key }
            let key = TextKey(word)
            if known.count < capacity { known[word] = key }
            return key
        }
    }
}
