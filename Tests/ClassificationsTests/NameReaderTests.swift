import Testing

@testable import Classifications

@Suite("Cells of names") struct NameReaderTests {
    @Test func labelledCells() throws {
        let rows = try LabelledCells.rows("names.csv")
        #expect(rows.count >= 150)
        var scores = ["name", "titles", "other", "family", "given"].map { Score("names, \($0)") }
        for row in rows {
            let text = row["text"] ?? ""
            let read = NameReader.read(text)
            let answers = [
                read.name, read.titles.map(Self.label).joined(separator: ";"),
                read.otherNames.map { "\($0.kind.rawValue):\($0.name)" }.joined(separator: ";"),
                read.familyName ?? "", read.givenName ?? "",
            ]
            for (index, key) in ["name", "titles", "other", "family", "given"].enumerated() {
                scores[index].add(text, answers[index], row[key] ?? "")
            }
        }
        for score in scores { score.check() }
    }

    private static func label(_ title: NameTitle) -> String {
        if let list = title.list, let code = title.code { return "\(list.rawValue):\(code)" }
        return title.code.map { "\(title.meaning.rawValue):\($0)" } ?? title.meaning.rawValue
    }

    @Test func titlesKeepTheirWords() {
        let read = NameReader.read("PGS.TS. NGUYỄN VĂN AN")
        #expect(read.titleText == "PGS, TS")
        #expect(read.titles.map(\.meaning) == [.academic, .degree])
        #expect(NameReader.read("Bà Ka Hoàn").addressedSex == "female")
        #expect(NameReader.read("Đ/c Nguyễn Văn An").addressedSex == nil)
    }

    @Test(
        "notes beside a name are no names",
        arguments: [
            "Lê Văn Đức (nghỉ hưu)", "LÊ VĂN ĐỨC (Hiệu trưởng)", "Lê Văn Đức (nữ)", "Lê Văn Đức *",
            "Lê Văn Đức (Thai sản)",
        ])
    func notes(text: String) {
        #expect(NameReader.read(text).name == "Lê Văn Đức")
        #expect(NameReader.read(text).otherNames.isEmpty)
    }

    @Test func otherBrackets() {
        let read = NameReader.read("Lê Văn Đức [Ba Đức]")
        #expect(read.otherNames == [.init(kind: .alias, name: "Ba Đức")])
        #expect(NameReader.read("Lương Y Hoà").name == "Lương Y Hoà")
    }

    @Test("reading a read name changes nothing")
    func law() throws {
        for row in try LabelledCells.rows("names.csv") {
            let name = NameReader.read(row["text"] ?? "").name
            #expect(NameReader.read(name).name == name)
            #expect(NameReader.read(name).titles.isEmpty || name == row["text"])
        }
    }

    @Test("a name that is taken as it is reads the same in full")
    func plainNames() throws {
        let texts = try LabelledCells.rows("names.csv").compactMap { $0["text"] }
        let titles = try ReferenceFile.rows("codes/name_titles.csv").map { try $0["text"] }
        let names = ["Nguyễn Văn An", "NGUYỄN VĂN AN", "Ka Hoàn", "K’Brớt", "Thích Minh Đức"]
        let titled = titles.flatMap { title in
            [title, title.lowercased(), title.uppercased()].flatMap { spelling in
                names.map { "\(spelling) \($0)" }
            }
        }
        var taken = 0
        for text in texts + titled {
            guard let plain = PlainNames.shared.read(text) else { continue }
            taken += 1
            #expect(plain == NameReader.readInFull(text), "\(text)")
        }
        #expect(taken > 40)
    }

    @Test func orderOfARoster() {
        let names = ["Nguyễn Văn An", "Cil Pam Ha Sin", "Lê Thị Hoa", "K'Brớt", "Y Bhôk Niê"]
        let sorted = names.shuffled().sorted {
            NameOrder.sortKey(of: $0).lexicographicallyPrecedes(NameOrder.sortKey(of: $1))
        }
        #expect(sorted == names)
    }

    @Test func everyTitleIsKnownToItsList() throws {
        for row in try ReferenceFile.rows("codes/name_titles.csv") {
            let (list, code) = (try row["list"], try row["code"])
            #expect(NameTitle.Meaning(rawValue: try row["kind"]) != nil)
            guard let list = CodeList(rawValue: list) else { continue }
            #expect(Classifications.lookup(list).entry(code, at: nil) != nil, "\(code)")
        }
    }
}
