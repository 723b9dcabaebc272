// Posts as staff lists of such organisations name them; all shares are invented. Rank codes: circulars
// 01 to 04/2021/TT-BGDĐT (teachers), joint circulars 10 and 26/2015/TTLT-BYT-BNV (health), Circular
// 2/2021/TT-BNV (civil servants).

/// The posts of each kind of organisation, one a line: kind; position; number (=1 exactly, ~60 a share
/// of the rest); percent women, minority, party members; levels; disciplines; ranks; employment.
enum PostTable {
    static let education = """
        preschool;Hiệu trưởng;=1;95;25;95;DH 92, THS 8;Giáo dục Mầm non;V.07.02.25;Viên chức
        preschool;Phó Hiệu trưởng;=1;95;25;85;DH;Giáo dục Mầm non;V.07.02.25;Viên chức
        preschool;Giáo viên mầm non;~84;97;35;30;TC 6, CD 34, DH 60;Giáo dục Mầm non;V.07.02.26 7, V.07.02.25 3;Viên chức 85, Hợp đồng 15
        preschool;Kế toán;~8;85;15;20;TC 20, CD 30, DH 50;Kế toán;06.032;Viên chức
        preschool;Nhân viên y tế;~8;85;40;15;TC 75, CD 25;Điều dưỡng 7, Hộ sinh 3;V.08.05.13;Viên chức 6, Hợp đồng 4
        primary;Hiệu trưởng;=1;50;25;98;DH 88, THS 12;Giáo dục Tiểu học 9, Quản lý giáo dục 1;V.07.03.28;Viên chức
        primary;Phó Hiệu trưởng;=1;55;30;92;DH 95, THS 5;Giáo dục Tiểu học;V.07.03.28;Viên chức
        primary;Giáo viên tiểu học;~74;72;38;38;TC 3, CD 17, DH 79, THS 1;Giáo dục Tiểu học;V.07.03.29 7, V.07.03.28 3;Viên chức 92, Hợp đồng 8
        primary;Giáo viên Tiếng Anh;~6;80;15;25;CD 20, DH 80;Sư phạm Tiếng Anh 8, Ngôn ngữ Anh 2;V.07.03.29;Viên chức
        primary;Giáo viên Tin học;~4;40;20;25;CD 30, DH 70;Sư phạm Tin học 6, Công nghệ thông tin 4;V.07.03.29;Viên chức
        primary;Giáo viên Âm nhạc;~3;50;30;20;CD 40, DH 60;Sư phạm Âm nhạc;V.07.03.29;Viên chức
        primary;Giáo viên Mĩ thuật;~3;45;25;20;CD 40, DH 60;Sư phạm Mỹ thuật;V.07.03.29;Viên chức
        primary;Giáo viên Giáo dục thể chất;~4;20;35;30;CD 30, DH 70;Giáo dục Thể chất;V.07.03.29;Viên chức
        primary;Kế toán;~3;80;10;25;TC 15, CD 25, DH 60;Kế toán;06.032;Viên chức
        primary;Nhân viên thư viện;~3;80;25;15;TC 30, CD 40, DH 30;Thông tin - thư viện;V.10.02.07;Viên chức
        lowerSecondary;Hiệu trưởng;=1;35;20;100;DH 80, THS 20;Sư phạm Toán học 3, Sư phạm Ngữ văn 3, Sư phạm Lịch sử 2, Quản lý giáo dục 1;V.07.04.31;Viên chức
        lowerSecondary;Phó Hiệu trưởng;=1;45;25;95;DH 88, THS 12;Sư phạm Toán học 2, Sư phạm Ngữ văn 2, Sư phạm Sinh học 1;V.07.04.31;Viên chức
        lowerSecondary;Giáo viên;~90;62;28;40;CD 12, DH 83, THS 5;Sư phạm Toán học 18, Sư phạm Ngữ văn 19, Sư phạm Tiếng Anh 12, Sư phạm Vật lý 7, Sư phạm Hóa học 6, Sư phạm Sinh học 8, Sư phạm Lịch sử 7, Sư phạm Địa lý 6, Giáo dục Công dân 5, Giáo dục Thể chất 6, Sư phạm Tin học 4, Sư phạm Âm nhạc 3, Sư phạm Mỹ thuật 3, Sư phạm công nghệ 2;V.07.04.32 7, V.07.04.31 3;Viên chức 95, Hợp đồng 5
        lowerSecondary;Kế toán;~4;80;15;30;CD 30, DH 70;Kế toán;06.031 4, 06.032 6;Viên chức
        lowerSecondary;Nhân viên thư viện;~3;80;25;15;TC 20, CD 40, DH 40;Thông tin - thư viện 7, Lưu trữ học 3;V.10.02.07;Viên chức
        lowerSecondary;Nhân viên y tế;~3;85;45;15;TC 70, CD 30;Điều dưỡng;V.08.05.13;Viên chức 5, Hợp đồng 5
        upperSecondary;Hiệu trưởng;=1;25;15;100;THS 70, DH 30;Sư phạm Toán học 2, Sư phạm Ngữ văn 2, Quản lý giáo dục 1;V.07.05.14;Viên chức
        upperSecondary;Phó Hiệu trưởng;=2;35;20;98;THS 45, DH 55;Sư phạm Vật lý 1, Sư phạm Hóa học 1, Sư phạm Ngữ văn 1;V.07.05.14;Viên chức
        upperSecondary;Giáo viên;~92;60;18;45;DH 82, THS 18;Sư phạm Toán học 18, Sư phạm Ngữ văn 17, Sư phạm Tiếng Anh 12, Sư phạm Vật lý 10, Sư phạm Hóa học 9, Sư phạm Sinh học 7, Sư phạm Lịch sử 6, Sư phạm Địa lý 6, Giáo dục Chính trị 4, Giáo dục Thể chất 6, Sư phạm Tin học 5;V.07.05.15 8, V.07.05.14 2;Viên chức
        upperSecondary;Kế toán;~4;80;10;35;DH;Kế toán;06.031;Viên chức
        upperSecondary;Văn thư;~4;85;15;20;CD 30, DH 70;Lưu trữ học 6, Quản trị văn phòng 4;02.007;Viên chức
        educationOffice;Trưởng phòng;=1;20;20;100;THS 80, DH 20;Quản lý giáo dục;01.002;Công chức
        educationOffice;Phó Trưởng phòng;=2;40;30;100;THS 40, DH 60;Giáo dục Tiểu học 1, Sư phạm Toán học 1;01.003;Công chức
        educationOffice;Chuyên viên;~1;55;20;80;DH 75, THS 25;Giáo dục Tiểu học 3, Giáo dục Mầm non 2, Sư phạm Ngữ văn 2, Kế toán 1;01.003;Công chức
        """

