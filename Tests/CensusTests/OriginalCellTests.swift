import Census
import CivilDates
import Foundation
import Registry
import RosterImport
import SeededRandom
import Testing
import Wording

/// Each value of a person is shown with the cell that it was read from.
@Suite struct OriginalCellTests {
    /// Whatever the layout, every kept cell is the file's, and no identity number is anywhere in the registry.
    @Test(arguments: 0..<12) func everyKeptCellIsTheFiles(_ seed: UInt64) throws {
        let office = try Office()
        var sources: [Int: RandomRoster] = [:]
        for roster in RandomRoster.files(seed: seed, withOtherNames: true) {
            if let change = try office.importRoster(roster).change { sources[change] = roster }
        }
        try office.registry.withView { view in
            try view.forEachStatement { stored in
                let row = try #require(stored.statement.row)
                let roster = try #require(sources[stored.change])
                let header = try #require(roster.records.first { $0.contains("Họ và tên") })
                let record = roster.records[row - 1]
                let expected = header.indices.filter {
                    !["STT", "Số CCCD"].contains(header[$0]) && !record[$0].isEmpty
                }.map { SourceCell(column: $0 + 1, text: record[$0]) }
                let kept = try view.sourceRow(row, ofChange: stored.change, sheet: nil)
                #expect(kept?.cells == expected)
            }
        }
        for name in ["a.sqlite", "a.sqlite-wal"] {
            let bytes = FileManager.default.contents(atPath: office.folder + "/" + name) ?? Data()
            for number in sources.values.flatMap(\.rows).map(\.number) where !number.isEmpty {
                #expect(bytes.range(of: Data(number.utf8)) == nil)
            }
        }
        #expect(try office.isSound())
    }

    /// Whatever the order of files with other names in them, everybody has the same names; broken bytes, imported and
    /// undone, leave a sound registry that says what it said.
    @Test(arguments: 0..<6) func otherNamesKeepTheLaws(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let files = RandomRoster.files(seed: seed, withOtherNames: true)
        let (office, other) = (try Office(), try Office())
        for roster in files { try office.importRoster(roster) }
        for roster in files.shuffled(using: &random) { try other.importRoster(roster) }
        let digest = try office.digest("2026-06-30")
        #expect(try other.digest("2026-06-30") == digest)
        let census = try office.census("2026-06-30")
        #expect(!census.places.allSatisfy { census.otherNames(ofPersonAt: $0).isEmpty })
        let last = try office.registry.lastChange()
        for round in 0..<3 {
            let bytes = random.damaged(files[1].bytes)
            let report = try? office.importBytes(
                bytes, as: "hỏng-\(round).csv", asOf: files[1].asOf)
            guard let change = report?.change else { continue }
            let faults = try office.registry.examine().flatMap(\.faults).map(\.english)
            #expect(faults == [], "\(change)")
            _ = try office.registry.undo(change, author: "Lan", reason: "Nhầm")
        }
        #expect(try office.digest("2026-06-30") == digest)
        #expect(try office.digest("2026-06-30", .change(last)) == digest)
    }

    @Test func recasedSplitAndParsed() throws {
        let facts = try facts(
            "Họ và tên,Ngày sinh,Giới tính,Trình độ,Chức vụ",
            "PGS.TS. NGUYỄN VĂN AN (Ba An),5.9.1980,nam,\"ĐHSP Toán – Tin (VHVL), Thạc sĩ QLGD\",Giáo viên hạng II (V.07.03.29)"
        )
        let name = "1 PGS.TS. NGUYỄN VĂN AN (Ba An)"
        let degrees = "4 ĐHSP Toán – Tin (VHVL), Thạc sĩ QLGD"
        #expect(facts["full_name"] == [["Nguyễn Văn An", name]])
        #expect(facts["other_name"] == [["Ba An", name]])
        #expect(facts["birth_date"] == [["1980-09-05", "2 5.9.1980"]])
        #expect(facts["sex"] == [["male", "3 nam"]])
        let levels = try #require(facts["qualification"])
        #expect(levels.count == 2 && levels.allSatisfy { $0[1] == degrees })
        #expect(facts["field"]?.allSatisfy { $0[1] == degrees } == true)
        #expect(facts["title"]?.map { $0[1] } == [name])
        #expect(facts["rank"] == [["V.07.03.29", "5 Giáo viên hạng II (V.07.03.29)"]])
    }

