import Planning
import Registry
import Statistics
import Testing
import Wording

/// Posts against people on tables small enough to be worked out by hand.
@Suite struct ShortageTableTests {
    @Test func aSpecificFieldBeforeABroadOne() throws {
        let plan = try Plan(people: [
            "Người Một;01/01/1980;Sư phạm Toán học;Đại học;Trường A;Xã Lạc Dương;Giáo viên;",
            "Người Hai;02/01/1980;Sư phạm Toán học;Đại học;Trường A;Xã Lạc Dương;Giáo viên;",
            "Người Ba;03/01/1980;Sư phạm Ngữ văn;Đại học;Trường A;Xã Lạc Dương;Giáo viên;",
            "Người Bốn;04/01/1980;Giáo dục Mầm non;Trung cấp;Trường A;Xã Lạc Dương;Giáo viên;",
            "Người Năm;05/01/1980;Giáo dục Tiểu học;;Trường A;Xã Lạc Dương;Giáo viên;",
            "Người Sáu;06/01/1980;;Đại học;Trường A;Xã Lạc Dương;Giáo viên;",
            "Người Bảy;07/01/1980;Luật;Đại học;Trường A;Xã Lạc Dương;Văn thư;",
            "Người Tám;08/01/1980;Sư phạm Toán học;Đại học;Trường B;Xã Đam Rông 1;Giáo viên;",
        ])
        try plan.allot([
            ";Xã Lạc Dương;;Khoa học giáo dục và đào tạo giáo viên;Cao đẳng;3;01/07/2025",
            ";Xã Lạc Dương;;Sư phạm Toán học;Đại học;1;01/07/2025",
        ])
        let table = try plan.shortage()
        // Of the two mathematicians one is left for the broad posts, beside the one of literature.
        #expect(
            table.short == [
                "24848 14 3/2 -1 +0 <1 ?1", "24848 7140209 1/1 -0 +0 <0 ?0",
                "24848 unknown 0/0 -0 +0 <0 ?1",
            ])
        #expect(table.sum == "4/3 -1 +0 <1 ?2" && table.outside == 1 && table.inPost == 7)
        #expect(table.isBalanced && table.unread == [])
        #expect(table.rows[1].field.name == "Sư phạm Toán học")
        #expect(table.rows[1].locality.name == "Xã Lạc Dương")
    }

    @Test func theLevelMustBeMet() throws {
        let plan = try Plan(people: [
            "Người Một;01/01/1980;Y khoa;Tiến sĩ;Trạm A;Xã Lạc Dương;Bác sĩ;",
            "Người Hai;02/01/1980;Y khoa;Đại học;Trạm A;Xã Lạc Dương;Bác sĩ;",
            "Người Ba;03/01/1980;Y khoa;Cao đẳng;Trạm A;Xã Lạc Dương;Y sĩ;",
            "Người Bốn;04/01/1980;Y khoa;;Trạm A;Xã Lạc Dương;Y sĩ;",
        ])
        try plan.allot([";Xã Lạc Dương;;Y khoa;Đại học;4;01/07/2025"])
        #expect(try plan.shortage().short == ["24848 7720101 4/2 -2 +0 <1 ?1"])
        // Without a level anybody of the field will do.
        try plan.allot([
            ";Xã Lạc Dương;;Y khoa;Đại học;0;01/08/2025", ";Xã Lạc Dương;;Y khoa;;1;01/08/2025",
        ])
        #expect(try plan.shortage().short == ["24848 7720101 1/4 -0 +3 <0 ?0"])
    }

    @Test func theOrganisationBeforeTheLocality() throws {
        let plan = try Plan(people: [
            "Người Một;01/01/1980;Y khoa;Đại học;Trạm Y tế xã Lát;Xã Lạc Dương;;",
            "Người Hai;02/01/1980;Y khoa;Đại học;Trạm Y tế xã Lát;Xã Lạc Dương;;",
            "Người Ba;03/01/1980;Y khoa;Đại học;Phòng khám Đạ Sar;Xã Lạc Dương;;",
        ])
        try plan.allot([
            ";Xã Lạc Dương;;Y khoa;;2;01/07/2025",
            "TRẠM Y TẾ XÃ LÁT;Xã Lạc Dương;;Y khoa;;1;01/07/2025",
        ])
        // One too many in the station, one too few in the rest of the commune; nobody counts twice.
        let table = try plan.shortage()
        #expect(table.short == ["24848 7720101 3/3 -1 +1 <0 ?0"])
        #expect(table.inPost == 3 && table.isBalanced)
    }

    @Test func anOrganisationWhereNobodyWorksIsItsLocality() throws {
        let plan = try Plan(people: [
            "Người Một;01/01/1980;Y khoa;Đại học;Trạm A;Xã Lạc Dương;;"
        ])
        try plan.allot([
            "Khối y tế xã Lạc Dương;Xã Lạc Dương;;Y khoa;;2;01/07/2025",
            "Sở Y tế;;;Y khoa;;1;01/07/2025",
        ])
        let table = try plan.shortage()
        #expect(
            table.short == ["24848 7720101 2/1 -1 +0 <0 ?0", "unknown 7720101 1/0 -1 +0 <0 ?0"])
        #expect(table.isBalanced)
    }

    @Test func postsByPosition() throws {
        let plan = try Plan(people: [
            "Người Một;01/01/1980;Luật;Đại học;UBND xã;Xã Lạc Dương;Kế toán;",
            "Người Hai;02/01/1980;;Cao đẳng;UBND xã;Xã Lạc Dương;KẾ TOÁN;",
            "Người Ba;03/01/1980;Kế toán;Đại học;UBND xã;Xã Lạc Dương;Văn thư;",
        ])
        try plan.allot(["UBND xã;Xã Lạc Dương;Kế toán;;Đại học;2;01/07/2025"])
        let table = try plan.shortage()
        #expect(table.short == ["24848 unknown 2/1 -1 +0 <1 ?0"])
        #expect(table.outside == 1 && table.isBalanced)
    }

    @Test(arguments: [
        ("", true), ("Đang công tác", true), ("Đã nghỉ hưu", false), ("Nghỉ hưu", false),
    ])
    func onlyWhoIsInPostCounts(_ standing: String, _ counts: Bool) throws {
        let plan = try Plan(people: [
            "Người Một;01/01/1980;Y khoa;Đại học;Trạm A;Xã Lạc Dương;Bác sĩ;\(standing)"
        ])
        try plan.allot([";Xã Lạc Dương;;Y khoa;;1;01/07/2025"])
        #expect(try plan.shortage().total.supply == (counts ? 1 : 0))
    }

    @Test func nobodyAndNothing() throws {
        #expect(try Plan().shortage().short == [])
        let plan = try Plan()
        try plan.allot([";Xã Lạc Dương;;Y khoa;;2;01/07/2025"])
        #expect(try plan.shortage().short == ["24848 7720101 2/0 -2 +0 <0 ?0"])
    }

    @Test func wordsThatCannotBeReadAreNamedAndTheirPostsCounted() throws {
        let plan = try Plan()
        try plan.allot([";Xã Mặt Trăng;;Bay vũ trụ;Siêu cấp;2;01/07/2025"])
        let table = try plan.shortage()
        #expect(table.unread == ["Bay vũ trụ", "Siêu cấp", "Xã Mặt Trăng"])
        #expect(table.short == ["unknown unknown 2/0 -2 +0 <0 ?0"] && table.total.demand == 2)
    }
}