    static let health = """
        healthCentre;Giám đốc;=1;15;30;100;CKII 40, CKI 60;Y khoa;V.08.01.02;Viên chức
        healthCentre;Phó Giám đốc;=2;30;25;95;CKI 80, THS 20;Y khoa 8, Y tế công cộng 2;V.08.01.02;Viên chức
        healthCentre;Trưởng khoa;=4;40;25;90;CKI 60, DH 40;Y khoa 7, Y học dự phòng 2, Y học cổ truyền 1;V.08.01.03;Viên chức
        healthCentre;Bác sĩ;~16;45;35;40;DH 80, CKI 20;Y khoa 8, Y học dự phòng 1, Y học cổ truyền 1;V.08.01.03;Viên chức
        healthCentre;Điều dưỡng;~32;80;35;30;CD 55, DH 35, TC 10;Điều dưỡng;V.08.05.13 6, V.08.05.12 4;Viên chức 9, Hợp đồng 1
        healthCentre;Hộ sinh;~10;100;40;30;CD 70, DH 20, TC 10;Hộ sinh;V.08.06.16;Viên chức
        healthCentre;Dược sĩ;~9;70;15;25;CD 40, DH 50, TC 10;Dược học;V.08.08.23 5, V.08.08.22 5;Viên chức
        healthCentre;Kỹ thuật viên xét nghiệm;~8;60;15;25;CD 50, DH 50;Kỹ thuật xét nghiệm y học;V.08.07.19;Viên chức
        healthCentre;Kỹ thuật viên hình ảnh;~4;25;15;25;CD 50, DH 50;Kỹ thuật hình ảnh y học;V.08.07.19;Viên chức
        healthCentre;Y tế công cộng;~7;60;30;35;DH 90, THS 10;Y tế công cộng;V.08.04.10;Viên chức
        healthCentre;Kế toán;~6;85;10;40;DH;Kế toán;06.031;Viên chức
        healthCentre;Nhân viên công nghệ thông tin;~2;20;10;30;DH;Công nghệ thông tin;V.05.02.07;Viên chức
        healthStation;Trưởng trạm;=1;40;50;90;DH 90, CKI 10;Y khoa 8, Y học cổ truyền 2;V.08.01.03;Viên chức
        healthStation;Bác sĩ;~8;45;55;40;DH;Y khoa 8, Y học dự phòng 2;V.08.01.03;Viên chức
        healthStation;Y sĩ;~28;60;55;40;TC;Y học dự phòng 5, Y học cổ truyền 5;V.08.03.07;Viên chức
        healthStation;Điều dưỡng;~28;80;50;25;TC 15, CD 65, DH 20;Điều dưỡng;V.08.05.13;Viên chức 85, Hợp đồng 15
        healthStation;Hộ sinh;~20;100;50;30;TC 20, CD 70, DH 10;Hộ sinh;V.08.06.16;Viên chức
        newHealthStation;Trưởng trạm;=1
        newHealthStation;Phó Trưởng trạm;=2
        healthStation;Dược sĩ trung cấp;~12;70;30;15;TC 60, CD 40;Dược học;V.08.08.23;Viên chức
        """

