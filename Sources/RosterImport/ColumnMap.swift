import Registry

/// What each column of a table means.
struct ColumnMap: Sendable {
    /// One column.
    struct Column: Sendable, Equatable {
        /// The number, from 1.
        let number: Int
        /// The header as written, canonical.
        let header: String
        /// What it means; `nil` where it is not used.
        let meaning: ColumnMeaning?
        /// How sure, 0 to 1.
        let confidence: Double
    }

    /// All columns, from the left.
    let columns: [Column]
    private let places: [ColumnMeaning: [Int]]

    /// - Throws: ``ImportError/columnTwice(_:header:row:columns:)`` where one header stands twice and
    ///   only one can be meant.
    init(_ header: [String], vocabulary: HeaderVocabulary, file: String, row: Int) throws {
        let guesses = header.map { vocabulary.meaning(ofHeader: $0) }
        var held: [ColumnMeaning: Int] = [:]
        var meanings = Self.splitNames(guesses.map { $0?.meaning })
        for (index, meaning) in meanings.enumerated() {
            guard let meaning, !meaning.mayRepeat else { continue }
            guard let other = held[meaning] else {
                held[meaning] = index
                continue
            }
            if header[index].lowercased() == header[other].lowercased() {
                throw ImportError.columnTwice(
                    file, header: header[index], row: row, columns: [other + 1, index + 1])
            }
            // Two names for one thing: the surer one is used, the other shown as not used.
            let keepsOther =
                (guesses[other]?.confidence ?? 0) >= (guesses[index]?.confidence ?? 0)
            meanings[keepsOther ? index : other] = nil
            if !keepsOther { held[meaning] = index }
        }
        columns = header.indices.map { index in
            Column(
                number: index + 1, header: header[index], meaning: meanings[index],
                confidence: meanings[index] == nil ? 0 : guesses[index]?.confidence ?? 0)
        }
        places = Dictionary(
            grouping: header.indices.filter { meanings[$0] != nil },
            by: { meanings[$0] ?? .note })
    }

    /// Beside a column of family names, "Tên" is the given name and not the whole.
    private static func splitNames(_ meanings: [ColumnMeaning?]) -> [ColumnMeaning?] {
        guard meanings.contains(.familyName), !meanings.contains(.givenName) else {
            return meanings
        }
        return meanings.map { $0 == .fullName ? .givenName : $0 }
    }

    /// The indices, from 0, of the columns with a meaning.
    subscript(meaning: ColumnMeaning) -> [Int] { places[meaning] ?? [] }

    /// The columns as the registry keeps them.
    var sourceColumns: [SourceColumn] {
        columns.map {
            SourceColumn(
                number: $0.number, header: $0.header, meaning: $0.meaning?.rawValue,
                confidence: $0.confidence)
        }
    }
}
