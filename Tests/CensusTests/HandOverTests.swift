import Census
import CivilDates
import Classifications
import Foundation
import Statistics
import Testing
import Wording

/// The hand-over of the two districts of the sample; who is in which old commune is the generator's own table.
@Suite struct HandOverTests {
    @Test func theDistrictsOfTheSample() throws {
        let office = try Office()
        let folder = checkout + "/SampleData/"
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        where name.hasPrefix("2024-12-31") {
            try office.importFile(folder + name, asOf: day("2024-12-31"))
        }
        let census = try office.census("2025-06-30")
        // Sums of truth.csv by hand: 411+169+123+69+61+121 and 158+79+92+95+101+431+139+119.
        for (name, total, communes) in [
            ("huyện Lạc Dương", 954, [472, 413, 69]), ("674", 1214, [237, 193, 526, 258]),
        ] {
            let district = try EndedDistrict.named(name)
            let report = try DistrictHandOver(district, census, language: .vietnamese)
            #expect(report.total == total)
            #expect(report.rows.reduce(0) { $0 + $1.people } == total)
            #expect(report.communes.map(\.people) == communes)
            #expect(report.possible == 0)
            let table = try CountTable(
                census,
                .init(by: [], filters: [DimensionFilter("district=" + district.name)]),
                language: .vietnamese)
            #expect(table.total == total)
            #expect(report.rows.allSatisfy { $0.relation == .whole })
            let ended = report.rows.filter { !$0.decisions.isEmpty }.map(\.organisation.name)
            #expect(ended.contains("Trung tâm Y tế " + district.name.lowercased(first: "Huyện")))
            #expect(!ended.contains { $0.hasPrefix("Trường Tiểu học") })
            #expect(report.communes.allSatisfy { $0.commune.name.contains("từ 01/07/2025") })
        }
    }

    @Test func whatIsNotCertainIsForAPerson() throws {
        let office = try Office()
        let text = """
            Họ và tên;Ngày sinh;Địa bàn;Đơn vị công tác
            Nguyễn Văn An;1/1/1980;"Xã Hòa Thắng, huyện Bắc Bình";Trường THCS Hòa Thắng
            Trần Thị Bé;2/1/1980;"huyện Bắc Bình, tỉnh Bình Thuận";Phòng Nội vụ
            Lê Văn Cao;3/1/1980;"Xã Hồng Thái, huyện Bắc Bình";Phòng khám Đa khoa
            Phạm Thị Dung;4/1/1980;Xã Lát;Trạm Y tế
            """
        try office.importBytes(Array(text.utf8), as: "a.csv", asOf: day("2025-06-30"))
        let census = try office.census("2025-06-30")
        let report = try DistrictHandOver(
            EndedDistrict.named("Bắc Bình"), census, language: .vietnamese)
        let rows = Dictionary(
            uniqueKeysWithValues: report.rows.map { ($0.organisation.name, $0) })
        #expect(report.total == 3)
        #expect(rows["Trường THCS Hòa Thắng"]?.relation == .oneOf)
        #expect(rows["Trường THCS Hòa Thắng"]?.decisions == [.seatSplit])
        #expect(rows["Phòng Nội vụ"]?.decisions == [.endedWithDistrict, .seatUnknown])
        #expect(rows["Phòng khám Đa khoa"]?.decisions == [])
    }

    @Test func namesOfDistricts() throws {
        #expect(try EndedDistrict.named("Đam Rông").code == "674")
        #expect(try EndedDistrict.named("huyện lac duong").code == "675")
        #expect(throws: EndedDistrict.Fault.noSuchDistrict("Đạ M'Rông")) {
            try EndedDistrict.named("Đạ M'Rông")
        }
        // Châu Thành was the name of ten districts.
        #expect(throws: EndedDistrict.Fault.self) { try EndedDistrict.named("huyện Châu Thành") }
    }
}

extension String {
    fileprivate func lowercased(first word: String) -> String {
        hasPrefix(word) ? word.lowercased() + dropFirst(word.count) : self
    }
}
