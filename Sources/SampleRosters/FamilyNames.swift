// Counts: the aggregate of 8,753 Vietnamese names in github duyet/vietnamese-namedb (MIT), commit
// 2129070; only the totals are carried over, no name of a person is.

/// Family names of the Kinh, each with how often it was met.
enum FamilyNames {
    static let kinh = """
        Nguyễn 2746, Trần 850, Lê 790, Phạm 561, Võ 287, Huỳnh 258, Phan 232, Bùi 225, \
        Hoàng 222, Vũ 195, Trương 179, Đỗ 176, Đặng 169, Hồ 146, Ngô 132, Dương 110, Đoàn 103, \
        Đinh 90, Trịnh 84, Cao 82, Đào 72, Mai 72, Lương 61, Lưu 57, Lâm 55, Hà 42, Thái 38, \
        Phùng 37, Tạ 33, Lý 32, Tô 24, Vương 24, Châu 22, Chu 17, Từ 17, Quách 17, Lã 17, \
        Tôn 15, Tống 14, Đồng 14, Hứa 12, Tăng 12, Đậu 11, Diệp 10, Đàm 10, Kiều 10, Triệu 9, \
        La 9, Lại 9, Thạch 8, Chung 6, Lữ 6, Nông 6, Dư 6, Bạch 5
        """
}
