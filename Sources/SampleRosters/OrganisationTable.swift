// Kinds and places are real: one school of each kind, one station and one office for each commune, as
// the two districts had them in 2024; names follow the usual pattern and staff numbers are invented.

/// The organisations of the two districts at the end of 2024, one a line: name; kind; code of the
/// commune; staff; code of the commune that took the staff over, where it is not the place's own.
enum OrganisationTable {
    static let schoolsLacDuong = """
        Trường Mầm non Hoạ Mi;preschool;24846;20
        Trường Mầm non Lát;preschool;24862;16
        Trường Mầm non Đạ Sar;preschool;24865;18
        Trường Mầm non Đạ Nhim;preschool;24848;17
        Trường Mầm non Đạ Chais;preschool;24847;13
        Trường Mầm non Đưng K'Nớ;preschool;24850;12
        Trường Tiểu học Lang Biang;primary;24846;28
        Trường Tiểu học Păng Tiêng;primary;24846;20
        Trường Tiểu học Lát;primary;24862;18
        Trường Tiểu học Đạ Sar;primary;24865;26
        Trường Tiểu học Đạ Nhim;primary;24848;22
        Trường Tiểu học Đạ Chais;primary;24847;17
        Trường Tiểu học Đưng K'Nớ;primary;24850;15
        Trường THCS Xã Lát;lowerSecondary;24846;30
        Trường THCS Đạ Sar;lowerSecondary;24865;22
        Trường PTDTBT THCS Đạ Nhim;lowerSecondary;24848;21
        Trường PTDTBT THCS Đạ Chais;lowerSecondary;24847;16
        Trường PTDTBT THCS Đưng K'Nớ;lowerSecondary;24850;15
        Trường THPT Lang Biang;upperSecondary;24846;42
        Trường THPT Đạ Sar;upperSecondary;24865;28
        Phòng Giáo dục và Đào tạo huyện Lạc Dương;educationOffice;24846;9;24848
        """

    static let schoolsDamRong = """
        Trường Mầm non Phi Liêng;preschool;24886;22
        Trường Mầm non Đạ K'Nàng;preschool;24889;21
        Trường Mầm non Rô Men;preschool;24877;20
        Trường Mầm non Liêng Srônh;preschool;24874;19
        Trường Mầm non Đạ Rsal;preschool;24875;21
        Trường Mầm non Đạ M'Rông;preschool;24859;18
        Trường Mầm non Đạ Tông;preschool;24853;22
        Trường Mầm non Đạ Long;preschool;24856;14
        Trường Tiểu học Phi Liêng;primary;24886;28
        Trường Tiểu học Đạ K'Nàng;primary;24889;26
        Trường Tiểu học Lăng Tô;primary;24889;18
        Trường Tiểu học Rô Men;primary;24877;26
        Trường Tiểu học Liêng Srônh;primary;24874;25
        Trường Tiểu học Đạ Rsal;primary;24875;27
        Trường Tiểu học Đạ M'Rông;primary;24859;24
        Trường Tiểu học Đạ Tông;primary;24853;26
        Trường Tiểu học Đa Nhinh;primary;24853;18
        Trường Tiểu học Đạ Long;primary;24856;19
        Trường THCS Phi Liêng;lowerSecondary;24886;26
        Trường THCS Đạ K'Nàng;lowerSecondary;24889;25
        Trường THCS Rô Men;lowerSecondary;24877;25
        Trường PTDTBT THCS Liêng Srônh;lowerSecondary;24874;22
        Trường THCS Đạ Rsal;lowerSecondary;24875;24
        Trường THCS Đạ M'Rông;lowerSecondary;24859;21
        Trường PTDTBT THCS Đạ Tông;lowerSecondary;24853;25
        Trường PTDTBT THCS Đạ Long;lowerSecondary;24856;17
        Trường PTDTNT THCS Đam Rông;lowerSecondary;24877;22
        Trường THPT Rô Men;upperSecondary;24877;30
        Trường THPT Phi Liêng;upperSecondary;24886;34
        Trường THPT Đạ Tông;upperSecondary;24853;38
        Phòng Giáo dục và Đào tạo huyện Đam Rông;educationOffice;24877;10;24877
        """

