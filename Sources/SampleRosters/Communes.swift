// Codes: General Statistics Office list of 2025; the merger: Resolution 1671/NQ-UBTVQH15 of 16 June
// 2025, in force on 1 July 2025.

/// The fourteen old communes of the districts Lạc Dương and Đam Rông and the six that follow them.
enum Communes {
    static let oldLines = """
        24846;Thị trấn Lạc Dương;Lạc Dương;24846
        24862;Xã Lát;Lạc Dương;24846
        24865;Xã Đạ Sar;Lạc Dương;24848
        24848;Xã Đạ Nhim;Lạc Dương;24848
        24847;Xã Đạ Chais;Lạc Dương;24848
        24850;Xã Đưng K'Nớ;Lạc Dương;24853
        24886;Xã Phi Liêng;Đam Rông;24886
        24889;Xã Đạ K'Nàng;Đam Rông;24886
        24877;Xã Rô Men;Đam Rông;24877
        24874;Xã Liêng Srônh;Đam Rông;24877
        24875;Xã Đạ Rsal;Đam Rông;24875
        24859;Xã Đạ M'Rông;Đam Rông;24875
        24853;Xã Đạ Tông;Đam Rông;24853
        24856;Xã Đạ Long;Đam Rông;24853
        """

    static let newLines = """
        24848;Xã Lạc Dương
        24846;Phường Lang Biang - Đà Lạt
        24886;Xã Đam Rông 1
        24877;Xã Đam Rông 2
        24875;Xã Đam Rông 3
        24853;Xã Đam Rông 4
        """
}
