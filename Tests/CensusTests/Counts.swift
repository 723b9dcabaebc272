import Census

extension Census {
    /// How many people have each code.
    func counts(_ dimension: Dimension) -> [String: Int] {
        let column = self[dimension]
        return places.reduce(into: [:]) { $0[column.code(ofPersonAt: $1), default: 0] += 1 }
    }

    /// How many people have each code, places by their code without its date.
    func undatedCounts(_ dimension: Dimension) -> [String: Int] {
        counts(dimension).reduce(into: [:]) { sums, group in
            sums[String(group.key.prefix { $0 != "@" }), default: 0] += group.value
        }
    }

    /// The dimensions of `truth.csv`.
    static let sampled: [Dimension] = [
        .sex, .minority, .party, .level, .title, .field, .discipline, .locality,
    ]
}
