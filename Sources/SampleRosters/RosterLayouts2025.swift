extension RosterLayout {
    /// The rosters of the new map: one a commune, all blocks together, and one of the forest services.
    static let endOf2025: [RosterLayout] = [
        commune(
            "Xã Lạc Dương", file: "2025-12-31-xa-lac-duong.csv", .spreadsheet,
            titles: ["UBND XÃ LẠC DƯƠNG", "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NĂM 2025", ""],
            SenderStyle(dates: .mixed, ethnicSpelling: 1, blankPercent: 3)),
        commune(
            "Phường Lang Biang - Đà Lạt", file: "2025-12-31-phuong-lang-biang-da-lat.tsv", .tab,
            SenderStyle(place: .withParent, abbreviatesLevels: true, saysWhoIsNoMember: true)),
        commune(
            "Xã Đam Rông 1", file: "2025-12-31-xa-dam-rong-1.csv", .semicolon,
            SenderStyle(shortFieldPercent: 8, blankPercent: 5)),
        commune(
            "Xã Đam Rông 2", file: "2025-12-31-xa-dam-rong-2.csv", .vietnameseSpreadsheet,
            titles: ["UBND XÃ ĐAM RÔNG 2", "DANH SÁCH TRÍCH NGANG ĐỘI NGŨ NĂM 2025"],
            SenderStyle(dates: .mixed, ethnicSpelling: 2, abbreviatesLevels: true)),
        commune(
            "Xã Đam Rông 3", file: "2025-12-31-xa-dam-rong-3.csv", .spreadsheet,
            SenderStyle(
                place: .withParent, ethnicSpelling: 1, typographicApostrophe: true,
                blankPercent: 3)),
        commune(
            "Xã Đam Rông 4", file: "2025-12-31-xa-dam-rong-4.csv", .plain,
            titles: [
                "ĐẢNG UỶ XÃ ĐAM RÔNG 4", "DANH SÁCH ĐỘI NGŨ TRÍ THỨC TRÊN ĐỊA BÀN",
                "(Tính đến ngày 31/12/2025)",
            ],
            SenderStyle(dates: .mixed, ethnicSpelling: 3)),
        RosterLayout(
            fileName: "2025-12-31-lam-nghiep.csv", asOf: .endOf2025, format: .vietnameseSpreadsheet,
            columns: columns(
                """
                number=STT; name=Họ và tên; birth=Ngày sinh; sex=Giới tính; ethnicGroup=Dân tộc; \
                position=Chức vụ; organisation=Đơn vị công tác; place=Xã/phường; \
                academicTitle=Học hàm; level=Trình độ chuyên môn; discipline=Chuyên ngành; \
                politicalTheory=Lý luận chính trị; language=Ngoại ngữ; informatics=Tin học; \
                partyDate=Ngày vào Đảng; rank=Mã số ngạch; employment=Loại hợp đồng
                """),
            style: SenderStyle(dates: .mixed, blankPercent: 3),
            includes: { $0.organisation.kind.sector == .forest }),
    ]

    private static func commune(
        _ name: String, file: String, _ format: DelimitedFormat, titles: [String] = [],
        _ style: SenderStyle
    ) -> RosterLayout {
        RosterLayout(
            fileName: file, asOf: .endOf2025, format: format, titles: titles,
            columns: columns(
                """
                number=STT; name=Họ và tên; birth=Ngày tháng năm sinh; sex=Giới tính; \
                ethnicGroup=Dân tộc; religion=Tôn giáo; hometown=Quê quán; \
                position=Chức vụ, chức danh; organisation=Cơ quan, đơn vị công tác; place=Xã/phường; \
                level=Trình độ chuyên môn; discipline=Chuyên ngành đào tạo; \
                politicalTheory=Lý luận chính trị; stateManagement=Quản lý nhà nước; \
                language=Ngoại ngữ; informatics=Tin học; partyDate=Ngày vào Đảng; \
                rank=Mã số ngạch; employment=Loại hợp đồng
                """),
            style: style,
            includes: {
                $0.organisation.kind.sector != .forest && $0.organisation.commune.name == name
            })
    }
}
