/// How far apart two texts are, counted in typing errors.
public enum EditDistance {
    /// The number of scalars to insert, delete, replace or swap with a neighbour (optimal string alignment).
    ///
    /// Accents and case count; compare search keys where they should not.
    public static func between(_ a: String, _ b: String) -> Int {
        distance(
            Array(CanonicalText.nfc(a).unicodeScalars), Array(CanonicalText.nfc(b).unicodeScalars),
            reach: .max)
    }

    /// The same for plain letters, a byte each; some number above `reach` where they are farther apart.
    public static func between(_ a: [UInt8], _ b: [UInt8], reach: Int) -> Int {
        distance(a, b, reach: reach)
    }

    private static func distance<Letter: Equatable>(
        _ left: [Letter], _ right: [Letter], reach: Int
    ) -> Int {
        var twoAbove: [Int] = []
        var above = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            current.reserveCapacity(above.count)
            var least = row + 1
            for column in right.indices {
                let isSame = left[row] == right[column]
                var best = min(above[column + 1], current[column]) + 1
                best = min(best, above[column] + (isSame ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1],
                    left[row - 1] == right[column]
                {
                    best = min(best, twoAbove[column - 1] + 1)
                }
                least = min(least, best)
                current.append(best)
            }
            if least > reach { return least }
            (twoAbove, above) = (above, current)
        }
        return above[right.count]
    }

    /// The candidates a text may have meant, best first, at most `limit`; accents and case do not count.
    ///
    /// Those that begin with the text come first; the others are at most a third of its letters away, one at
    /// least. Equally near ones keep their order.
    public static func nearest(_ text: String, in candidates: [String], limit: Int) -> [String] {
        let key = SearchKey.of(text)
        guard !key.isEmpty, limit > 0 else { return [] }
        let reach = max(1, key.unicodeScalars.count / 3)
        var found: [Candidate] = []
        for (index, text) in candidates.enumerated() {
            let candidateKey = SearchKey.of(text)
            let candidate = Candidate(
                isOther: !candidateKey.hasPrefix(key), distance: between(key, candidateKey),
                index: index)
            if !candidate.isOther || candidate.distance <= reach { found.append(candidate) }
        }
        return found.sorted(by: Candidate.isNearer).prefix(limit).map { candidates[$0.index] }
    }

    private struct Candidate {
        let isOther: Bool
        let distance: Int
        let index: Int

        static func isNearer(_ left: Self, _ right: Self) -> Bool {
            (left.isOther ? 1 : 0, left.distance, left.index)
                < (right.isOther ? 1 : 0, right.distance, right.index)
        }
    }
}