    static let health = """
        Trung tâm Y tế huyện Lạc Dương;healthCentre;24846;94
        Trung tâm Y tế huyện Đam Rông;healthCentre;24877;86
        Trạm Y tế thị trấn Lạc Dương;healthStation;24846;8
        Trạm Y tế xã Lát;healthStation;24862;8
        Trạm Y tế xã Đạ Sar;healthStation;24865;8
        Trạm Y tế xã Đạ Nhim;healthStation;24848;8
        Trạm Y tế xã Đạ Chais;healthStation;24847;8
        Trạm Y tế xã Đưng K'Nớ;healthStation;24850;8
        Trạm Y tế xã Phi Liêng;healthStation;24886;8
        Trạm Y tế xã Đạ K'Nàng;healthStation;24889;8
        Trạm Y tế xã Rô Men;healthStation;24877;8
        Trạm Y tế xã Liêng Srônh;healthStation;24874;8
        Trạm Y tế xã Đạ Rsal;healthStation;24875;8
        Trạm Y tế xã Đạ M'Rông;healthStation;24859;8
        Trạm Y tế xã Đạ Tông;healthStation;24853;8
        Trạm Y tế xã Đạ Long;healthStation;24856;8
        """

    static let government = """
        UBND thị trấn Lạc Dương;communeOffice;24846;15
        UBND xã Lát;communeOffice;24862;15
        UBND xã Đạ Sar;communeOffice;24865;15
        UBND xã Đạ Nhim;communeOffice;24848;15
        UBND xã Đạ Chais;communeOffice;24847;15
        UBND xã Đưng K'Nớ;communeOffice;24850;15
        UBND xã Phi Liêng;communeOffice;24886;17
        UBND xã Đạ K'Nàng;communeOffice;24889;17
        UBND xã Rô Men;communeOffice;24877;17
        UBND xã Liêng Srônh;communeOffice;24874;17
        UBND xã Đạ Rsal;communeOffice;24875;17
        UBND xã Đạ M'Rông;communeOffice;24859;17
        UBND xã Đạ Tông;communeOffice;24853;17
        UBND xã Đạ Long;communeOffice;24856;17
        Văn phòng HĐND và UBND huyện Lạc Dương;districtOffice;24846;10;24848
        Phòng Nội vụ huyện Lạc Dương;districtOffice;24846;6;24846
        Phòng Tài chính - Kế hoạch huyện Lạc Dương;districtOffice;24846;8;24848
        Phòng Tài nguyên và Môi trường huyện Lạc Dương;districtOffice;24846;8;24846
        Phòng Kinh tế và Hạ tầng huyện Lạc Dương;districtOffice;24846;9;24848
        Phòng Văn hoá và Thông tin huyện Lạc Dương;districtOffice;24846;6;24846
        Phòng Lao động - Thương binh và Xã hội huyện Lạc Dương;districtOffice;24846;6;24848
        Phòng Tư pháp huyện Lạc Dương;districtOffice;24846;4;24846
        Phòng Dân tộc huyện Lạc Dương;districtOffice;24846;4;24848
        Thanh tra huyện Lạc Dương;districtOffice;24846;4;24846
        Văn phòng HĐND và UBND huyện Đam Rông;districtOffice;24877;10;24877
        Phòng Nội vụ huyện Đam Rông;districtOffice;24877;6;24886
        Phòng Tài chính - Kế hoạch huyện Đam Rông;districtOffice;24877;8;24875
        Phòng Tài nguyên và Môi trường huyện Đam Rông;districtOffice;24877;8;24853
        Phòng Kinh tế và Hạ tầng huyện Đam Rông;districtOffice;24877;9;24877
        Phòng Văn hoá và Thông tin huyện Đam Rông;districtOffice;24877;6;24886
        Phòng Lao động - Thương binh và Xã hội huyện Đam Rông;districtOffice;24877;6;24875
        Phòng Tư pháp huyện Đam Rông;districtOffice;24877;4;24853
        Phòng Dân tộc huyện Đam Rông;districtOffice;24877;4;24877
        Thanh tra huyện Đam Rông;districtOffice;24877;4;24886
        Trung tâm Nông nghiệp huyện Lạc Dương;agricultureCentre;24846;12;24848
        Trung tâm Nông nghiệp huyện Đam Rông;agricultureCentre;24877;13;24877
        """

