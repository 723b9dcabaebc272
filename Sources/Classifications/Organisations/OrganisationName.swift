internal import VietnameseText

/// An organisation's name in the spelling that all ways of writing it share.
///
/// "THCS Lê Lợi", "Trường THCS Lê Lợi" and "Trường trung học cơ sở Lê Lợi" have one key; "Lê Lợi 1" and "Lê Lợi 2"
/// have two. Keys compare within one locality: every district has its "Phòng Nội vụ".
public struct OrganisationName: Sendable, Hashable {
    /// The name spelled out: lower-case words with their accents, single spaces between; "" where the text has none.
    public let key: String
    /// The key without accents, for rosters typed without them.
    public let plainKey: String
    /// The place behind a name that needs none ("Trường THCS Lê Lợi, xã Đạ Nhim"), as written; else nil.
    public let place: String?

    /// Reads a name.
    public init(_ text: String) {
        let parts = OrganisationWords.shared.apart(CanonicalText.canonical(text))
        self.init(tokens: OrganisationWords.shared.spelledOut(parts.name), place: parts.place)
    }

    /// The name with its abbreviations written out, i and y as they were.
    let spelledOut: String

    private init(tokens: [String], place: String?) {
        spelledOut = tokens.joined(separator: " ")
        key = tokens.map(OrganisationWords.settled).joined(separator: " ")
        plainKey = SearchKey.of(key)
        self.place = place
    }

    /// The name without the place that it is in, where that stands at its end with its type.
    ///
    /// "Phòng Nội vụ huyện Lạc Dương" within "huyện Lạc Dương" is "Phòng Nội vụ"; within "Lạc Dương" it stays.
    public func within(_ locality: String) -> OrganisationName {
        let place = OrganisationWords.shared.spelledOut(locality, isInside: true)
        let tokens = spelledOut.split(separator: " ").map(String.init)
        guard OrganisationWords.isPlace(place), tokens.count > place.count,
            tokens.suffix(place.count).map(OrganisationWords.settled)
                == place.map(OrganisationWords.settled)
        else { return self }
        return OrganisationName(tokens: Array(tokens.dropLast(place.count)), place: self.place)
    }
}
