/// Texts interned once each, numbered from 1 in the order in which they were first met.
///
/// Texts are told apart by their UTF-8 bytes: they must be canonical before they come here.
public struct TextTable: Sendable {
    /// The texts; the one with the number n is at index n - 1.
    public private(set) var texts: [String] = []
    private var numbers: [UTF8Text: Int32] = [:]

    /// Creates an empty table.
    public init() {}

    /// The number of a text, which is added where it is new.
    public mutating func intern(_ text: String) -> TextID {
        let key = UTF8Text(text)
        if let number = numbers[key] { return TextID(rawValue: number) }
        texts.append(text)
        let number = Int32(texts.count)
        numbers[key] = number
        return TextID(rawValue: number)
    }

    /// The number of a text that is not blank.
    public mutating func intern(optional text: String?) -> TextID? {
        guard let text, !text.isEmpty else { return nil }
        return intern(text)
    }

    /// The text with a number that this table gave.
    public subscript(id: TextID) -> String { texts[Int(id.rawValue) - 1] }
}

/// A text compared and hashed by its bytes: ten times cheaper than `String`'s canonical equivalence,
/// and the same thing once texts are NFC.
struct UTF8Text: Hashable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: Self, right: Self) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        let hashed: Void? = text.utf8.withContiguousStorageIfAvailable {
            hasher.combine(bytes: UnsafeRawBufferPointer($0))
        }
        if hashed == nil { hasher.combine(Array(text.utf8)) }
    }
}