    static let party = """
        Đảng uỷ thị trấn Lạc Dương;communeParty;24846;4
        Đảng uỷ xã Lát;communeParty;24862;4
        Đảng uỷ xã Đạ Sar;communeParty;24865;4
        Đảng uỷ xã Đạ Nhim;communeParty;24848;4
        Đảng uỷ xã Đạ Chais;communeParty;24847;4
        Đảng uỷ xã Đưng K'Nớ;communeParty;24850;4
        Đảng uỷ xã Phi Liêng;communeParty;24886;4
        Đảng uỷ xã Đạ K'Nàng;communeParty;24889;4
        Đảng uỷ xã Rô Men;communeParty;24877;4
        Đảng uỷ xã Liêng Srônh;communeParty;24874;4
        Đảng uỷ xã Đạ Rsal;communeParty;24875;4
        Đảng uỷ xã Đạ M'Rông;communeParty;24859;4
        Đảng uỷ xã Đạ Tông;communeParty;24853;4
        Đảng uỷ xã Đạ Long;communeParty;24856;4
        Văn phòng Huyện uỷ Lạc Dương;districtParty;24846;6;24848
        Ban Tổ chức Huyện uỷ Lạc Dương;districtParty;24846;6;24846
        Ban Tuyên giáo Huyện uỷ Lạc Dương;districtParty;24846;5;24848
        Ban Dân vận Huyện uỷ Lạc Dương;districtParty;24846;4;24846
        Uỷ ban Kiểm tra Huyện uỷ Lạc Dương;districtParty;24846;5;24848
        Uỷ ban MTTQ Việt Nam huyện Lạc Dương;front;24846;5;24848
        Hội Liên hiệp Phụ nữ huyện Lạc Dương;front;24846;4;24846
        Hội Nông dân huyện Lạc Dương;front;24846;4;24848
        Huyện đoàn Lạc Dương;front;24846;4;24846
        Văn phòng Huyện uỷ Đam Rông;districtParty;24877;6;24877
        Ban Tổ chức Huyện uỷ Đam Rông;districtParty;24877;6;24886
        Ban Tuyên giáo Huyện uỷ Đam Rông;districtParty;24877;5;24875
        Ban Dân vận Huyện uỷ Đam Rông;districtParty;24877;4;24853
        Uỷ ban Kiểm tra Huyện uỷ Đam Rông;districtParty;24877;5;24877
        Uỷ ban MTTQ Việt Nam huyện Đam Rông;front;24877;5;24877
        Hội Liên hiệp Phụ nữ huyện Đam Rông;front;24877;4;24886
        Hội Nông dân huyện Đam Rông;front;24877;4;24875
        Huyện đoàn Đam Rông;front;24877;4;24853
        """

    static let forest = """
        Vườn Quốc gia Bidoup - Núi Bà;park;24847;96
        Ban Quản lý rừng phòng hộ đầu nguồn Đa Nhim;forestBoard;24848;36
        Ban Quản lý rừng phòng hộ Sêrêpốk;forestBoard;24877;38
        Hạt Kiểm lâm huyện Lạc Dương;rangers;24846;21
        Hạt Kiểm lâm huyện Đam Rông;rangers;24877;24
        """

    static let lines = [schoolsLacDuong, schoolsDamRong, health, government, party, forest]
        .joined(separator: "\n")
}
