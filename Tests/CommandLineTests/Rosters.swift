/// Small files whose figures can be counted by hand.
enum Rosters {
    /// Eight people, ages at 31/12/2025 in order: 30, 31, 40, 41, 50, 51, 60, 61; five women; one
    /// without a level; two of minorities, one not stated; at the top a title line.
    static let eight = """
        DANH SÁCH CÁN BỘ\(String(repeating: ",", count: 9))
        STT,Họ và tên,Giới tính,Ngày sinh,Cơ quan,Địa bàn,Chức vụ,Trình độ,Chuyên ngành,Dân tộc
        1,Nguyễn Thị Ánh,Nữ,31/12/1995,Trường Tiểu học Đạ Sar,Xã Lạc Dương,Giáo viên,Đại học,Giáo dục Tiểu học,Kinh
        2,Trần Văn Bình,Nam,31/12/1994,Trường Tiểu học Đạ Sar,Xã Lạc Dương,Giáo viên,Đại học,Giáo dục Tiểu học,Kinh
        3,Lê Thị Châu,Nữ,1985,Trường Tiểu học Đạ Sar,Xã Lạc Dương,Giáo viên,Cao đẳng,Giáo dục Tiểu học,Kinh
        4,K' Dũng,Nam,01/01/1984,UBND xã Lạc Dương,Xã Lạc Dương,Công chức,Đại học,Luật,K'Ho
        5,Cil Múp Hà,Nữ,15/06/1975,UBND xã Lạc Dương,Xã Lạc Dương,Công chức,Thạc sĩ,Luật,K'Ho
        6,Phạm Thị Lan,Nữ,31/12/1974,Trạm Y tế xã Đam Rông 1,Xã Đam Rông 1,Y sĩ,Trung cấp,Y sĩ,Kinh
        7,Đỗ Minh,Nam,01/03/1965,Trạm Y tế xã Đam Rông 1,Xã Đam Rông 1,Bác sĩ,Đại học,Y khoa,
        8,Hồ Thị Yến,Nữ,31/12/1964,Trạm Y tế xã Đam Rông 1,Xã Đam Rông 1,Y tá,,,Kinh

        """

    /// Posts: 4 primary teachers and 1 jurist in Lạc Dương, 2 physicians in Đam Rông 1; degrees needed.
    static let posts = """
        Đơn vị,Địa bàn,Vị trí việc làm,Ngành đào tạo,Trình độ tối thiểu,Số biên chế,Hiệu lực từ,Căn cứ pháp lý
        Trường Tiểu học Đạ Sar,Xã Lạc Dương,Giáo viên tiểu học,Giáo dục Tiểu học,Đại học,4,01/07/2025,Quyết định A
        UBND xã Lạc Dương,Xã Lạc Dương,Công chức Tư pháp,Luật,Đại học,1,01/07/2025,Quyết định A
        Trạm Y tế xã Đam Rông 1,Xã Đam Rông 1,Bác sĩ,Y khoa,Đại học,2,01/07/2025,Quyết định A

        """

    /// The header of the rosters below.
    static let header = "Họ và tên,Giới tính,Ngày sinh,Đơn vị"

    /// A roster of one good row and rows of the caller's.
    static func withRows(_ rows: String...) -> String {
        ([header, "Lê Thị Cúc,Nữ,03/04/1981,Trường A"] + rows).joined(separator: "\n") + "\n"
    }

    /// A roster of many people, all different, none like any other.
    static func large(_ count: Int) -> String {
        let family = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Đỗ", "Ngô"]
        let given = ["An", "Bình", "Châu", "Dũng", "Đạt", "Giang", "Hà", "Lan", "Mai", "Yến"]
        var text = header + ",Trình độ,Địa bàn\n"
        for number in 0..<count {
            let day = number % 28 + 1
            let month = number / 28 % 12 + 1
            let year = 1960 + number / 336 % 40
            let name = number / 13440
            text += "\(family[name % 10]) Văn \(given[name / 10 % 10]),Nam,"
            text += "\(day)/\(month)/\(year),Trường số \(number % 97),Đại học,Xã Lạc Dương\n"
        }
        return text
    }
}
