/// Which column of a table each column of a profile is, and what was decided on it.
struct ProfiledColumns: Sendable {
    /// A decision on a column of the table.
    struct Match: Sendable {
        let column: RosterProfile.Column
        /// 1 where header or number are as stated, less where only the number is.
        let confidence: Double
    }

    /// The profile's table.
    let table: RosterProfile.Table
    /// The decisions by the column's index, from 0.
    private(set) var matches: [Int: Match] = [:]
    private let labels: [[String]]

    /// Columns are found by the words above them, else by their number.
    ///
    /// - Throws: ``ImportError/profile(_:line:_:)`` where the table lacks a column.
    init(
        _ table: RosterProfile.Table, _ header: HeaderBlock, _ vocabulary: HeaderVocabulary
    ) throws {
        self.table = table
        labels = header.labels
        let rest = byWords(table.columns) { $0.asHeader }
        let unfound = byWords(rest) { $0.last ?? "" }
        for column in unfound { try takeByNumber(column, vocabulary) }
    }

    /// Matches by header and gives back what is left; of several with one header the numbered one.
    private mutating func byWords(
        _ columns: [RosterProfile.Column], _ words: ([String]) -> String
    ) -> [RosterProfile.Column] {
        let places = Dictionary(
            grouping: labels.indices, by: { HeaderVocabulary.key(words(labels[$0])) })
        return columns.filter { column in
            guard let header = column.header else { return true }
            let free = (places[HeaderVocabulary.key(header)] ?? []).filter { matches[$0] == nil }
            let index = free.first { $0 + 1 == column.number } ?? free.first
            if let index { matches[index] = Match(column: column, confidence: 1) }
            return index == nil
        }
    }

    private mutating func takeByNumber(
        _ column: RosterProfile.Column, _ vocabulary: HeaderVocabulary
    ) throws {
        let index = column.number.map { $0 - 1 }.flatMap { labels.indices.contains($0) ? $0 : nil }
        guard let index else { return try miss(column, nil) }
        if column.header == nil {
            if let other = matches[index] {
                throw table.error(
                    .columnTwice(number: index + 1, otherLine: other.column.line), line: column.line
                )
            }
            matches[index] = Match(column: column, confidence: 1)
            return
        }
        let guess = vocabulary.guess(labels[index])?.role.meaning
        let isAnother = guess != nil && guess != column.decision.role?.meaning
        if matches[index] != nil || isAnother { return try miss(column, labels[index].asHeader) }
        matches[index] = Match(column: column, confidence: 0.8)
    }

    /// A column that was not used, or not decided on, may be missing.
    private func miss(_ column: RosterProfile.Column, _ instead: String?) throws {
        guard column.decision.role != nil else { return }
        throw table.error(
            .columnMissing(header: column.header, number: column.number, instead: instead),
            line: column.line)
    }
}

extension ProfiledColumns {
    /// Puts what was decided in the place of what was guessed.
    ///
    /// - Throws: ``ImportError/profile(_:line:_:)`` where two columns are given one meaning.
    func decide(_ columns: inout [ColumnMap.Column]) throws {
        var held: [ColumnRole: Int] = [:]
        for index in columns.indices {
            guard let match = matches[index], match.column.decision != .byName else { continue }
            let role = match.column.decision.role
            columns[index].role = role
            columns[index].confidence = match.confidence
            columns[index].basis = .profile
            guard let role, !role.meaning.mayRepeat else { continue }
            if let other = held.updateValue(index, forKey: role) {
                throw table.error(
                    .meaningTwice(role.meaning.name, columns: [other + 1, index + 1]),
                    line: match.column.line)
            }
        }
    }

    /// - Throws: ``ImportError/profile(_:line:_:)`` where no column means what every table needs.
    func check(_ columns: [ColumnMap.Column], needed vocabulary: HeaderVocabulary) throws {
        guard !vocabulary.hasName(columns.compactMap(\.role?.meaning)) else { return }
        let turnedOff = matches.values.first { match in
            match.column.decision == .unused
                && match.column.header.flatMap { vocabulary.role(of: $0)?.meaning }
                    == vocabulary.neededMeaning
        }
        throw table.error(
            .neededMeaning(
                header: vocabulary.neededHeader, name: vocabulary.neededMeaning.name),
            line: turnedOff?.column.line)
    }
}
