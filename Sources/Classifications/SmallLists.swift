extension NamedList {
    /// Academic titles (học hàm), with their abbreviations.
    static func academicTitles() throws(ReferenceError) -> NamedList {
        var list = NamedList(list: .academicTitles)
        for row in try ReferenceFile.rows("codes/academic_titles.csv") {
            list.add(CodeEntry(code: try row["code"], name: try row["name"]))
        }
        for row in try ReferenceFile.rows("codes/academic_title_synonyms.csv") {
            guard try !row["title"].isEmpty else { continue }
            list.add(try row["text"], for: try row["title"], weight: 1, reason: "tên gọi khác")
        }
        return list
    }

    /// Religions, with the words that people use for them.
    static func religions() throws(ReferenceError) -> NamedList {
        var list = NamedList(list: .religions, hasLeadWords: true)
        for row in try ReferenceFile.rows("codes/religions.csv") {
            list.add(CodeEntry(code: try row["code"], name: try row["name"]))
        }
        for row in try ReferenceFile.rows("codes/religion_aliases.csv") {
            list.add(try row["text"], for: try row["code"], weight: 0.98, reason: "tên gọi khác")
        }
        return list
    }
}
