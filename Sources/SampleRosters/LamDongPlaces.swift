// Names: the General Statistics Office list of 2025 (old map, former province Lâm Đồng) and Resolution
// 1671/NQ-UBTVQH15 (new map, all of the province since 1 July 2025). Spelling of Đạ M'Rông, Đạ K'Nàng,
// Đưng K'Nớ and B'Lá without the blank of the list.

/// The communes of Lâm Đồng, divided by "| ".
enum LamDongPlaces {
    static let new = """
        Phường Mũi Né| Phường Phú Thuỷ| Phường Hàm Thắng| Phường Phan Thiết| \
        Phường Tiến Thành| Phường Bình Thuận| Xã Tuyên Quang| Xã Liên Hương| Xã Phan Rí Cửa| \
        Xã Tuy Phong| Xã Vĩnh Hảo| Xã Bắc Bình| Xã Phan Sơn| Xã Hải Ninh| Xã Sông Lũy| \
        Xã Lương Sơn| Xã Hồng Thái| Xã Hòa Thắng| Xã Hàm Thuận| Xã La Dạ| Xã Đông Giang| \
        Xã Hồng Sơn| Xã Hàm Thuận Bắc| Xã Hàm Liêm| Xã Hàm Thuận Nam| Xã Hàm Thạnh| \
        Xã Hàm Kiệm| Xã Tân Lập| Xã Tân Thành| Xã Tánh Linh| Xã Bắc Ruộng| Xã Nghị Đức| \
        Xã Đồng Kho| Xã Suối Kiết| Xã Đức Linh| Xã Hoài Đức| Xã Nam Thành| Xã Trà Tân| \
        Xã Tân Minh| Phường Phước Hội| Phường La Gi| Xã Hàm Tân| Xã Tân Hải| Xã Sơn Mỹ| \
        Đặc khu Phú Quý| Phường Bắc Gia Nghĩa| Phường Nam Gia Nghĩa| Xã Quảng Sơn| \
        Phường Đông Gia Nghĩa| Xã Quảng Hòa| Xã Quảng Khê| Xã Tà Đùng| Xã Cư Jút| Xã Đắk Wil| \
        Xã Nam Dong| Xã Đức Lập| Xã Đắk Mil| Xã Đắk Sắk| Xã Thuận An| Xã Krông Nô| Xã Nam Đà| \
        Xã Nâm Nung| Xã Quảng Phú| Xã Đức An| Xã Đắk Song| Xã Thuận Hạnh| Xã Trường Xuân| \
        Xã Kiến Đức| Xã Quảng Trực| Xã Tuy Đức| Xã Quảng Tân| Xã Nhân Cơ| Xã Quảng Tín| \
        Phường Lâm Viên - Đà Lạt| Phường Xuân Hương - Đà Lạt| Phường Cam Ly - Đà Lạt| \
        Phường Xuân Trường - Đà Lạt| Phường 2 Bảo Lộc| Phường 1 Bảo Lộc| Phường B'Lao| \
        Phường 3 Bảo Lộc| Phường Lang Biang - Đà Lạt| Xã Lạc Dương| Xã Đam Rông 4| \
        Xã Nam Ban Lâm Hà| Xã Đinh Văn Lâm Hà| Xã Đam Rông 3| Xã Đam Rông 2| Xã Nam Hà Lâm Hà| \
        Xã Đam Rông 1| Xã Phú Sơn Lâm Hà| Xã Phúc Thọ Lâm Hà| Xã Tân Hà Lâm Hà| Xã Đơn Dương| \
        Xã D'Ran| Xã Ka Đô| Xã Quảng Lập| Xã Đức Trọng| Xã Hiệp Thạnh| Xã Tân Hội| \
        Xã Ninh Gia| Xã Tà Năng| Xã Tà Hine| Xã Di Linh| Xã Đinh Trang Thượng| Xã Gia Hiệp| \
        Xã Bảo Thuận| Xã Hòa Ninh| Xã Hòa Bắc| Xã Sơn Điền| Xã Bảo Lâm 1| Xã Bảo Lâm 5| \
        Xã Bảo Lâm 4| Xã Bảo Lâm 2| Xã Bảo Lâm 3| Xã Đạ Huoai| Xã Đạ Huoai 2| Xã Đạ Huoai 3| \
        Xã Đạ Tẻh| Xã Đạ Tẻh 3| Xã Đạ Tẻh 2| Xã Cát Tiên| Xã Cát Tiên 3| Xã Cát Tiên 2
        """

