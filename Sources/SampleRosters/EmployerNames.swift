/// How an organisation of a kind is usually named after its place.
enum EmployerNames {
    private static let beginnings: [OrganisationKind: String] = [
        .preschool: "Trường Mầm non", .primary: "Trường Tiểu học", .lowerSecondary: "Trường THCS",
        .upperSecondary: "Trường THPT", .educationOffice: "Phòng Giáo dục và Đào tạo",
        .healthCentre: "Trung tâm Y tế", .healthStation: "Trạm Y tế", .communeOffice: "UBND",
        .districtOffice: "Văn phòng HĐND và UBND", .agricultureCentre: "Trung tâm Nông nghiệp",
        .communeParty: "Đảng uỷ", .districtParty: "Ban Xây dựng Đảng",
        .front: "Uỷ ban MTTQ Việt Nam", .park: "Vườn Quốc gia",
        .forestBoard: "Ban Quản lý rừng", .rangers: "Hạt Kiểm lâm",
    ]

    /// "Trường Tiểu học Xã Đạ Nhim" for the place "Xã Đạ Nhim, huyện Lạc Dương".
    static func name(_ kind: OrganisationKind, _ place: String) -> String {
        let commune = place.prefix { $0 != "," }
        return (beginnings[kind] ?? "Cơ quan") + " " + commune
    }
}
