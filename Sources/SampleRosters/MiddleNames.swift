// Counts: the aggregate of 8,753 Vietnamese names in github duyet/vietnamese-namedb (MIT), commit
// 2129070; only the totals are carried over, no name of a person is.
// The sexes are told apart by the boys' and girls' lists of the same source.

/// Middle names by sex, each with how often it was met.
enum MiddleNames {
    static let male = """
        Văn 907, Minh 276, Quốc 237, Đức 231, Quang 214, Hoàng 201, Hữu 184, Thành 170, \
        Đình 164, Duy 145, Trung 144, Thanh 127, Tấn 122, Tuấn 121, Công 117, Thế 103, \
        Trọng 102, Anh 100, Ngọc 94, Tiến 93, Xuân 83, Mạnh 75, Huy 62, Chí 58, Việt 50, \
        Đăng 50, Bá 46, Nhật 44, Viết 40, Phước 39, Khắc 38, Trường 37, Hồng 32, Vĩnh 32, \
        Thái 31, Nguyên 31, Phú 31, Hoài 29, Cao 29, Phúc 28
        """

    static let female = """
        Thị 1300, Thị Thu 123, Thị Thanh 117, Thị Ngọc 114, Thị Kim 111, Thị Mỹ 63, \
        Thị Minh 42, Thị Bích 42, Thị Phương 39, Thị Hồng 39, Thị Thùy 39, Thị Thúy 30, \
        Thị Như 27, Thị Diễm 24, Thị Kiều 24, Thanh 222, Ngọc 210, Minh 183, Hoàng 119, \
        Xuân 92, Hồng 71, Anh 61, Kim 41, Lê 38, Hải 32, Phương 32, Hoài 25, Nhật 24, Thái 23, \
        Khánh 22, Bảo 21, Thiên 17, Như 14, Phước 13, Phi 10, Thùy 9, Hà 8, Thu 7, Kỳ 6, \
        Yến 6, Thúy 6, Nguyên 5, Linh 5, An 4, Bích 4
        """
}