    static let government = """
        communeOffice;Chủ tịch UBND;=1;15;65;100;DH 90, THS 10;Luật 4, Quản lý nhà nước 4, Nông học 1;01.003;Cán bộ
        communeOffice;Phó Chủ tịch UBND;=2;25;60;100;DH 95, THS 5;Luật 3, Quản lý nhà nước 3, Kinh tế 1, Nông học 1;01.003;Cán bộ
        communeOffice;Chỉ huy trưởng Quân sự;=1;0;75;100;TC 40, CD 10, DH 50;Quân sự cơ sở;01.004;Công chức
        communeOffice;Công chức Tư pháp - Hộ tịch;~20;50;50;70;TC 10, DH 90;Luật;01.003;Công chức
        communeOffice;Công chức Văn phòng - Thống kê;~22;65;50;65;TC 12, CD 8, DH 80;Quản lý nhà nước 4, Luật 2, Kế toán 2, Quản trị văn phòng 2;01.003 8, 01.004 2;Công chức
        communeOffice;Công chức Địa chính - Xây dựng;~22;20;45;60;TC 10, DH 90;Quản lý đất đai 7, Kỹ thuật xây dựng 2, Quản lý tài nguyên và môi trường 1;01.003;Công chức
        communeOffice;Công chức Tài chính - Kế toán;~16;70;30;60;DH 92, CD 8;Kế toán 8, Tài chính - Ngân hàng 2;06.031;Công chức
        communeOffice;Công chức Văn hoá - Xã hội;~20;55;60;60;TC 10, DH 90;Quản lý văn hóa 4, Công tác xã hội 4, Luật 1;01.003;Công chức
        districtOffice;Trưởng phòng;=1;20;30;100;DH 55, THS 45;Luật 3, Kinh tế 2, Quản lý nhà nước 3;01.002 4, 01.003 6;Công chức
        districtOffice;Phó Trưởng phòng;=1;35;35;100;DH 75, THS 25;Luật 2, Kế toán 2, Quản lý nhà nước 2, Quản lý đất đai 1;01.003;Công chức
        districtOffice;Chuyên viên;~9;48;35;75;DH 86, THS 14;Luật 20, Quản lý nhà nước 14, Kế toán 14, Tài chính - Ngân hàng 6, Quản lý đất đai 12, Kỹ thuật xây dựng 8, Nông học 6, Công tác xã hội 7, Quản lý văn hóa 5, Công nghệ thông tin 5, Khoa học môi trường 3;01.003 9, 01.002 1;Công chức
        districtOffice;Cán sự;~1;70;40;50;TC 40, CD 60;Lưu trữ học 5, Kế toán 5;01.004;Công chức
        agricultureCentre;Giám đốc;=1;10;30;100;DH 60, THS 40;Nông học;V.05.02.06;Viên chức
        agricultureCentre;Viên chức khuyến nông;~6;35;40;45;DH 85, CD 15;Nông học 5, Bảo vệ thực vật 3, Phát triển nông thôn 2, Kinh tế nông nghiệp 1;V.05.02.07;Viên chức
        agricultureCentre;Viên chức thú y;~4;30;35;40;DH 70, CD 10, TC 20;Thú y 6, Chăn nuôi 4;V.03.04.11;Viên chức
        newCommuneOffice;Chủ tịch UBND;=1
        newCommuneOffice;Phó Chủ tịch UBND;=2
        newCommuneOffice;Chánh Văn phòng HĐND và UBND;=1
        newCommuneOffice;Trưởng phòng Kinh tế;=1
        newCommuneOffice;Trưởng phòng Văn hoá - Xã hội;=1
        newCommuneOffice;Giám đốc Trung tâm Phục vụ hành chính công;=1
        newCommuneOffice;Phó Trưởng phòng;=4
        newCommuneOffice;Chuyên viên;~1
        """

