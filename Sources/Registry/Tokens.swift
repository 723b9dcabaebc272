/// The values of an enumeration by the words that the registry writes for them, told by their bytes.
struct Tokens<Value: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
    private let words: [(word: String, value: Value)]

    init() { words = Value.allCases.map { ($0.rawValue, $0) } }

    /// The value of a word; `nil` where it has none.
    func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Value? {
        for (word, value) in words where word.consists(of: bytes) { return value }
        return nil
    }
}

extension StatementKind {
    static let tokens = Tokens<Self>()
}

extension Sex {
    static let tokens = Tokens<Self>()
}

extension Certificate.Kind {
    static let tokens = Tokens<Self>()
}

extension OtherName.Kind {
    static let tokens = Tokens<Self>()
}

extension SealedIdentifier.Kind {
    static let tokens = Tokens<Self>()
}
