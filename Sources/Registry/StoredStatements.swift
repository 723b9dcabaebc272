/// Statements in the order of recording, with the parts of all of them laid one after the other: they are read in
/// one thread and taken apart in another, which would else give back the memory of each.
public struct StoredStatements: Sendable {
    /// Where the parts of a statement end.
    private struct Ends {
        var engagements: Int32 = 0
        var qualifications: Int32 = 0
        var certificates: Int32 = 0
        var identifiers: Int32 = 0
        var otherNames: Int32 = 0
    }

    /// The statements, without their parts.
    private var heads: [StoredStatement] = []
    /// Of each statement, after those of none.
    private var ends = [Ends()]
    /// The posts that the statements name.
    public internal(set) var engagements: [Engagement] = []
    var qualifications: [Qualification] = []
    var certificates: [Certificate] = []
    var identifiers: [SealedIdentifier] = []
    var otherNames: [OtherName] = []

    /// The places of the statements.
    public var indices: Range<Int> { heads.indices }

    /// A statement, with all its parts.
    public subscript(place: Int) -> StoredStatement {
        let (head, start, end) = (heads[place], ends[place], ends[place + 1])
        var statement = head.statement
        statement.engagements = Self.part(engagements, start.engagements, end.engagements)
        statement.qualifications = Self.part(
            qualifications, start.qualifications, end.qualifications)
        statement.certificates = Self.part(certificates, start.certificates, end.certificates)
        statement.identifiers = Self.part(identifiers, start.identifiers, end.identifiers)
        statement.otherNames = Self.part(otherNames, start.otherNames, end.otherNames)
        return StoredStatement(
            id: head.id, change: head.change, sourceFile: head.sourceFile, statement: statement)
    }

    /// Adds a statement whose parts have been added.
    mutating func add(_ head: StoredStatement) {
        heads.append(head)
        ends.append(
            Ends(
                engagements: Int32(engagements.count), qualifications: Int32(qualifications.count),
                certificates: Int32(certificates.count), identifiers: Int32(identifiers.count),
                otherNames: Int32(otherNames.count)))
    }

    private static func part<Part>(_ all: [Part], _ start: Int32, _ end: Int32) -> [Part] {
        start == end ? [] : Array(all[Int(start)..<Int(end)])
    }
}