    @Test func groupsOfColumnsAndMarks() throws {
        let facts = try facts(
            "Họ,Tên,Ngày sinh,,Trình độ,,,Ngoại ngữ,\n,,Nam,Nữ,Đại học,ThS,Khác,Tiếng Anh,Tiếng K'Ho",
            "Cil Múp,Hà,,15/06/1975,x,Luật,,B1,x")
        #expect(facts["full_name"] == [["Cil Múp Hà", "1 Cil Múp", "2 Hà"]])
        #expect(facts["sex"] == [["female", "4 15/06/1975"]])
        #expect(facts["birth_date"] == [["1975-06-15", "4 15/06/1975"]])
        #expect(facts["qualification"] == [["Đại học", "5 x"], ["ThS", "6 Luật"]])
        #expect(facts["field"] == [["Luật", "6 Luật"]])
        #expect(facts["language"] == [["Tiếng Anh B1", "8 B1"], ["Tiếng K'Ho", "9 x"]])
    }

    @Test func whatASectionSays() throws {
        let facts = try facts(
            "STT,Họ và tên,Xã,Huyện", "I. Trường Tiểu học Lát,,,\n1,Ka Đèn,Xã Lát,Huyện Lạc Dương")
        #expect(facts["organisation"] == [["Trường Tiểu học Lát", "1 I. Trường Tiểu học Lát"]])
        #expect(facts["place"]?.first?.dropFirst() == ["3 Xã Lát", "4 Huyện Lạc Dương"])
    }

    @Test func wordsThatSayNothingAreNoOrigin() throws {
        let facts = try facts(
            "Họ và tên,Giới tính,Chức vụ,Ngạch", "Bà Ka Đèn,-,Chuyên viên chính,-")
        #expect(facts["sex"] == [["female", "1 Bà Ka Đèn"]])
        #expect(facts["rank"]?.map { $0[1] } == ["3 Chuyên viên chính"])
    }

    @Test func numbersHaveTheirColumnAndNoCell() throws {
        let office = try Office()
        try office.importBytes(
            Array("Họ và tên,Số CCCD\nKa Đèn,068080001234\n".utf8), as: "a.csv",
            asOf: day("2025-12-31"))
        let profile = try #require(
            try PersonProfile(1, in: office.registry, asOf: day("2025-12-31"), known: .now))
        let number = try #require(profile.sources[0].facts.last)
        #expect(number.meaning == "citizen_number" && number.column?.number == 2)
        #expect(number.cells.isEmpty && !number.text.contains("068"))
    }

    @Test func columnsHaveLetters() {
        let letters = [1, 26, 27, 52, 53, 702, 703, 16384].map {
            OriginalCell(row: 1, column: $0, header: nil, text: "", decoded: nil).columnLetters
        }
        #expect(letters == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"])
    }

    /// The facts of the first person of a roster: by meaning, the value and then each cell with its column.
    private func facts(_ header: String, _ row: String) throws -> [String: [[String]]] {
        let office = try Office()
        let text = header + "\n" + row + "\n"
        try office.importBytes(Array(text.utf8), as: "a.csv", asOf: day("2025-12-31"))
        let profile = try #require(
            try PersonProfile(1, in: office.registry, asOf: day("2025-12-31"), known: .now))
        return Dictionary(grouping: profile.sources.flatMap(\.facts), by: \.meaning).mapValues {
            $0.map { [$0.text] + $0.cells.map { "\($0.column) \($0.text)" } }
        }
    }
}
