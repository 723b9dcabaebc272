/// A title in front of a name, and what it says of the person.
public struct NameTitle: Sendable, Hashable {
    /// What a title tells.
    public enum Meaning: String, Sendable {
        /// An academic title (học hàm); the code is of `academic-titles`.
        case academic
        /// A degree or a profession that needs one; the code is of `levels`.
        case degree
        /// A profession of which the level is not told.
        case profession
        /// Studies for a degree and does not hold it.
        case inTraining = "in-training"
        /// A title of honour of the State.
        case honour
        /// A rank of the army or the police.
        case military
        /// A title of a church.
        case religious
        /// A form of address; the code is `male` or `female` where it tells.
        case address
    }

    /// The title as written.
    public let text: String
    /// What it tells.
    public let meaning: Meaning
    /// The code, where it stands for one.
    public let code: String?

    /// The list of the code.
    public var list: CodeList? {
        switch meaning {
        case .academic: .academicTitles
        case .degree: .levels
        default: nil
        }
    }
}
