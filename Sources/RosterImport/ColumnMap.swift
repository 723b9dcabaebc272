import VietnameseText

/// What each column of a table means.
struct ColumnMap: Sendable {
    /// One column.
    struct Column: Sendable, Equatable {
        /// The number, from 1.
        let number: Int
        /// The words above it, group heads first.
        let header: String
        /// What it means; `nil` where it is not used.
        var role: ColumnRole?
        /// How sure, 0 to 1.
        var confidence: Double
        /// Why it means that.
        var basis: ColumnBasis
    }

    /// Below this nothing is taken to mean anything.
    static let threshold = 0.6

    /// All columns, from the left.
    let columns: [Column]
    /// The columns of each meaning, by the meaning's place.
    private let places: [[Int]]

    /// - Throws: ``ImportError/columnTwice(_:header:row:columns:)`` where one header stands twice and
    ///   only one can be meant; ``ImportError/profile(_:line:_:)`` where the profile's decisions do not
    ///   go together.
    init(
        _ header: HeaderBlock, vocabulary: HeaderVocabulary, values: ColumnValues, file: String,
        row: Int, profiled: ProfiledColumns? = nil, settlesTwins: Bool = false
    ) throws {
        var columns = header.labels.enumerated().map { index, labels in
            let guess = vocabulary.guess(labels)
            return Column(
                number: index + 1, header: labels.asHeader, role: guess?.role,
                confidence: guess?.confidence ?? 0, basis: guess == nil ? .nothing : .header)
        }
        try profiled?.decide(&columns)
        Self.splitNames(&columns)
        try Self.settleRivals(&columns, file: file, row: settlesTwins ? nil : row)
        values.guessUnnamed(&columns)
        try profiled?.check(columns, needed: vocabulary)
        for index in columns.indices where columns[index].confidence < Self.threshold {
            columns[index].role = nil
        }
        self.columns = columns
        places = ColumnMeaning.allCases.map { meaning in
            columns.indices.filter { columns[$0].role?.meaning == meaning }
        }
    }

    /// Beside a column of family names, "Tên" is the given name and not the whole.
    private static func splitNames(_ columns: inout [Column]) {
        let meanings = columns.compactMap(\.role?.meaning)
        guard meanings.contains(.familyName), !meanings.contains(.givenName) else { return }
        for index in columns.indices
        where columns[index].role?.meaning == .fullName && columns[index].basis != .profile {
            // "Họ và tên" says the whole, whatever stands beside it.
            let words = SearchKey.of(columns[index].header).split(separator: " ")
            if !words.contains("ho") { columns[index].role?.meaning = .givenName }
        }
    }

    /// Without a `row` to name, one header that stands twice is settled like two for one thing.
    private static func settleRivals(_ columns: inout [Column], file: String, row: Int?) throws {
        var held: [ColumnRole: Int] = [:]
        for index in columns.indices {
            guard let role = columns[index].role, !role.meaning.mayRepeat else { continue }
            guard let other = held[role] else {
                held[role] = index
                continue
            }
            let areTwins =
                columns[other].basis != .profile && columns[index].basis != .profile
                && columns[index].header.lowercased() == columns[other].header.lowercased()
            // One head merged over two neighbours: family names, and given names beside them.
            if areTwins, role.meaning == .fullName, index == other + 1 {
                columns[other].role?.meaning = .familyName
                columns[index].role?.meaning = .givenName
                continue
            }
            if areTwins, let row {
                throw ImportError.columnTwice(
                    file, header: columns[index].header, row: row,
                    columns: [other + 1, index + 1])
            }
            if giveWay(&columns, other, index) == other { held[role] = index }
        }
    }

    /// Two names for one thing: what was decided or is surer is used, the other shown as not used.
    private static func giveWay(_ columns: inout [Column], _ left: Int, _ right: Int) -> Int {
        let isDecided = [columns[left], columns[right]].map { $0.basis == .profile }
        let isSurer = columns[left].confidence >= columns[right].confidence
        let loser = isDecided[0] || (isSurer && !isDecided[1]) ? right : left
        columns[loser].role = nil
        columns[loser].confidence = 0
        columns[loser].basis = .rival
        return loser
    }

    /// The indices, from 0, of the columns with a meaning.
    subscript(meaning: ColumnMeaning) -> [Int] { places[meaning.rawValue] }

    /// What a mark in a column says.
    func marked(_ index: Int) -> String? { columns[index].role?.marked }
}
