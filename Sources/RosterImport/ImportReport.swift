public import CivilDates
public import Registry

/// What an import did, or would do.
public struct ImportReport: Sendable {
    /// One people row and what became of it.
    public struct Row: Sendable {
        /// The sheet; `nil` for delimited text.
        public let sheet: String?
        /// The record's number.
        public let row: Int
        /// What became of it.
        public let outcome: Outcome
        /// The person in the registry; `nil` where the row was kept out or nothing was written.
        public let person: Int?
        /// The name.
        public let fullName: String
        /// The date of birth as understood, or as written where the row was kept out.
        public let birthDate: String
    }

    /// The file as it was named.
    public let path: String
    /// The file.
    public let source: SourceFile
    /// The date at which it holds.
    public let asOf: CivilDate
    /// The change that was applied; `nil` where nothing was new, or for a trial.
    public internal(set) var change: Int?
    /// Whether this was a trial.
    public let isDryRun: Bool
    /// How the file was understood.
    public let layout: SourceLayout
    /// The people rows in their order.
    public internal(set) var rows: [Row]
    /// What was noticed, by row.
    public let findings: [Finding]
    /// The texts that no rule could read, with the list and the number of rows.
    public let questions: [(list: String, text: String, people: Int)]

    /// The number of rows read, of all kinds.
    public var rowsRead: Int { layout.rowKinds.values.reduce(0, +) }

    /// The number of people rows with an outcome.
    public func count(_ outcome: Outcome) -> Int { rows.count { $0.outcome == outcome } }

    /// Whether something needs a person: rows that were kept out or wait for a decision.
    public var needsPerson: Bool { count(.rejected) + count(.queued) > 0 }
}
