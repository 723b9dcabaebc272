import Foundation
import Registry
import Spreadsheet
import Testing
import Wording

@testable import RosterImport

/// What cannot be a roster is refused with its reason, and the registry stays as it is.
@Suite struct ImportErrorTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test func nothingThere() {
        let path = desk.folder + "/không có.csv"
        refuses(.notFound(path)) { try desk.importFile(path) }
    }

    @Test func aFolder() {
        refuses(.isFolder(desk.folder)) { try desk.importFile(desk.folder) }
    }

    @Test func noPermission() throws {
        let path = try desk.write("Họ và tên,Ngày sinh\nKa Đèn,1980\n".utf8, as: "a.csv")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        // The superuser may read everything.
        guard getuid() != 0 else { return }
        #expect {
            try desk.importFile(path)
        } throws: { error in
            if case ImportError.notReadable(path, _) = error { true } else { false }
        }
    }

    @Test(arguments: ["", "\n\n\n", " , ,\n,,\n", "\u{FEFF}"]) func empty(_ text: String) {
        refuses(.empty("a.csv")) { try desk.importText(text) }
    }

    @Test(arguments: [[0x50, 0x4B, 0x03, 0x04, 0x14, 0], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]])
    func aBrokenWorkbook(_ start: [UInt8]) throws {
        let path = try desk.write(start + [UInt8](repeating: 7, count: 100), as: "a.xlsx")
        #expect {
            try desk.importFile(path)
        } throws: { error in
            if case ImportError.spreadsheet("a.xlsx", _) = error { true } else { false }
        }
    }

    @Test func noText() throws {
        let path = try desk.write("\u{7F}ELF\u{2}\0\0\u{1}\0\0\0abc\0\0".utf8, as: "a.csv")
        refuses(.notText("a.csv")) { try desk.importFile(path) }
    }

    @Test func noHeader() {
        let text = "Ghi chép,về thời tiết\nHôm nay,trời nắng\nNgày mai,trời mưa\n"
        refuses(
            .noHeader(
                "a.csv", needed: "“Họ và tên”",
                seen: "“Ghi chép | về thời tiết”, “Hôm nay | trời nắng”")
        ) { try desk.importText(text) }
    }

    @Test func headerOnly() {
        refuses(.headerOnly("a.csv", row: 2)) {
            try desk.importText("DANH SÁCH,,\nHọ và tên,Ngày sinh,Giới tính\n,,\n")
        }
    }

    @Test func aColumnTwice() {
        refuses(.columnTwice("a.csv", header: "Ngày sinh", row: 1, columns: [2, 4])) {
            try desk.importText("Họ và tên,Ngày sinh,Giới tính,Ngày sinh\nKa Đèn,1980,Nữ,1981\n")
        }
    }

    @Test func everyErrorSaysInBothLanguagesWhatToDo() {
        let errors: [ImportError] = [
            .notFound("a"), .isFolder("a"), .notReadable("a", reason: "b"), .empty("a"),
            .spreadsheet("a", .encrypted), .noSheet("a", wanted: "b", there: ["c"]), .notText("a"),
            .noHeader("a", needed: "b", seen: "c"),
            .headerOnly("a", row: 2), .columnTwice("a", header: "b", row: 1, columns: [2, 4]),
        ]
        for error in errors {
            #expect(!error.wording[.vietnamese].isEmpty)
            #expect(error.wording[.vietnamese] != error.wording[.english])
        }
        #expect(errors[9].wording[.english].contains("2, 4"))
    }

    private func refuses(_ error: ImportError, _ work: () throws -> ImportReport) {
        #expect(throws: error) { try work() }
        #expect((try? desk.registry.lastChange()) == 0)
    }
}