    static let old = """
        Phường 7, thành phố Đà Lạt| Phường 8, thành phố Đà Lạt| Phường 12, thành phố Đà Lạt| \
        Phường 9, thành phố Đà Lạt| Phường 2, thành phố Đà Lạt| Phường 1, thành phố Đà Lạt| \
        Phường 6, thành phố Đà Lạt| Phường 5, thành phố Đà Lạt| Phường 4, thành phố Đà Lạt| \
        Phường 10, thành phố Đà Lạt| Phường 11, thành phố Đà Lạt| Phường 3, thành phố Đà Lạt| \
        Xã Xuân Thọ, thành phố Đà Lạt| Xã Tà Nung, thành phố Đà Lạt| \
        Xã Trạm Hành, thành phố Đà Lạt| Xã Xuân Trường, thành phố Đà Lạt| \
        Phường Lộc Phát, thành phố Bảo Lộc| Phường Lộc Tiến, thành phố Bảo Lộc| \
        Phường 2, thành phố Bảo Lộc| Phường 1, thành phố Bảo Lộc| \
        Phường B'lao, thành phố Bảo Lộc| Phường Lộc Sơn, thành phố Bảo Lộc| \
        Xã Đạm Bri, thành phố Bảo Lộc| Xã Lộc Thanh, thành phố Bảo Lộc| \
        Xã Lộc Nga, thành phố Bảo Lộc| Xã Lộc Châu, thành phố Bảo Lộc| \
        Xã Đại Lào, thành phố Bảo Lộc| Xã Đạ Tông, huyện Đam Rông| Xã Đạ Long, huyện Đam Rông| \
        Xã Đạ M'Rông, huyện Đam Rông| Xã Liêng Srônh, huyện Đam Rông| \
        Xã Đạ Rsal, huyện Đam Rông| Xã Rô Men, huyện Đam Rông| Xã Phi Liêng, huyện Đam Rông| \
        Xã Đạ K'Nàng, huyện Đam Rông| Thị trấn Lạc Dương, huyện Lạc Dương| \
        Xã Đạ Chais, huyện Lạc Dương| Xã Đạ Nhim, huyện Lạc Dương| \
        Xã Đưng K'Nớ, huyện Lạc Dương| Xã Lát, huyện Lạc Dương| Xã Đạ Sar, huyện Lạc Dương| \
        Thị trấn Nam Ban, huyện Lâm Hà| Thị trấn Đinh Văn, huyện Lâm Hà| \
        Xã Phú Sơn, huyện Lâm Hà| Xã Phi Tô, huyện Lâm Hà| Xã Mê Linh, huyện Lâm Hà| \
        Xã Đạ Đờn, huyện Lâm Hà| Xã Phúc Thọ, huyện Lâm Hà| Xã Đông Thanh, huyện Lâm Hà| \
        Xã Gia Lâm, huyện Lâm Hà| Xã Tân Thanh, huyện Lâm Hà| Xã Tân Văn, huyện Lâm Hà| \
        Xã Hoài Đức, huyện Lâm Hà| Xã Tân Hà, huyện Lâm Hà| Xã Liên Hà, huyện Lâm Hà| \
        Xã Đan Phượng, huyện Lâm Hà| Xã Nam Hà, huyện Lâm Hà| Thị trấn D'Ran, huyện Đơn Dương| \
        Thị trấn Thạnh Mỹ, huyện Đơn Dương| Xã Lạc Xuân, huyện Đơn Dương| \
        Xã Đạ Ròn, huyện Đơn Dương| Xã Lạc Lâm, huyện Đơn Dương| Xã Ka Đô, huyện Đơn Dương| \
        Xã Ka Đơn, huyện Đơn Dương| Xã Tu Tra, huyện Đơn Dương| Xã Quảng Lập, huyện Đơn Dương| \
        Thị trấn Liên Nghĩa, huyện Đức Trọng| Xã Hiệp An, huyện Đức Trọng| \
        Xã Liên Hiệp, huyện Đức Trọng| Xã Hiệp Thạnh, huyện Đức Trọng| \
        Xã Bình Thạnh, huyện Đức Trọng| Xã N'Thol Hạ, huyện Đức Trọng| \
        Xã Tân Hội, huyện Đức Trọng| Xã Tân Thành, huyện Đức Trọng| \
        Xã Phú Hội, huyện Đức Trọng| Xã Ninh Gia, huyện Đức Trọng| \
        Xã Tà Năng, huyện Đức Trọng| Xã Đa Quyn, huyện Đức Trọng| Xã Tà Hine, huyện Đức Trọng| \
        Xã Đà Loan, huyện Đức Trọng| Xã Ninh Loan, huyện Đức Trọng| \
        Thị trấn Di Linh, huyện Di Linh| Xã Đinh Trang Thượng, huyện Di Linh| \
        Xã Tân Thượng, huyện Di Linh| Xã Tân Lâm, huyện Di Linh| Xã Tân Châu, huyện Di Linh| \
        Xã Tân Nghĩa, huyện Di Linh| Xã Gia Hiệp, huyện Di Linh| Xã Đinh Lạc, huyện Di Linh| \
        Xã Tam Bố, huyện Di Linh| Xã Đinh Trang Hòa, huyện Di Linh| \
        Xã Liên Đầm, huyện Di Linh| Xã Gung Ré, huyện Di Linh| Xã Bảo Thuận, huyện Di Linh| \
        Xã Hòa Ninh, huyện Di Linh| Xã Hòa Trung, huyện Di Linh| Xã Hòa Nam, huyện Di Linh| \
        Xã Hòa Bắc, huyện Di Linh| Xã Sơn Điền, huyện Di Linh| Xã Gia Bắc, huyện Di Linh| \
        Thị trấn Lộc Thắng, huyện Bảo Lâm| Xã Lộc Bảo, huyện Bảo Lâm| \
        Xã Lộc Lâm, huyện Bảo Lâm| Xã Lộc Phú, huyện Bảo Lâm| Xã Lộc Bắc, huyện Bảo Lâm| \
        Xã B'Lá, huyện Bảo Lâm| Xã Lộc Ngãi, huyện Bảo Lâm| Xã Lộc Quảng, huyện Bảo Lâm| \
        Xã Lộc Tân, huyện Bảo Lâm| Xã Lộc Đức, huyện Bảo Lâm| Xã Lộc An, huyện Bảo Lâm| \
        Xã Tân Lạc, huyện Bảo Lâm| Xã Lộc Thành, huyện Bảo Lâm| Xã Lộc Nam, huyện Bảo Lâm| \
        Thị trấn Đạ M'ri, huyện Đạ Huoai| Thị trấn Ma Đa Guôi, huyện Đạ Huoai| \
        Xã Hà Lâm, huyện Đạ Huoai| Xã Đạ Oai, huyện Đạ Huoai| Xã Bà Gia, huyện Đạ Huoai| \
        Xã Ma Đa Guôi, huyện Đạ Huoai| Thị trấn Đạ Tẻh, huyện Đạ Huoai| \
        Xã An Nhơn, huyện Đạ Huoai| Xã Quốc Oai, huyện Đạ Huoai| Xã Mỹ Đức, huyện Đạ Huoai| \
        Xã Quảng Trị, huyện Đạ Huoai| Xã Đạ Lây, huyện Đạ Huoai| Xã Đạ Kho, huyện Đạ Huoai| \
        Xã Đạ Pal, huyện Đạ Huoai| Thị trấn Cát Tiên, huyện Đạ Huoai| \
        Xã Tiên Hoàng, huyện Đạ Huoai| Xã Phước Cát 2, huyện Đạ Huoai| \
        Xã Gia Viễn, huyện Đạ Huoai| Xã Nam Ninh, huyện Đạ Huoai| \
        Thị trấn Phước Cát, huyện Đạ Huoai| Xã Đức Phổ, huyện Đạ Huoai| \
        Xã Quảng Ngãi, huyện Đạ Huoai| Xã Đồng Nai Thượng, huyện Đạ Huoai
        """

    static let all = (new + "| " + old).split(separator: "| ").map(String.init)
}
