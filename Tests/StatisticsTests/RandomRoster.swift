/// A roster of people who do not exist, at random from a seed.
struct RandomRoster {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    static let header =
        "Họ và tên;Ngày sinh;Giới tính;Dân tộc;Đảng viên;Trình độ;Chuyên ngành;Địa bàn;Đơn vị\n"

    /// Lines of the roster; the common values come often and the rare ones seldom.
    mutating func people(_ count: Int) -> [String] {
        (0..<count).map { number in
            let family = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng"][below(5)]
            let middle = ["Văn", "Thị", "Ngọc", "Minh", "Thanh"][below(5)]
            let given = ["An", "Bình", "Chi", "Dung", "Giang", "Hà", "Khánh", "Lan"][below(8)]
            let year = 1960 + below(42)
            let birth = "\(day(below(28) + 1))/\(day(below(12) + 1))/\(year)"
            let place = skewed([
                "Thị trấn Lạc Dương, huyện Lạc Dương", "Xã Đạ Nhim, huyện Lạc Dương",
                "Xã Đạ Sar, huyện Lạc Dương", "Xã Lát, huyện Lạc Dương",
                "Xã Đạ Chais, huyện Lạc Dương", "Xã Hiệp An, huyện Đức Trọng",
                "Xã Đưng K'Nớ, huyện Lạc Dương", "",
            ])
            return [
                "\(family) \(middle) \(given)", birth, skewed(["Nữ", "Nam", ""]),
                skewed(["Kinh", "K'Ho", "Tày", "Chu Ru", ""]), skewed(["x", "Không", ""]),
                skewed(["Đại học", "Thạc sĩ", "Cao đẳng", "Tiến sĩ", "Trung cấp", ""]),
                skewed(["Luật", "Giáo dục Tiểu học", "Lâm học", "Kế toán", "Y khoa", ""]),
                place, "Đơn vị số \(number % 7)",
            ].joined(separator: ";")
        }
    }

    private func day(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

    private mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % limit
    }

    private mutating func skewed(_ values: [String]) -> String {
        values[min(below(values.count), below(values.count + 1))]
    }
}
