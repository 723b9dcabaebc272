internal import CivilDates

/// The levels of training, by code, name, abbreviation, or the start of a qualification's text.
struct LevelLookup: CodeLookup {
    static let shared = (try? load()) ?? LevelLookup(names: NamedList(list: .levels))

    let list = CodeList.levels
    let names: NamedList

    private init(names: NamedList) { self.names = names }

    static func load() throws(ReferenceError) -> LevelLookup {
        var names = NamedList(list: .levels)
        for row in try ReferenceFile.rows("codes/levels.csv") {
            names.add(CodeEntry(code: try row["code"], name: try row["name"]))
        }
        names.add(.init(file: "codes/level_synonyms.csv", codeColumn: "level", weight: 1))
        return LevelLookup(names: names)
    }

    func matches(_ text: String, at date: CivilDate?, limit: Int) -> [CodeMatch] {
        let whole = names.matches(text, at: date, limit: limit)
        guard whole.isEmpty else { return whole }
        let levels = QualificationReader.read(text).compactMap(\.level).sorted {
            (LevelOrder.rank(of: $0) ?? 0) > (LevelOrder.rank(of: $1) ?? 0)
        }
        let codes = levels.enumerated().filter { !levels.prefix($0.offset).contains($0.element) }
        let score = codes.count == 1 ? 0.95 : 0.8
        let matches = codes.compactMap { code in
            names.entry(code.element, at: date).map {
                CodeMatch(entry: $0, score: score, reason: "văn bằng bắt đầu bằng tên trình độ")
            }
        }
        return Ranking.ranked(matches, at: date, limit: limit)
    }

    func entry(_ code: String, at date: CivilDate?) -> CodeEntry? { names.entry(code, at: date) }

    func entries(at date: CivilDate?) -> [CodeEntry] {
        names.entries(at: date).sorted {
            (LevelOrder.rank(of: $0.code) ?? 0) < (LevelOrder.rank(of: $1.code) ?? 0)
        }
    }
}

/// The order of the levels of training.
public enum LevelOrder {
    private static let ranks = (try? load()) ?? [:]

    private static func load() throws(ReferenceError) -> [String: Int] {
        var ranks: [String: Int] = [:]
        for row in try ReferenceFile.rows("codes/levels.csv") {
            ranks[try row["code"]] = Int(try row["rank"])
        }
        return ranks
    }

    /// The place of a level's code, higher is higher: none 0, SC, TC, CD, DH, CKI, THS, CKII, TS, TSKH; nil for
    /// other codes.
    public static func rank(of code: String) -> Int? { ranks[code] }

    /// The highest of some levels' codes.
    public static func highest(_ codes: some Sequence<String>) -> String? {
        codes.filter { ranks[$0] != nil }.max { (ranks[$0] ?? 0) < (ranks[$1] ?? 0) }
    }
}
