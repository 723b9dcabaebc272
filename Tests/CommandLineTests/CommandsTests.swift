import Testing

/// Every command, its alias, its options and its exit codes, as the command line contract has them.
struct CommandsTests {
    static let commands = [
        ("init", "khoi-tao"), ("import", "nhap"), ("changes", "lan-cap-nhat"),
        ("undo", "hoan-tac"), ("count", "dem"), ("people", "tim"), ("show", "ho-so"),
        ("stats", "thong-ke"), ("shortage", "thieu"), ("codes", "danh-muc"),
        ("doctor", "kiem-tra"), ("inspect", "xem-truoc"), ("questions", "can-xem"),
        ("answer", "tra-loi"), ("rebase-report", "ban-giao"),
    ]

    @Test(
        "A command and its alias print the same help, in the language asked for",
        arguments: commands)
    func aliases(name: String, alias: String) throws {
        let office = try Office()
        let named = try office.trithuc(name, "--help")
        #expect(named.status == 0)
        #expect(named.output.contains("CÁCH DÙNG: trithuc \(name)"))
        #expect(named.error.isEmpty)
        #expect(try office.trithuc(alias, "--help").output == named.output)
        let english = try office.trithuc(name, "--help", "--lang", "en")
        #expect(english.output.contains("USAGE: trithuc \(name)"))
    }

    @Test("Vietnamese help has no word of the parser's English", arguments: commands)
    func helpIsVietnamese(name: String, alias: String) throws {
        let help = try Office().trithuc(name, "--help").output
        for word in [
            "default", "values:", "OPTIONS", "Show ", "<file>", "<date>", "<name>", "<lang>",
            "<person>", "<sort>",
            "<subcommand>", "options",
            "Argument(",
        ] {
            #expect(!help.contains(word), "\(word)")
        }
    }

    @Test("A screen has the clerk's words, and dates as its language writes them")
    func screenWords() throws {
        let office = try Office.withPeople()
        let inspected = try office.trithuc("inspect", "danh-sach.csv").output
        #expect(inspected.contains("Họ và tên (full_name)"))
        for (language, born) in [("vi", "31/12/1995"), ("en", "1995-12-31")] {
            let found = try office.trithuc(
                "people", "ánh", "--as-of", "2025-12-31", "--lang", language)
            #expect(found.output.contains("  \(born)  "))
        }
        let nobody = try office.trithuc("rebase-report", "Đà Lạt")
        #expect(nobody.output.contains("Sổ không có ai của Thành phố Đà Lạt tại ngày 30/06/2025."))
    }

    @Test("Help lists the commands; without a command the same is printed")
    func overview() throws {
        let office = try Office()
        let help = try office.trithuc("--help")
        #expect(help.status == 0)
        for (name, alias) in Self.commands { #expect(help.output.contains("\(name), \(alias)")) }
        #expect(try office.trithuc().output == help.output)
    }

    @Test(
        "Wrong usage exits 64 and prints nothing on standard output",
        arguments: [
            ["coun"], ["count", "--nonsense"], ["count", "--by"], ["count", "extra"],
            ["count", "--as-of", "31/02/2025"], ["count", "--bands", "50,40"],
            ["count", "--format", "xml"], ["count", "--lang", "fr"],
            ["count", "--known-on", "hôm qua"],
            ["import"], ["import", "a.csv"], ["undo"], ["undo", "one"], ["show"], ["codes"],
        ])
    func wrongUsage(arguments: [String]) throws {
        let run = try Office.withRegistry().start(arguments).wait()
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        #expect(!run.error.isEmpty)
    }

    @Test("A mistyped command is named with the nearest one")
    func mistypedCommand() throws {
        let run = try Office().trithuc("coun")
        #expect(
            run.error == "Không có lệnh “coun”. Có phải: count? Xem các lệnh bằng: trithuc --help\n"
        )
    }

