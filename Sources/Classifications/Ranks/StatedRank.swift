public import CivilDates

/// What a text states of a rank: its code, its grade, its step.
public struct StatedRank: Sendable, Hashable {
    /// The rank that a code or a title with its grade names; nil where no rank is stated.
    public let match: CodeMatch?
    /// The words that state it, as written.
    public let text: String?
    /// The grade (hạng), `I` to `V`.
    public let grade: String?
    /// The step of pay, or the professional step of Decree 232/2026/NĐ-CP (bậc), from 1.
    public let step: Int?

    private static let grades = ["I", "II", "III", "IV", "V"]

    /// Reads the words of a position; `titles` are the ranges of words that name its posts.
    static func read(_ words: Words, titles: [Range<Int>], at date: CivilDate?) -> StatedRank {
        let grade = grade(in: words)
        let codes = RankCode.codes(in: words.text)
        var stated: String?
        if let code = codes.first, Set(codes).count == 1 {
            stated = code
        } else if codes.isEmpty {
            stated = titleText(words, titles, grade?.end)
        }
        let match = stated.flatMap { RankLookup.shared.resolve($0, at: date) }
        return StatedRank(
            match: match, text: match == nil ? nil : stated, grade: grade?.grade,
            step: step(in: words))
    }

    /// A title up to its grade ("Giáo viên THCS hạng II"), or one that says its rank itself ("Chuyên viên chính").
    private static func titleText(
        _ words: Words, _ titles: [Range<Int>], _ end: Int?
    ) -> String? {
        if let end {
            guard let title = titles.last(where: { $0.lowerBound < end }) else { return nil }
            return words.text(title.lowerBound..<end)
        }
        let ranked = titles.first { title in
            guard let last = title.last else { return false }
            let isHigh = title.count > 1 && words.words[last].key.accented == "chính"
            return isHigh || words.key(title).accented.hasSuffix(" cao cấp")
        }
        return ranked.map { words.text($0) }
    }

    private static func grade(in words: Words) -> (grade: String, end: Int)? {
        for index in words.words.indices.dropLast()
        where words.words[index].key.accented == "hạng" {
            let next = words.words[index + 1].key.folded.uppercased()
            if grades.contains(next) { return (next, index + 2) }
            if let number = Int(next), grades.indices.contains(number - 1) {
                return (grades[number - 1], index + 2)
            }
        }
        return nil
    }

    private static func step(in words: Words) -> Int? {
        for index in words.words.indices.dropLast()
        where words.words[index].key.accented == "bậc" {
            if let step = Int(words.words[index + 1].key.folded), (1...16).contains(step) {
                return step
            }
        }
        return nil
    }
}

extension StatedRank {
    /// What any text, of a position or of a rank column, states of a rank in force at a date.
    public static func read(_ text: String, at date: CivilDate?) -> StatedRank {
        PositionReader.read(text, at: date).rank
    }
}
