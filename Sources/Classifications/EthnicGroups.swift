internal import VietnameseText

extension NamedList {
    /// The peoples of Vietnam with their official other names and the spellings of rosters.
    ///
    /// A name that two peoples bear, or that is the official name of another people, points to none surely.
    static func ethnicGroups() throws(ReferenceError) -> NamedList {
        var list = NamedList(list: .ethnicGroups, joinsWords: true)
        list.leadWords = try LeadWords.load(.ethnicGroups)
        let table = try ReferenceFile.rows("codes/ethnic_groups.csv")
        for row in table { list.add(CodeEntry(code: try row["code"], name: try row["name"])) }
        for row in try ReferenceFile.rows("codes/ethnic_group_aliases.csv") {
            list.add(try row["text"], for: try row["code"], weight: 0.98, reason: "cách viết khác")
        }
        for row in table {
            for text in split(try row["common_spellings_local"]) {
                list.add(text, for: try row["code"], weight: 0.98, reason: "cách viết khác")
            }
        }
        try list.addOtherNames(table)
        return list
    }

    private mutating func addOtherNames(_ table: ReferenceTable) throws(ReferenceError) {
        var bearers: [TextKey: Set<String>] = [:]
        for row in table {
            let code = try row["code"]
            for text in Self.split(try row["official_alternative_names"]) {
                bearers[terms.key(text), default: []].insert(code)
                // "Xá Cẩu", "Xá Khao": a name that begins the names of others says little by itself.
                if let first = text.split(separator: " ").first {
                    bearers[terms.key(String(first)), default: []].insert(code)
                }
            }
        }
        for row in table {
            let code = try row["code"]
            for text in Self.split(try row["official_alternative_names"]) {
                let others = terms.entries(ofWord: text).contains { all[$0].code != code }
                let isShared = others || (bearers[terms.key(text)]?.count ?? 0) > 1
                add(
                    text, for: code, weight: isShared ? 0.7 : 0.95,
                    reason: isShared ? "tên gọi khác, dùng cho nhiều dân tộc" : "tên gọi khác")
            }
        }
    }

    private static func split(_ names: String) -> [String] {
        names.split(separator: ",").map { CanonicalText.canonical(String($0)) }
    }
}
