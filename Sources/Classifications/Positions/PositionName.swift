internal import VietnameseText

/// The wording of a position in the spelling that all ways of writing it share.
///
/// "GV", "giáo viên" and "Giáo viên (V.07.04.32)" have one key; "Giáo viên Toán" has its own. The code of a rank is no
/// part of the position.
public struct PositionName: Sendable, Hashable {
    /// The position as written, without the code of a rank.
    public let text: String
    /// The position spelled out: lower-case words with their accents, single spaces between.
    public let key: String
    /// How many words it has as written.
    public let wordCount: Int

    /// Reads a position.
    public init(_ text: String) {
        let canonical = CanonicalText.canonical(text)
        let bare = PositionWords.withoutRankCodes(canonical)
        self.text = bare.isEmpty ? canonical : bare
        let words = Words(NameKey.ofText(self.text))
        wordCount = words.count
        key = PositionWords.shared.spelledOut(words).map(OrganisationWords.settled)
            .joined(separator: " ")
    }

    /// The key without accents.
    public var plainKey: String { Self.plain(key) }

    /// A key without accents.
    public static func plain(_ key: String) -> String { SearchKey.of(key) }

    /// Whether another wording means this position, accents optional there.
    public func isSpelled(as other: PositionName) -> Bool {
        key == other.key || plainKey == other.key
    }
}
