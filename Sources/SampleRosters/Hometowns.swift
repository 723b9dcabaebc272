// Districts of the former provinces from which people of the highlands came; weights are invented.

/// Places of origin, "district/province weight".
enum Hometowns {
    static let kinh = """
        Nghĩa Hưng/Nam Định 5, Hải Hậu/Nam Định 5, Ý Yên/Nam Định 4, Vũ Thư/Thái Bình 4, \
        Kiến Xương/Thái Bình 3, Thanh Chương/Nghệ An 5, Nghi Lộc/Nghệ An 4, Quỳnh Lưu/Nghệ An 4, \
        Đô Lương/Nghệ An 3, Can Lộc/Hà Tĩnh 4, Thạch Hà/Hà Tĩnh 4, Đức Thọ/Hà Tĩnh 3, \
        Hoằng Hóa/Thanh Hóa 4, Nông Cống/Thanh Hóa 3, Lệ Thủy/Quảng Bình 3, Triệu Phong/Quảng Trị 3, \
        Phú Vang/Thừa Thiên Huế 4, Quảng Điền/Thừa Thiên Huế 3, Điện Bàn/Quảng Nam 5, \
        Duy Xuyên/Quảng Nam 4, Đại Lộc/Quảng Nam 3, Mộ Đức/Quảng Ngãi 3, Sơn Tịnh/Quảng Ngãi 3, \
        Hoài Nhơn/Bình Định 4, Phù Cát/Bình Định 3, Tuy An/Phú Yên 3, Ninh Hòa/Khánh Hòa 2, \
        Hàm Thuận Bắc/Bình Thuận 2, Yên Mô/Ninh Bình 2, Duy Tiên/Hà Nam 2, Khoái Châu/Hưng Yên 2, \
        Ninh Giang/Hải Dương 2, Phúc Thọ/Hà Nội 2, Đơn Dương/Lâm Đồng 6, Đức Trọng/Lâm Đồng 7, \
        Lâm Hà/Lâm Đồng 6, Đà Lạt/Lâm Đồng 7, Di Linh/Lâm Đồng 3
        """

    static let highland = """
        Lạc Dương/Lâm Đồng 8, Đam Rông/Lâm Đồng 9, Đơn Dương/Lâm Đồng 2, Đức Trọng/Lâm Đồng 2, \
        Di Linh/Lâm Đồng 2, Lắk/Đắk Lắk 1
        """

    static let northern = """
        Hòa An/Cao Bằng 3, Trùng Khánh/Cao Bằng 3, Văn Quan/Lạng Sơn 3, Bình Gia/Lạng Sơn 3, \
        Bắc Hà/Lào Cai 2, Mường Khương/Lào Cai 2, Lạc Sơn/Hòa Bình 2, Quỳ Hợp/Nghệ An 2, \
        Ba Bể/Bắc Kạn 2, Đam Rông/Lâm Đồng 4
        """
}
