import Foundation
import Testing

/// The whole registry to a folder and back.
struct ExportTests {
    @Test("Everything comes back: people, changes, and what was known")
    func thereAndBack() throws {
        let office = try Office.withPeople()
        let done = try office.trithuc("export", "xuat", "--as-of", "2025-12-31")
        #expect(done.status == 0 && done.output.isEmpty)
        #expect(done.error.contains("2 lần cập nhật") && done.error.contains("8 người"))
        #expect(try office.mode("xuat") == 0o700)
        let files = try FileManager.default.contentsOfDirectory(atPath: office.path("xuat"))
        #expect(files.count == 21 && files.contains("datapackage.json"))
        for file in files { #expect(try office.mode("xuat/" + file) == 0o600, "\(file)") }
        // Nothing half done is left beside it.
        let beside = try FileManager.default.contentsOfDirectory(atPath: office.folder.path)
        #expect(!beside.contains { $0.hasPrefix(".xuat") })
        _ = try office.trithuc("init", "--registry", "moi.sqlite")
        let dry = try office.trithuc("import", "xuat", "--registry", "moi.sqlite", "--dry-run")
        #expect(dry.status == 0 && dry.output.contains("Chưa ghi gì"))
        let back = try office.trithuc(
            "import", "xuat/", "--registry", "moi.sqlite", "--format", "json")
        #expect(back.status == 0, "\(back.error)")
        #expect(try back.json["changes"] as? Int == 2)
        for command in [
            ["changes", "--format", "csv"], ["people", "--as-of", "2025-12-31", "--format", "csv"],
            ["count", "--by", "level,sex", "--as-of", "2025-12-31", "--known-on", "1"],
            ["show", "1", "--as-of", "2025-12-31"], ["doctor"],
        ] {
            let here = try office.start(command).wait()
            let there = try office.start(command + ["--registry", "moi.sqlite"]).wait()
            #expect(here.status == 0 && !here.output.isEmpty)
            #expect(
                there.output.replacing("moi.sqlite", with: "trithuc.sqlite") == here.output,
                "\(command)")
        }
    }

    @Test("The people's sheet has codes and names, and no formula")
    func peopleSheet() throws {
        let office = try Office.withRegistry()
        try office.write(
            "Họ và tên,Giới tính,Chức vụ\nKa Đèn,Nữ,=SUM(A1)\n", to: "a.csv")
        _ = try office.trithuc("import", "a.csv", "--as-of", "2025-12-31")
        #expect(try office.trithuc("xuat", "ra", "--as-of", "2025-12-31").status == 0)
        let lines = try office.read("ra/people.csv").components(separatedBy: "\r\n")
        let header = lines[0].components(separatedBy: ",")
        let row = lines[1].components(separatedBy: ",")
        #expect(header[0] == "\u{FEFF}id" && header.count == 4 + 2 * 27)
        func value(_ name: String) -> String? { header.firstIndex(of: name).map { row[$0] } }
        #expect(row.count == header.count && value("full_name") == "Ka Đèn")
        #expect(value("sex") == "female" && value("sex_name") == "Nữ")
        #expect(value("level") == "unknown" && value("level_name") == "Chưa rõ")
        #expect(value("position") == "'=SUM(A1)")
        #expect(try office.read("ra/text.csv").contains(",'=SUM(A1),"))
        // What is read back is exact.
        _ = try office.trithuc("init", "--registry", "moi.sqlite")
        _ = try office.trithuc("import", "ra", "--registry", "moi.sqlite")
        let shown = try office.trithuc("show", "1", "--registry", "moi.sqlite")
        #expect(shown.output.contains(" =SUM(A1)") && !shown.output.contains("'=SUM"))
    }

    @Test("What stands in the way is told")
    func refusals() throws {
        let office = try Office.withPeople()
        try office.write("x", to: "tep")
        for name in ["tep", "."] {
            let run = try office.trithuc("export", name)
            #expect(run.status == 2 && run.error.contains("không ghi đè"), "\(run.error)")
        }
        let nowhere = try office.trithuc("export", "khong/co")
        #expect(nowhere.status == 2 && nowhere.error.contains("Không ghi được"))
        _ = try office.trithuc("export", "xuat")
        let again = try office.trithuc("export", "xuat")
        #expect(again.status == 2 && again.error.contains("Đã có xuat"))
        let full = try office.trithuc("import", "xuat")
        #expect(full.status == 2 && full.error.contains("đã có dữ liệu"))
        _ = try office.trithuc("init", "--registry", "moi.sqlite")
        let mixed = try office.trithuc(
            "import", "xuat", "danh-sach.csv", "--as-of", "2025-12-31", "--registry", "moi.sqlite")
        #expect(mixed.status == 2 && mixed.error.contains("nhập riêng một mình"))
        try office.write("id\r\n", to: "xuat/link.csv")
        let altered = try office.trithuc("import", "xuat", "--registry", "moi.sqlite")
        #expect(altered.status == 2 && altered.error.contains("link.csv"))
        #expect(
            try office.trithuc("changes", "--registry", "moi.sqlite", "--format", "csv").lines.count
                == 1)
    }

    @Test("An empty registry and a folder that is no export")
    func nothingThere() throws {
        let office = try Office.withRegistry()
        #expect(try office.trithuc("export", "trong").status == 0)
        _ = try office.trithuc("init", "--registry", "moi.sqlite")
        let back = try office.trithuc("import", "trong", "--registry", "moi.sqlite")
        #expect(back.status == 0 && back.output.contains("0 lần cập nhật"), "\(back.error)")
        try FileManager.default.removeItem(atPath: office.path("trong/datapackage.json"))
        let stray = try office.trithuc("import", "trong", "--registry", "moi.sqlite")
        #expect(stray.status == 2 && stray.error.contains("thiếu tệp"), "\(stray.error)")
        #expect(stray.error.contains("datapackage.json"))
    }

    @Test("A roster still needs its date")
    func dateIsNeeded() throws {
        let office = try Office.withPeople()
        let run = try office.trithuc("import", "danh-sach.csv", "--lang", "en")
        #expect(run.status == 64)
        #expect(run.error.hasPrefix("Error: Missing expected argument '--as-of <date>'\n"))
        #expect(run.error.contains("Help:  --as-of <date>  The date at which the roster holds"))
        let inVietnamese = try office.trithuc("import", "danh-sach.csv")
        #expect(inVietnamese.error.hasPrefix("Lỗi: Thiếu tham số '--as-of <ngày>'\n"))
    }
}