    static let party = """
        communeParty;Bí thư Đảng uỷ;=1;15;65;100;DH 88, THS 12;Xây dựng Đảng và chính quyền nhà nước 4, Luật 3, Quản lý nhà nước 2;01.003;Cán bộ
        communeParty;Phó Bí thư Thường trực;=1;25;65;100;DH 95, THS 5;Xây dựng Đảng và chính quyền nhà nước 4, Luật 3;01.003;Cán bộ
        communeParty;Văn phòng Đảng uỷ;~1;70;60;90;TC 15, DH 85;Quản lý nhà nước 3, Quản trị văn phòng 2, Luật 1;01.003;Công chức
        districtParty;Trưởng ban;=1;20;40;100;THS 55, DH 45;Xây dựng Đảng và chính quyền nhà nước 5, Chính trị học 3, Luật 2;01.002;Cán bộ
        districtParty;Phó Trưởng ban;=1;30;40;100;THS 35, DH 65;Xây dựng Đảng và chính quyền nhà nước 4, Chính trị học 2, Luật 2;01.003;Cán bộ
        districtParty;Chuyên viên;~1;45;35;100;DH 85, THS 15;Luật 3, Quản lý nhà nước 3, Xây dựng Đảng và chính quyền nhà nước 2, Kế toán 1;01.003;Công chức
        front;Chủ tịch;=1;40;60;100;DH 90, THS 10;Luật 3, Công tác xã hội 2, Quản lý nhà nước 2;01.003;Cán bộ
        front;Phó Chủ tịch;=1;45;60;95;DH;Công tác xã hội 3, Nông học 1, Luật 2;01.003;Cán bộ
        front;Uỷ viên Thường trực;~1;55;65;85;TC 15, DH 85;Công tác xã hội 3, Quản lý nhà nước 2, Luật 1;01.003;Cán bộ
        newCommuneParty;Bí thư Đảng uỷ;=1
        newCommuneParty;Phó Bí thư Đảng uỷ;=2
        newCommuneParty;Trưởng ban Xây dựng Đảng;=1
        newCommuneParty;Chủ nhiệm Uỷ ban Kiểm tra;=1
        newCommuneParty;Chánh Văn phòng Đảng uỷ;=1
        newCommuneParty;Chuyên viên;~1
        newFront;Chủ tịch Uỷ ban MTTQ Việt Nam;=1
        newFront;Phó Chủ tịch Uỷ ban MTTQ Việt Nam;=4
        newFront;Chuyên viên;~1
        """

    static let forest = """
        park;Giám đốc;=1;0;0;100;THS;Lâm học;V.05.02.06;Viên chức
        park;Phó Giám đốc phụ trách khoa học;=1;0;0;100;PGS;Lâm học;V.05.01.02;Viên chức
        park;Trưởng phòng Khoa học và Hợp tác quốc tế;=1;40;0;100;TS;Sinh học;V.05.01.02;Viên chức
        park;Nghiên cứu viên chính;=2;40;10;70;TS;Sinh học 1, Quản lý tài nguyên rừng 1;V.05.01.02;Viên chức
        park;Nghiên cứu viên;~8;45;15;40;THS 60, DH 40;Sinh học 4, Quản lý tài nguyên rừng 4, Khoa học môi trường 2;V.05.01.03;Viên chức
        park;Kiểm lâm viên;~58;8;45;45;TC 12, CD 8, DH 78, THS 2;Quản lý tài nguyên rừng 5, Lâm sinh 4, Lâm học 2;10.226 8, 10.228 2;Công chức
        park;Hướng dẫn viên du lịch sinh thái;~10;50;35;20;CD 20, DH 80;Du lịch 6, Ngôn ngữ Anh 4;V.10.07.23;Viên chức 5, Hợp đồng 5
        park;Kế toán;~5;80;5;40;DH;Kế toán;06.031;Viên chức
        forestBoard;Trưởng ban;=1;0;10;100;THS 60, DH 40;Lâm học;V.05.02.06;Viên chức
        forestBoard;Phó Trưởng ban;=1;10;20;100;DH 70, THS 30;Lâm sinh;V.05.02.07;Viên chức
        forestBoard;Nhân viên kỹ thuật lâm sinh;~30;25;30;35;DH 75, CD 10, TC 15;Lâm sinh 6, Quản lý tài nguyên rừng 4;V.05.02.07;Viên chức
        forestBoard;Nhân viên bảo vệ rừng;~60;5;55;30;TC 45, CD 15, DH 40;Lâm sinh 5, Quản lý tài nguyên rừng 5;V.05.02.08;Viên chức 8, Hợp đồng 2
        forestBoard;Kế toán;~8;80;5;40;DH;Kế toán;06.031;Viên chức
        rangers;Hạt trưởng;=1;0;15;100;THS 60, DH 40;Lâm học;10.225;Công chức
        rangers;Phó Hạt trưởng;=2;5;25;100;DH 75, THS 25;Quản lý tài nguyên rừng;10.226;Công chức
        rangers;Kiểm lâm địa bàn;~1;10;40;65;TC 10, DH 85, THS 5;Quản lý tài nguyên rừng 5, Lâm sinh 4, Luật 1;10.226 8, 10.228 2;Công chức
        """

    static let lines = [education, health, government, party, forest].joined(separator: "\n")
}
