public import ArgumentParser
public import Statistics

/// One of several words on the command line.
public protocol WordArgument: ExpressibleByArgument, CaseIterable, RawRepresentable
where RawValue == String {}

/// What the parser would find out by key paths, which takes longer than all other options of a small question.
extension WordArgument {
    public static var allValueStrings: [String] { allCases.map { $0.rawValue } }

    public static var allValueDescriptions: [String: String] { [:] }
}

extension Measure: WordArgument {}

extension ComparedTable.Order: WordArgument {}
