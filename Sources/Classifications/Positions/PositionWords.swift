internal import VietnameseText

/// The abbreviations and short forms of positions.
struct PositionWords: Sendable {
    private struct Reading: Sendable {
        let words: [String]
        let use: Use
    }

    /// Where a short form has its meaning.
    private enum Use: String, Sendable {
        case anywhere = ""
        /// At the beginning of the text or of a piece of it.
        case start
        /// As the whole text only.
        case whole
    }

    static let shared = (try? load()) ?? PositionWords()

    private var readings = PhraseTable<Reading>()

    static func load() throws(ReferenceError) -> PositionWords {
        var table = PositionWords()
        for row in try ReferenceFile.rows("codes/position_words.csv") {
            let words = Words(NameKey.ofText(try row["reading"])).words.map(\.key.accented)
            table.readings.add(
                try row["text"],
                Reading(words: words, use: Use(rawValue: try row["where"]) ?? .anywhere))
        }
        return table
    }

    /// The words of a position with its short forms written out, joining words left out.
    func spelledOut(_ words: Words) -> [String] {
        var tokens: [String] = []
        var index = 0
        while index < words.count {
            if let found = reading(in: words, at: index) {
                tokens += found.value.words
                index += found.count
            } else {
                tokens.append(words.words[index].key.accented)
                index += 1
            }
        }
        return tokens.filter { $0 != "và" }
    }

    private func reading(in words: Words, at index: Int) -> PhraseTable<Reading>.Found? {
        readings.found(in: words, at: index).first { found in
            guard found.agreement == .same else { return false }
            return switch found.value.use {
            case .anywhere: true
            case .start: index == 0 || Self.beginsPiece(words, index)
            case .whole: index == 0 && found.count == words.count
            }
        }
    }

    private static func beginsPiece(_ words: Words, _ index: Int) -> Bool {
        words.gap(before: index).contains { ",;/+(–-".contains($0) }
            || ["kiêm", "và"].contains(words.words[index - 1].key.accented)
    }

    /// A position without the codes of ranks, and without brackets that hold nothing else.
    static func withoutRankCodes(_ text: String) -> String {
        var bytes = Array(text.utf8)
        let codes = RankCode.found(in: bytes)
        guard !codes.isEmpty else { return text }
        for code in codes.reversed() { bytes.removeSubrange(code.bytes) }
        var words = Words(String(decoding: bytes, as: UTF8.self))
        // "(mã số V.07.04.32)", "ngạch 01.003".
        while let last = words.words.last, codeWords.contains(last.key.accented) {
            words = Words(words.text(0..<(words.count - 1)))
        }
        return words.text(0..<words.count)
    }

    private static let codeWords: Set = ["mã", "số", "ngạch", "cdnn", "msn"]
}
