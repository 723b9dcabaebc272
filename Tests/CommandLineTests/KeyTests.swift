import Foundation
import Testing

/// What the clerk sees of the key: where it is, how it is copied, what happens without it.
@Suite struct KeyTests {
    private let roster = """
        Họ và tên,Ngày sinh,Giới tính,Số CCCD
        Ka Đèn,05/09/1980,Nữ,068180001234
        Kon Sơ Ha,01/02/1971,Nam,068071001235

        """

    private func office() throws -> Office {
        let office = try Office.withRegistry()
        try office.write(roster, to: "a.csv")
        try office.write(
            "Họ và tên,Ngày sinh,Số CCCD\nCil Ka,05/09/1985,068185001236\n", to: "b.csv")
        return office
    }

    private func importFile(_ office: Office, _ file: String, _ more: String...) throws
        -> CommandRun
    {
        let arguments = ["import", file, "--as-of", "2025-12-31"] + more
        return try office.start(arguments).wait()
    }

    @Test func theKeyIsAnnouncedAndToldOf() throws {
        let office = try Office()
        #expect(try office.trithuc("init").error.contains("trithuc.sqlite.key"))
        try office.write(roster, to: "a.csv")
        let first = try importFile(office, "a.csv")
        #expect(first.status == 0 && first.error.contains("trithuc.sqlite.key"))
        #expect(first.error.contains("--copy-key"))
        #expect(try office.mode("trithuc.sqlite.key") == 0o600)
        #expect(try !importFile(office, "a.csv").error.contains("key"))
        let checked = try office.trithuc("doctor", "--format", "json").json
        let key = try #require(checked["key"] as? [String: Any])
        #expect(key["state"] as? String == "fits" && key["file"] as? String == "trithuc.sqlite.key")
        #expect(key["sealed"] as? Int == 2 && key["open"] as? Int == 2)
    }

    @Test func withoutTheKeyEverythingElseGoesOn() throws {
        let office = try office()
        _ = try importFile(office, "a.csv")
        let before = try office.census()
        _ = try office.trithuc("doctor", "--copy-key", "usb.key")
        #expect(try office.mode("usb.key") == 0o600)
        let twice = try office.trithuc("doctor", "--copy-key", "usb.key")
        #expect(twice.status == 2 && twice.error.contains("usb.key"))
        try FileManager.default.removeItem(atPath: office.path("trithuc.sqlite.key"))
        #expect(try office.census() == before)
        let shown = try office.trithuc("show", "1")
        #expect(shown.status == 0 && shown.output.contains("số không mở được: mất khoá"))
        let checked = try office.trithuc("doctor")
        #expect(checked.status == 1 && checked.output.contains("Sổ nguyên vẹn"))
        #expect(checked.output.contains("mất khoá") && checked.output.contains("--restore-key"))
        let refused = try importFile(office, "b.csv")
        #expect(refused.status == 2 && refused.output == "")
        #expect(refused.error.contains("--restore-key") && refused.error.contains("--new-key"))
        #expect(try importFile(office, "b.csv", "--dry-run").status == 2)
        #expect(try office.census() == before)
        // A roster without numbers needs no key.
        try office.write("Họ và tên,Ngày sinh\nCil Ka,05/09/1985\n", to: "c.csv")
        #expect(try importFile(office, "c.csv").status == 0)
        #expect(try office.trithuc("doctor", "--restore-key", "usb.key").status == 0)
        #expect(try importFile(office, "b.csv").status == 0)
        #expect(try office.trithuc("doctor").status == 0)
        #expect(try office.trithuc("show", "1").output.contains("•••••••••234"))
    }

    @Test func aNewKeyIsAskedFor() throws {
        let office = try office()
        _ = try importFile(office, "a.csv")
        try FileManager.default.removeItem(atPath: office.path("trithuc.sqlite.key"))
        let renewed = try importFile(office, "b.csv", "--new-key")
        #expect(renewed.status == 0 && renewed.error.contains("trithuc.sqlite.key"))
        let key = try #require(
            try office.trithuc("doctor", "--format", "json").json["key"] as? [String: Any])
        #expect(key["sealed"] as? Int == 3 && key["open"] as? Int == 1)
        #expect(try office.trithuc("doctor").status == 0)
        // The first roster again, under the new key: the same people.
        let again = try importFile(office, "a.csv")
        #expect(again.status == 0 && again.output.contains("2 không đổi"))
        #expect(try office.total() == 3)
    }

    @Test func anotherRegistrysKeyIsRefused() throws {
        let (office, other) = (try office(), try office())
        _ = try importFile(office, "a.csv")
        _ = try importFile(other, "a.csv")
        let strange = other.path("trithuc.sqlite.key")
        let refused = try office.trithuc("doctor", "--restore-key", strange)
        #expect(refused.status == 2 && refused.error.contains("không phải là khoá của sổ này"))
        try FileManager.default.removeItem(atPath: office.path("trithuc.sqlite.key"))
        try FileManager.default.copyItem(
            atPath: strange, toPath: office.path("trithuc.sqlite.key"))
        #expect(try importFile(office, "b.csv").error.contains("không phải là khoá của sổ này"))
        #expect(try office.trithuc("doctor").status == 1)
        #expect(try office.trithuc("show", "1").output.contains("không mở được"))
    }

    @Test func noOutputShowsANumber() throws {
        let office = try office()
        try office.write(
            roster + "Cil Ka,068185001236,Nữ,068071001235\nCil Kă,1990,068185001236,068090001\n",
            to: "a.csv")
        var outputs: [CommandRun] = [
            try importFile(office, "a.csv", "--format", "json", "--report", "r.csv", "--lang", "en")
        ]
        for person in ["1", "2"] {
            outputs.append(try office.trithuc("show", person, "--format", "json"))
            outputs.append(try office.trithuc("show", person))
        }
        outputs.append(try office.trithuc("people", "--format", "csv"))
        outputs.append(try office.trithuc("changes"))
        let shown = outputs.flatMap { [$0.output, $0.error] } + [try office.read("r.csv")]
        for number in ["068180001234", "068071001235", "068185001236"] {
            #expect(!shown.contains { $0.contains(number) })
        }
        #expect(shown[0].contains("•••••••••235") || shown[0].contains("236"))
    }
}
