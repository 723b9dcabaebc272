// Counts: the aggregate of 8,753 Vietnamese names in github duyet/vietnamese-namedb (MIT), commit
// 2129070; only the totals are carried over, no name of a person is.
// The sexes are told apart by the boys' and girls' lists of the same source.

/// Given names by sex, each with how often it was met.
enum GivenNames {
    static let male = """
        Huy 189, Tuấn 175, Duy 149, Hoàng 137, Nam 137, Dũng 122, Đạt 119, Cường 117, \
        Hùng 115, Tùng 114, Sơn 113, Hiếu 108, Long 104, Thành 103, Hải 102, Trung 100, \
        Minh 95, Đức 94, Tiến 92, Thắng 88, Thịnh 86, Khoa 85, Vũ 81, Vinh 78, Anh 77, \
        Hưng 76, Nguyên 75, Tài 74, Trí 73, Toàn 69, Phúc 68, Quang 66, Nghĩa 66, Phong 65, \
        Việt 61, Nhân 59, Bảo 58, Trường 57, Khánh 56, Tân 56, An 54, Thái 53, Phú 53, Tín 52, \
        Phát 51, Lộc 50, Sang 50, Quân 49, Thiện 48, Bình 46, Luân 44, Thông 42, Dương 40, \
        Mạnh 39, Hòa 39, Vương 38, Tú 36, Phước 36, Danh 36, Công 35, Đại 35, Hiệp 32, \
        Quốc 31, Nhật 31, Khang 30, Tâm 28, Thuận 28, Kiên 27, Lâm 26, Đăng 26, Quý 26, \
        Kha 26, Kiệt 23, Khải 23, Phương 22, Thọ 22, Hiển 22, Văn 21, Chương 20, Trọng 20, \
        Định 19, Giang 18, Ân 18, Lợi 18, Đông 18, Phi 17, Cảnh 17, Hậu 16, Khôi 16, Chiến 16, \
        Khương 16, Triều 16, Quyền 15, Tấn 15, Thanh 14, Khiêm 14, Quyết 14, Lập 13, Hào 12, \
        Liêm 12, Tính 12, Trực 12, Luận 12, Bằng 11, Tường 11, Chính 11, Vượng 11, Lực 11, \
        Thạch 11, Hữu 10, Lân 10, Trình 10, Vĩ 10, Hà 9, Sinh 9, Sỹ 9, Thiên 8, Hoàn 8, \
        Hoài 8, Cương 8, Điền 8, Đồng 8, Ninh 8, Toản 8, Triết 8, Huấn 8, Sĩ 7, Đoàn 7, \
        Luật 7, Viên 7, Tịnh 7, Giáp 7, Vĩnh 7, Lý 6, Nghị 6, Huỳnh 6, Tuyển 6, Uy 6, Kỳ 6, \
        Sáng 6, Nhất 6
        """

    static let female = """
        Anh 124, Linh 87, Phương 68, Tâm 65, Thảo 52, Thanh 50, Ngọc 42, Lâm 35, Hà 35, \
        Ngân 32, Trang 32, Thi 31, Minh 30, Dung 28, Hiền 25, Tú 24, Phúc 22, Thương 22, \
        Nguyên 20, Nga 20, Khánh 19, Hương 19, Giang 18, Châu 18, Loan 18, Huyền 18, Yến 18, \
        Nhi 18, An 17, Dương 17, Hạnh 17, Mai 17, Hằng 17, Bình 16, Hậu 16, Vân 16, Thủy 16, \
        Thúy 15, Hiếu 14, Tiên 14, Quỳnh 13, Thư 13, Ánh 13, Bảo 12, Hân 12, Như 12, Trâm 12, \
        Khanh 11, Xuân 11, Duyên 11, My 11, Thuận 10, Mẫn 10, Thùy 10, Mỹ 9, Chi 9, Trinh 9, \
        Ly 9, Phi 8, Thiên 8, Hoàn 8, Hoài 8, Nhã 8, Hoa 8, Trúc 8, Thu 8, Nhung 8, Uyên 8, \
        Chinh 7, Phụng 7, Tuyền 7, Hồng 7, Quyên 7, Hường 7, Vy 7, Oanh 7, Ái 7, Ân 6, Điệp 6, \
        Kim 6, Hảo 6, Thuần 6, Kiều 6, Nghi 6, Nhàn 6, Lan 6, Hoan 6, Thoa 6, Khuê 6, Tuyến 6, \
        Tuyết 6, Hải 5, Trân 5, Phượng 5, Huệ 5, Trà 5, Thơ 5, Lý 4, Du 4, Ý 4, Diệu 4, \
        Diệp 4, Sương 4, Nguyệt 4, Vi 4, Bích 4, Diễm 4, Thường 4, Nương 4, Liên 4, Thắm 4, \
        Lệ 4, Thiện 3, Cúc 3, Khuyên 3, Xuyến 3, Hòa 2, Cương 2, Đan 2, Lam 2, Mi 2, Giao 2, \
        Quế 2, Thy 2, Đoan 2
        """
}
