public import ArgumentParser
public import Statistics

/// One of several words on the command line.
public protocol WordArgument: ExpressibleByArgument, CaseIterable, RawRepresentable
where RawValue == String {}

extension WordArgument {
    // The parser would find them out by key paths, which takes longer than all other options of a small question.

    /// The words.
    public static var allValueStrings: [String] { allCases.map { $0.rawValue } }

    /// Nothing: each word says what it is.
    public static var allValueDescriptions: [String: String] { [:] }
}

extension Measure: WordArgument {}

extension ComparedTable.Order: WordArgument {}