    @Test("The registry: --registry, else TRITHUC_REGISTRY, else ./trithuc.sqlite")
    func registryFile() throws {
        let office = try Office()
        #expect(try office.trithuc("init").error.contains("trithuc.sqlite"))
        #expect(
            try office.trithuc("init", environment: ["TRITHUC_REGISTRY": "b.sqlite"]).status == 0)
        #expect(
            try office.trithuc(
                "init", "--registry", "c.sqlite", environment: ["TRITHUC_REGISTRY": "b.sqlite"]
            ).status == 0)
        #expect(try office.trithuc("--registry", "d.sqlite", "init").status == 0)
        for name in ["trithuc.sqlite", "b.sqlite", "c.sqlite", "d.sqlite"] {
            #expect(try office.trithuc("count", "--registry", name).status == 0, "\(name)")
        }
    }

    @Test("The language: --lang, else TRITHUC_LANG, else Vietnamese")
    func language() throws {
        let office = try Office.withRegistry()
        let english = ["TRITHUC_LANG": "en"]
        #expect(try office.trithuc("count").output.hasPrefix("Tại ngày"))
        #expect(try office.trithuc("count", environment: english).output.hasPrefix("As of"))
        #expect(try office.trithuc("count", "--lang", "en").output.hasPrefix("As of"))
        #expect(try office.trithuc("--lang", "en", "count").output.hasPrefix("As of"))
        #expect(
            try office.trithuc("count", "--lang=vi", environment: english).output
                .hasPrefix("Tại ngày"))
    }

    @Test("init: for a unit, of mode 0600, never over a file that is there")
    func initialise() throws {
        let office = try Office()
        let run = try office.trithuc("init", "--unit", "24848@2025-07-01")
        #expect(run.status == 0)
        #expect(run.error.contains("Xã Lạc Dương, Tỉnh Lâm Đồng"))
        #expect(run.output.isEmpty)
        #expect(try office.mode("trithuc.sqlite") == 0o600)
        let again = try office.trithuc("init")
        #expect(again.status == 2)
        #expect(again.error.contains("đã có, không ghi đè"))
        let nowhere = try office.trithuc("init", "--registry", "x.sqlite", "--unit", "1@2025-07-01")
        #expect(nowhere.status == 2)
        #expect(try office.trithuc("count", "--registry", "x.sqlite").status == 2)
    }

    @Test("An unknown dimension, value, list or person: the nearest names, exit code 2")
    func unknownNames() throws {
        let office = try Office.withPeople()
        let asked = [
            (["count", "--by", "filed"], "Có phải: field?"),
            (["count", "--where", "levle=DH"], "Có phải: level?"),
            (["count", "--where", "locality=xa lac duon"], "Có phải: Xã Lạc Dương?"),
            (["people", "--where", "level"], "CHIỀU=GIÁ_TRỊ"),
            (["codes", "communes", "a"], "administrative-units"),
            (["show", "99"], "Không có hồ sơ số “99”"),
            (["undo", "99"], "Không có lần cập nhật số 99"),
            (["count", "--known-on", "99"], "Không có lần cập nhật số 99"),
            (["count", "--by", "sex,sex"], "hai lần"),
        ]
        for (arguments, words) in asked {
            let run = try office.start(arguments).wait()
            #expect(run.status == 2, "\(arguments)")
            #expect(run.error.contains(words), "\(run.error)")
            #expect(run.output.isEmpty)
        }
    }

    @Test("--output writes the answer to a file; where it cannot, it says so and exits 2")
    func outputFile() throws {
        let office = try Office.withPeople()
        let printed = try office.trithuc("count", "--by", "sex", "--as-of", "2025-12-31").output
        let run = try office.trithuc(
            "count", "--by", "sex", "--as-of", "2025-12-31", "--output", "a.txt")
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        #expect(try office.read("a.txt") == printed)
        let lost = try office.trithuc("count", "--output", "nowhere/a.txt")
        #expect(lost.status == 2)
        #expect(lost.error.contains("Không ghi được tệp nowhere/a.txt"))
    }
}
