// Family names usual among peoples who came from the northern mountains; weights are invented.

/// Family names of the Tày, Nùng, HMông, Mường, Thái and Hoa.
enum NorthernFamilyNames {
    static let lists: [EthnicGroup: String] = [
        .tay: "Nông 5, Hoàng 5, Hứa 2, Bế 2, Lương 2, Đàm 2, Ma 2, Hà 2, Triệu 1",
        .nung: "Nông 5, Lý 3, Hoàng 4, Vi 3, Lục 2, Triệu 2, Mông 2, Lăng 2, Lương 2",
        .hMong: "Giàng 5, Vàng 4, Thào 4, Sùng 4, Hầu 2, Lý 3, Mùa 2, Hạng 2, Ma 2",
        .muong: "Bùi 5, Quách 3, Đinh 4, Hà 2, Trương 2, Phạm 2",
        .thai: "Lò 5, Quàng 3, Cầm 2, Vi 3, Lương 2, Hà 2, Lường 2",
        .hoa: "Trần 3, Lâm 3, Lý 2, Trương 2, Voòng 3, Phùng 2, Chí 1",
    ]
}
