/// A person's name as it is, apart from what stood around it in the cell.
public struct PersonName: Sendable, Hashable {
    /// A name beside the one of the civil register.
    public struct OtherName: Sendable, Hashable {
        /// What kind of name it is.
        public enum Kind: String, Sendable {
            /// A monk's, a nun's or a saint's name.
            case religious
            /// A pen name, a secret name, what people call the person.
            case alias
        }

        /// The kind.
        public let kind: Kind
        /// The name, in proper case.
        public let name: String

        /// Creates a name.
        public init(kind: Kind, name: String) {
            self.kind = kind
            self.name = name
        }
    }

    /// The name in proper case, with one kind of apostrophe, without titles and other names.
    public let name: String
    /// The titles that stood in front of it, in order.
    public let titles: [NameTitle]
    /// The other names.
    public let otherNames: [OtherName]

    /// The titles as written, a comma between; empty where there is none.
    public var titleText: String { titles.map(\.text).joined(separator: ", ") }

    /// The sex that a form of address states ("Ông" male, "Bà" female), or nil.
    public var addressedSex: String? {
        titles.lazy.compactMap { $0.meaning == .address ? $0.code : nil }.first
    }

    /// The family name, where the name has one in front: "Nguyễn", "Tôn Nữ"; nil for K'Brớt or Y Bhôk Niê.
    public var familyName: String? { FamilyNames.shared.familyName(of: name) }

    /// The given name, the last word, where the name has a family name in front; else nil.
    public var givenName: String? {
        guard familyName != nil else { return nil }
        return name.split(separator: " ").last.map(String.init)
    }
}
