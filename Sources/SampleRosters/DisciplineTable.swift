// Codes and names: training catalogue of Circular 09/2022/TT-BGDĐT (level IV, bachelor) and of
// Decision 01/2017/QĐ-TTg (fields). The third column is how offices often shorten the name.

/// The disciplines and fields that sample people were trained in.
enum DisciplineTable {
    static let lines = """
        7140201;Giáo dục Mầm non;GDMN
        7140202;Giáo dục Tiểu học;GD Tiểu học
        7140205;Giáo dục Chính trị
        7140204;Giáo dục Công dân;GDCD
        7140206;Giáo dục Thể chất;GDTC
        7140114;Quản lý giáo dục;QLGD
        7140209;Sư phạm Toán học;SP Toán
        7140210;Sư phạm Tin học;SP Tin học
        7140211;Sư phạm Vật lý;SP Vật lý
        7140212;Sư phạm Hóa học;SP Hóa học
        7140213;Sư phạm Sinh học;SP Sinh học
        7140217;Sư phạm Ngữ văn;SP Ngữ văn
        7140218;Sư phạm Lịch sử;SP Lịch sử
        7140219;Sư phạm Địa lý;SP Địa lý
        7140221;Sư phạm Âm nhạc;SP Âm nhạc
        7140222;Sư phạm Mỹ thuật;SP Mỹ thuật
        7140231;Sư phạm Tiếng Anh;SP Tiếng Anh
        7140246;Sư phạm công nghệ
        7220201;Ngôn ngữ Anh
        7229042;Quản lý văn hóa
        7310101;Kinh tế
        7310201;Chính trị học
        7310202;Xây dựng Đảng và chính quyền nhà nước
        7310205;Quản lý nhà nước;QLNN
        7320201;Thông tin - thư viện
        7320303;Lưu trữ học
        7340201;Tài chính - Ngân hàng;TCNH
        7340301;Kế toán
        7340406;Quản trị văn phòng
        7380101;Luật;Luật học
        7420101;Sinh học
        7440301;Khoa học môi trường
        7480201;Công nghệ thông tin;CNTT
        7580201;Kỹ thuật xây dựng
        7620105;Chăn nuôi
        7620109;Nông học
        7620112;Bảo vệ thực vật;BVTV
        7620115;Kinh tế nông nghiệp
        7620116;Phát triển nông thôn
        7620201;Lâm học
        7620205;Lâm sinh
        7620211;Quản lý tài nguyên rừng;QLTN rừng
        7640101;Thú y
        7720101;Y khoa
        7720110;Y học dự phòng;YHDP
        7720115;Y học cổ truyền;YHCT
        7720201;Dược học
        7720301;Điều dưỡng
        7720302;Hộ sinh
        7720601;Kỹ thuật xét nghiệm y học
        7720602;Kỹ thuật hình ảnh y học
        7720701;Y tế công cộng;YTCC
        7760101;Công tác xã hội;CTXH
        7810101;Du lịch
        7850101;Quản lý tài nguyên và môi trường
        7850103;Quản lý đất đai;QLĐĐ
        7860222;Quân sự cơ sở
        """

    static let fields: [String: String] = [
        "14": "Khoa học giáo dục và đào tạo giáo viên", "22": "Nhân văn",
        "31": "Khoa học xã hội và hành vi", "32": "Báo chí và thông tin",
        "34": "Kinh doanh và quản lý", "38": "Pháp luật", "42": "Khoa học sự sống",
        "44": "Khoa học tự nhiên", "48": "Máy tính và công nghệ thông tin",
        "58": "Kiến trúc và xây dựng", "62": "Nông, lâm nghiệp và thủy sản", "64": "Thú y",
        "72": "Sức khỏe", "76": "Dịch vụ xã hội",
        "81": "Du lịch, khách sạn, thể thao và dịch vụ cá nhân",
        "85": "Môi trường và bảo vệ môi trường", "86": "An ninh, quốc phòng",
    ]
}
