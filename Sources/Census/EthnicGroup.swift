/// The national list of peoples (Decision 121-TCTK/PPCĐ of 1979).
enum EthnicGroup {
    private static let kinh = "01"
    private static let foreign = "55"

    /// Whether a people is an ethnic minority, `yes` or `no`: one "of fewer people than the majority on
    /// the territory of Viet Nam" (Decree 05/2011/NĐ-CP, Article 4), so foreigners are none.
    static func minority(_ code: String) -> String? {
        code == kinh || code == foreign ? "no" : "yes"
    }
}
