import Census
import CivilDates
import Foundation
import Registry
import RosterImport

/// The census of a roster written out in a test.
struct SmallCensus {
    let census: Census

    init(_ roster: String, asOf: String = "2025-12-31") throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("trithuc-statistics-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let registry = try Registry.create(at: folder.path + "/a.sqlite")
        let file = folder.path + "/a.csv"
        try Data(roster.utf8).write(to: URL(fileURLWithPath: file))
        let date = CivilDate(iso: asOf) ?? CivilDate.today()
        _ = try RosterImporter(registry, .init(asOf: date, author: "Lan")).importRoster(file)
        census = try Census.build(registry, asOf: date)
    }

    /// Six people, each different in what the tests ask.
    static let six = """
        Họ và tên;Ngày sinh;Giới tính;Dân tộc;Đảng viên;Trình độ;Học hàm;Chuyên ngành;Địa bàn;Đơn vị
        Nguyễn Văn An;31/12/1995;Nam;Kinh;x;Đại học;;Luật;Xã Lạc Dương;UBND xã Lạc Dương
        Ka Đèn;31/12/1994;Nữ;K'Ho;Không;Thạc sĩ;;Giáo dục Tiểu học;Xã Lạc Dương;Trường Tiểu học Păng Tiêng
        Trần Thị Hoà;01/01/1985;Nữ;Kinh;;Tiến sĩ;PGS;Lâm học;Phường Lang Biang - Đà Lạt;Vườn Quốc gia Bidoup - Núi Bà
        Nguyễn Thị Hoa;30/12/1965;Nữ;Kinh;x;Đại học;;Luật;Xã Lạc Dương;UBND xã Lạc Dương
        K’ Choi;1964;Nam;Cơ-ho;;;;;;Trạm Y tế
        Nguyễn Văn Anh;;;;;;;;;UBND xã Lạc Dương

        """
}
