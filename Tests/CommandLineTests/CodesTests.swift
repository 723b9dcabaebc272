import Foundation
import Testing

/// `codes` finds the code of free text.
struct CodesTests {
    @Test("The contract's example, key by key")
    func contractExample() throws {
        let run = try Office().trithuc(
            "codes", "administrative-units", "xã Đạ Nhim, huyện Lạc Dương", "--format", "json")
        let example = """
            {"schema":"trithuc.codes/1","list":"administrative-units","queries":[
            {"text":"xã Đạ Nhim, huyện Lạc Dương","matches":[{"code":"24848","from":null,
            "to":"2025-06-30","name":"Xã Đạ Nhim","parents":["Huyện Lạc Dương","Tỉnh Lâm Đồng"],
            "score":1.0,"successors":[{"code":"24848","from":"2025-07-01","name":"Xã Lạc Dương",
            "relation":"whole"}]}]}]}
            """
        let expected = try JSONSerialization.jsonObject(with: Data(example.utf8))
        #expect(try run.json as NSDictionary == expected as? NSDictionary)
        #expect(run.status == 0)
    }

    @Test("- reads one text a line; no match is an empty list, never a wrong one")
    func readsLines() throws {
        let run = try Office().trithuc(
            "codes", "levels", "-", "--format", "json", input: "đại học\nthac si\nqwerty\n")
        let queries = try #require(try run.json["queries"] as? [[String: Any]])
        #expect(queries.compactMap { $0["text"] as? String } == ["đại học", "thac si", "qwerty"])
        let best = try queries.map { query -> String? in
            let matches = try #require(query["matches"] as? [[String: Any]])
            return matches.first?["code"] as? String
        }
        #expect(best == ["DH", "THS", nil])
    }

    @Test(
        "--at: a name means the unit that bore it at the date",
        arguments: [
            ("2025-06-30", "24846"), ("2025-07-01", "24848"),
        ])
    func atDate(date: String, code: String) throws {
        // The township of the district until 30 June 2025, the commune made from others since.
        let run = try Office().trithuc(
            "codes", "administrative-units", "Lạc Dương", "--at", date, "--format", "json")
        let queries = try #require(try run.json["queries"] as? [[String: Any]])
        let matches = try #require(queries.first?["matches"] as? [[String: Any]])
        let communes = matches.filter { ($0["code"] as? String)?.count == 5 }
        #expect(communes.first?["code"] as? String == code)
    }

    @Test(
        "Each list of the contract is there",
        arguments: [
            "administrative-units", "fields", "levels", "ethnic-groups", "ranks", "sectors",
            "religions",
        ])
    func lists(name: String) throws {
        let run = try Office().trithuc("codes", name, "--format", "json")
        #expect(run.status == 0)
        let entries = try #require(try run.json["entries"] as? [[String: Any]])
        #expect(entries.count >= 9)
    }
}
