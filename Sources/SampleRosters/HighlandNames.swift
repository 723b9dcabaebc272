// Parts of names as the peoples of the southern Central Highlands form them; which part meets which
// is drawn at random, so that no name is taken from a person. Family parts are those common in
// public texts on Lạc Dương and Đam Rông.

/// Parts of the names of the Cơ-ho, Mạ, Chu-ru and Mnông.
enum HighlandNames {
    /// Clans of the Cơ-ho (Cil, Lạch).
    static let coHoClans = """
        Cil 20, Cil Múp 5, Cil Yu 4, Lơ Mu 12, Kơ Să 12, Bon Tô 8, Bon Krông 6, Bon Niêng 5, \
        Rơ Ông 9, Liêng Hót 10, Liêng Jrang 8, Păng Tinh 7, Păng Tiang 4, Kră Jăn 9, Da Cát 6, \
        Da Gout 5, Đa Du 4, Ntơr 5, Cơ Liêng 5, Dơng Gur 4, Phi Srõn 3
        """

    static let chuRuClans = "Touneh 6, Tou Prong 5, Jơ Ngàl 4, Bnah Ria 3, Bơ Ju 3, Sơ Ao 2"

    static let mNongClans = "Rơ Lik 5, Liêng Trang 4, Ndu 3, Bon Dơng 3, Rơ Yam 2, Triêk 2"

    static let given = """
        Brèm, Brẽo, Brồi, Bris, Bréo, Drim, Đriêng, Jim, Jrim, Juk, Krang, Krin, Kriêng, Lim, \
        Lơi, Ling, Liêm, Mbrin, Mbring, Mut, Nai, Nhan, Nhim, Nhói, Ndăng, Njrăng, Phiên, Pét, \
        Póh, Rim, Rôn, Siêng, Sương, Sưm, Srin, Téo, Têm, Thôi, Tiêng, Trim, Tuyn, Tuh, Uyn, \
        Wiên, Woan, Yêm, Yôn, Bròng, Brum, Chiêng, Dôm, Glê, Klong, Krõng, Lãng, Mbon, Nung, \
        Pang, Ràng, Tốp
        """

    static let maleModern = """
        Tuấn, Thuận, Bình, Duy, Hải, Hiếu, Hoàng, Nam, Phong, Quân, Sơn, Thành, Thắng, Tiến, \
        Trung, Vinh, Lâm, Long, Đạt, Khánh, Lộc, Nghĩa, Phước, Thiên
        """

    static let femaleModern = """
        Hương, Hoa, Hồng, Lan, Liên, Loan, Mai, Nga, Ngân, Nhung, Phượng, Thảo, Thương, Thủy, \
        Trang, Tuyết, Xuân, Yến, Duyên, Hạnh, Hiền, Huệ, Ngọc, Quyên
        """
}
