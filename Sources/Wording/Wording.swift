/// The language of what is shown.
public enum ScreenLanguage: String, Sendable, CaseIterable {
    case vietnamese = "vi"
    case english = "en"
}

/// One thing said to the user, in both languages of the screen.
public struct Wording: Sendable, Hashable {
    /// The Vietnamese sentence.
    public let vietnamese: String
    /// The English sentence.
    public let english: String

    /// Pairs the two sentences.
    public init(_ vietnamese: String, _ english: String) {
        self.vietnamese = vietnamese
        self.english = english
    }

    /// The sentence in a language.
    public subscript(language: ScreenLanguage) -> String {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }
}

/// An error that says to the clerk what is wrong, where, and what to do.
public protocol WordedError: Error {
    /// What is said of the error.
    var wording: Wording { get }
}
