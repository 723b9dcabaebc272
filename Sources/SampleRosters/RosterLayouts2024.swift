extension RosterLayout {
    /// The rosters of the old map: by district and block of the administration.
    static let endOf2024: [RosterLayout] = [
        RosterLayout(
            fileName: "2024-12-31-giao-duc-lac-duong.csv", asOf: .endOf2024, format: .spreadsheet,
            columns: columns(
                """
                number=STT; name=Họ và tên; birth=Ngày sinh; sex=Giới tính; ethnicGroup=Dân tộc; \
                position=Chức vụ; organisation=Đơn vị công tác; place=Địa bàn; \
                level=Trình độ chuyên môn; discipline=Chuyên ngành; \
                politicalTheory=Lý luận chính trị; informatics=Tin học; language=Ngoại ngữ; \
                partyDate=Ngày vào Đảng; rank=Chức danh nghề nghiệp; employment=Loại hợp đồng
                """),
            style: SenderStyle(ethnicSpelling: 1, shortFieldPercent: 6, blankPercent: 4),
            includes: { $0.isOf(.education, in: "Lạc Dương") }),
        RosterLayout(
            fileName: "2024-12-31-y-te-lac-duong.csv", asOf: .endOf2024, format: .semicolon,
            titles: ["TRUNG TÂM Y TẾ HUYỆN LẠC DƯƠNG", "DANH SÁCH VIÊN CHỨC, NGƯỜI LAO ĐỘNG", ""],
            columns: columns(
                """
                number=TT; name=Họ và tên; birth=Ngày tháng năm sinh; sex=Giới tính; \
                citizenNumber=Số CCCD; ethnicGroup=Dân tộc; position=Chức danh; \
                organisation=Cơ quan, đơn vị công tác; place=Xã; level=Trình độ chuyên môn; \
                discipline=Ngành đào tạo; rank=Mã số ngạch; partyDate=Ngày vào Đảng
                """),
            style: SenderStyle(
                dates: .mixed, place: .bare, abbreviatesLevels: true, blankPercent: 3),
            includes: { $0.isOf(.health, in: "Lạc Dương") }),
        RosterLayout(
            fileName: "2024-12-31-chinh-quyen-lac-duong.tsv", asOf: .endOf2024, format: .tab,
            columns: columns(
                """
                number=TT; name=Họ và tên; birth=Ngày sinh; sex=Giới tính; ethnicGroup=Dân tộc; \
                religion=Tôn giáo; hometown=Quê quán; position=Chức vụ; \
                organisation=Cơ quan, đơn vị công tác; place=Địa bàn; level=Trình độ chuyên môn; \
                discipline=Chuyên ngành; politicalTheory=Lý luận chính trị; \
                stateManagement=Quản lý nhà nước; language=Ngoại ngữ; informatics=Tin học; \
                partyDate=Ngày vào Đảng; rank=Mã số ngạch
                """),
            style: SenderStyle(ethnicSpelling: 2, saysWhoIsNoMember: true, blankPercent: 3),
            includes: { $0.isOf(.government, in: "Lạc Dương") }),
        RosterLayout(
            fileName: "2024-12-31-dang-doan-the.csv", asOf: .endOf2024, format: .spreadsheet,
            titles: [
                "TỈNH UỶ LÂM ĐỒNG", "HUYỆN UỶ LẠC DƯƠNG - HUYỆN UỶ ĐAM RÔNG",
                "DANH SÁCH CÁN BỘ, CÔNG CHỨC KHỐI ĐẢNG, ĐOÀN THỂ",
            ],
            columns: columns(
                """
                number=STT; name=Họ và tên; birth=Ngày, tháng, năm sinh; sex=Giới tính; \
                ethnicGroup=Dân tộc; religion=Tôn giáo; hometown=Quê quán; position=Chức vụ; \
                organisation=Đơn vị công tác; place=Địa bàn; level=Trình độ chuyên môn; \
                discipline=Chuyên ngành đào tạo; politicalTheory=Lý luận chính trị; \
                stateManagement=Quản lý nhà nước; partyDate=Ngày vào Đảng; \
                employment=Loại hợp đồng
                """),
            style: SenderStyle(place: .withParent),
            includes: { $0.organisation.kind.sector == .party }),
        RosterLayout(
            fileName: "2024-12-31-giao-duc-dam-rong.csv", asOf: .endOf2024,
            format: .vietnameseSpreadsheet,
            titles: [
                "UBND HUYỆN ĐAM RÔNG", "DANH SÁCH VIÊN CHỨC NGÀNH GIÁO DỤC VÀ ĐÀO TẠO NĂM 2024", "",
            ],
            columns: columns(
                """
                number=STT; name=Họ và tên; birth=Ngày sinh; sex=Giới tính; ethnicGroup=Dân tộc; \
                religion=Tôn giáo; position=Vị trí việc làm; organisation=Đơn vị công tác; place=Xã; \
                level=Trình độ chuyên môn; discipline=Chuyên ngành; \
                politicalTheory=Lý luận chính trị; partyDate=Ngày vào Đảng; \
                rank=Mã số chức danh nghề nghiệp
                """),
            style: SenderStyle(
                dates: .mixed, ethnicSpelling: 3, abbreviatesLevels: true, shortFieldPercent: 12,
                blankPercent: 4),
            includes: { $0.isOf(.education, in: "Đam Rông") }),
        RosterLayout(
            fileName: "2024-12-31-y-te-dam-rong.csv", asOf: .endOf2024, format: .plain,
            columns: columns(
                """
                number=STT; name=Họ và tên; birth=Ngày sinh; sex=Giới tính; ethnicGroup=Dân tộc; \
                position=Chức danh; organisation=Đơn vị công tác; place=Địa bàn; \
                level=Trình độ chuyên môn; discipline=Chuyên ngành; rank=Chức danh nghề nghiệp; \
                employment=Loại hợp đồng
                """),
            style: SenderStyle(dates: .yearOfLeavers, place: .withParent, ethnicSpelling: 1),
            includes: { $0.isOf(.health, in: "Đam Rông") }),
        RosterLayout(
            fileName: "2024-12-31-chinh-quyen-dam-rong.csv", asOf: .endOf2024, format: .spreadsheet,
            titles: ["UBND HUYỆN ĐAM RÔNG", "DANH SÁCH CÁN BỘ, CÔNG CHỨC NĂM 2024", ""],
            columns: columns(
                """
                number=TT; name=HỌ VÀ TÊN; birth=Ngày tháng năm sinh; sex=Giới tính; \
                ethnicGroup=Dân tộc; hometown=Quê quán; position=Chức vụ; \
                organisation=Cơ quan, đơn vị công tác; place=Địa bàn; level=Trình độ chuyên môn; \
                discipline=Ngành đào tạo; politicalTheory=Lý luận chính trị; \
                stateManagement=Quản lý nhà nước; partyDate=Ngày vào Đảng; rank=Mã ngạch; \
                employment=Loại hợp đồng
                """),
            style: SenderStyle(
                dates: .padded, ethnicSpelling: 1, capitalNames: true, typographicApostrophe: true,
                blankPercent: 4),
            includes: { $0.isOf(.government, in: "Đam Rông") }),
        RosterLayout(
            fileName: "2024-12-31-lam-nghiep.csv", asOf: .endOf2024, format: .plain,
            columns: columns(
                """
                name=full_name; birth=date_of_birth; sex=gender; ethnicGroup=ethnic_group; \
                position=position; organisation=employer; place=place; level=qualification; \
                discipline=field; partyDate=party_date
                """),
            style: SenderStyle(),
            includes: { $0.organisation.kind.sector == .forest }),
    ]
}

extension Listing {
    fileprivate func isOf(_ sector: OrganisationKind.Sector, in district: String) -> Bool {
        organisation.kind.sector == sector && organisation.commune.district == district
    }
}
