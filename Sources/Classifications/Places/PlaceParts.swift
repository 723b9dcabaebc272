internal import VietnameseText

/// The ways to cut a place's text into parts, from the particular to the general; the plainest first.
enum PlaceParts {
    static func readings(
        _ text: String, kinds: PlaceKinds, isProvince: (PlacePart) -> Bool
    ) -> [[PlacePart]] {
        let brackets = Brackets(text)
        var readings: [[PlacePart]] = []
        for text in [brackets.outside] + brackets.inside.map(withoutNowCalled) {
            let words = Words(text)
            guard words.count > 0 else { continue }
            let dashed = cut(words) {
                isDash(words.gap(before: $0)) || isComma(words.gap(before: $0))
            }
            let cuts = [
                cut(words) { isComma(words.gap(before: $0)) },
                joiningProvince(dashed, words, kinds, isProvince), dashed,
                cut(words) { startsKind(words, $0, kinds) || isComma(words.gap(before: $0)) },
            ]
            for (index, cut) in cuts.enumerated() where !cuts.prefix(index).contains(cut) {
                readings.append(cut.map { PlacePart(words, $0, kinds: kinds) })
            }
        }
        return readings
    }

    private static func cut(_ words: Words, where parts: (Int) -> Bool) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for index in words.words.indices.dropFirst() where parts(index) {
            ranges.append(start..<index)
            start = index
        }
        return ranges + [start..<words.count]
    }

    private static func isComma(_ gap: Substring) -> Bool {
        gap.contains { ",;\n".contains($0) }
    }

    private static func isDash(_ gap: Substring) -> Bool {
        gap.contains { "-–—".contains($0) } && gap.contains(" ")
    }

    /// A full word for a kind of unit, which begins a part where nothing else does ("xã Lát huyện Lạc Dương").
    private static func startsKind(_ words: Words, _ index: Int, _ kinds: PlaceKinds) -> Bool {
        guard let found = kinds.words.found(in: words, at: index).first,
            found.agreement == .same, !found.value.levels.isEmpty
        else { return false }
        return words.key(index..<(index + found.count)).accented == found.value.kind
    }

    /// The cut with its last parts joined where together they name a province ("Bà Rịa - Vũng Tàu").
    private static func joiningProvince(
        _ cut: [Range<Int>], _ words: Words, _ kinds: PlaceKinds, _ isProvince: (PlacePart) -> Bool
    ) -> [Range<Int>] {
        guard cut.count > 1 else { return cut }
        let last = cut[cut.count - 2].lowerBound..<words.count
        guard isProvince(PlacePart(words, last, kinds: kinds)) else { return cut }
        return cut.dropLast(2) + [last]
    }

    private static func withoutNowCalled(_ text: String) -> String {
        for lead in ["nay là ", "nay thuộc ", "cũ là "] where text.lowercased().hasPrefix(lead) {
            return CanonicalText.canonical(String(text.dropFirst(lead.count)))
        }
        return text
    }
}
