import Foundation
import Registry
import Testing
import Wording

@testable import RosterImport

/// A profile with a mistake is refused: with its line, and what to do.
@Suite struct ProfileFaultTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    private static let roster =
        "Họ và tên,Ngày sinh,Quê quán,Giới tính\nKa Đèn,1980,Lâm Đồng,Nữ\n"

    private func refuses(
        _ profile: String, line: Int?, _ fault: RosterProfileFault,
        _ place: SourceLocation = #_sourceLocation
    ) throws {
        let path = try desk.write(profile.utf8, as: "p.yaml")
        let roster = try desk.write(Self.roster.utf8, as: "a.csv")
        #expect(throws: ImportError.profile("p.yaml", line: line, fault), sourceLocation: place) {
            var options = RosterImporter.Options(asOf: day("2025-12-31"), author: "Lan")
            options.profile = try RosterProfile(contentsOf: path)
            return try RosterImporter(desk.registry, options).importRoster(roster)
        }
        #expect(try desk.registry.lastChange() == 0, sourceLocation: place)
    }

    @Test func notThere() {
        #expect(throws: ImportError.notFound("không có.yaml")) {
            try RosterProfile(contentsOf: "không có.yaml")
        }
    }

    @Test(arguments: ["", "- a\n", "chỉ là chữ\n", "profile: trithuc.profile/9\n"])
    func noProfile(_ text: String) throws {
        try refuses(text, line: text.hasPrefix("profile") ? 1 : nil, .notAProfile)
    }

    @Test func notYAML() throws {
        let path = try desk.write("columns:\n\t- a\n".utf8, as: "p.yaml")
        #expect {
            try RosterProfile(contentsOf: path)
        } throws: { error in
            if case ImportError.profile("p.yaml", line: 2, .syntax) = error { true } else { false }
        }
        let broken = try desk.write([0x61, 0x3A, 0x20, 0xFF], as: "q.yaml")
        #expect(throws: ImportError.profile("q.yaml", line: nil, .notUTF8)) {
            try RosterProfile(contentsOf: broken)
        }
        let large = try desk.write([UInt8](repeating: 0x23, count: 1 << 20 + 1), as: "r.yaml")
        #expect(throws: ImportError.profile("r.yaml", line: nil, .tooLarge)) {
            try RosterProfile(contentsOf: large)
        }
    }

    @Test func keysAndValues() throws {
        try refuses(
            "columns:\n  - header: Quê quán\n    meanin: hometown\n", line: 3,
            .unknownKey("meanin", known: ["number", "header", "meaning", "marked"]))
        try refuses(
            "columns:\n  - header: Quê quán\n    meaning: home_town\n", line: 3,
            .unknownMeaning("home_town", nearest: ["hometown"]))
        try refuses(
            "legacy_font: Arial\n", line: 1,
            .notAllowed(
                key: "legacy_font", value: "Arial",
                allowed: ["none", "TCVN3", "VNI", "VISCII", "VPS", "VIQR"]))
        try refuses(
            "delimiter: ab\n", line: 1,
            .notAllowed(
                key: "delimiter", value: "ab", allowed: [",", ";", "tab", "|", "auto"]))
        try refuses(
            "words:\n  sex:\n    Bà: nữ\n", line: 3,
            .notAllowed(key: "Bà", value: "nữ", allowed: ["male", "female"]))
        try refuses("columns: [1]\n", line: 1, .wrongShape(key: "columns", .mapping))
        try refuses("columns:\n  - number: hai\n", line: 2, .wrongShape(key: "number", .number))
        try refuses("header_rows: 4\n", line: 1, .wrongShape(key: "header_rows", .rows))
        try refuses("\nheader_rows: [4, 6]\n", line: 2, .wrongShape(key: "header_rows", .rows))
        try refuses("columns:\n  - meaning: sex\n", line: 2, .columnUnnamed)
    }

    @Test func whatTheFileDoesNotHave() throws {
        try refuses(
            "columns:\n  - header: Họ và tên\n    meaning: full_name\n  - header: Nơi ở\n    meaning: place\n",
            line: 4, .columnMissing(header: "Nơi ở", number: nil, instead: nil))
        try refuses(
            "columns:\n  - {number: 9, meaning: place}\n", line: 2,
            .columnMissing(header: nil, number: 9, instead: nil))
        // Column 3 is known as something else, so it is not taken for it.
        try refuses(
            "columns:\n  - {number: 3, header: Nơi ở, meaning: place}\n", line: 2,
            .columnMissing(header: "Nơi ở", number: 3, instead: "Quê quán"))
        try refuses("header_rows: [40]\n", line: 1, .noHeaderRows([40]))
    }

    @Test func decisionsThatDoNotGoTogether() throws {
        try refuses(
            "columns:\n  - {number: 2, meaning: sex}\n  - {number: 2, meaning: party}\n", line: 3,
            .columnTwice(number: 2, otherLine: 2))
        try refuses(
            "columns:\n  - {number: 2, meaning: sex}\n  - {number: 4, meaning: sex}\n", line: 3,
            .meaningTwice("sex", columns: [2, 4]))
        try refuses(
            "columns:\n  - header: Giới tính\n  - header: Họ và tên\n    meaning: not used\n",
            line: 3, .neededMeaning(header: "“Họ và tên”", name: "full_name"))
    }

    @Test func everyFaultSaysInBothLanguagesWhatToDo() {
        let faults: [RosterProfileFault] = [
            .tooLarge, .notUTF8, .syntax("a"), .notAProfile, .unknownKey("a", known: ["b"]),
            .wrongShape(key: "a", .rows), .notAllowed(key: "a", value: "b", allowed: ["c"]),
            .unknownMeaning("a", nearest: ["b"]), .columnUnnamed,
            .columnTwice(number: 1, otherLine: 2), .noSheet("a", there: ["b"]), .noHeaderRows([1]),
            .columnMissing(header: "a", number: 1, instead: "b"),
            .columnMissing(header: nil, number: 1, instead: nil),
            .meaningTwice("a", columns: [1, 2]), .neededMeaning(header: "a", name: "b"),
        ]
        var said: Set<String> = []
        for fault in faults {
            let wording = ImportError.profile("p.yaml", line: 7, fault).wording
            #expect(wording[.vietnamese].hasPrefix("Hồ sơ cách đọc p.yaml, dòng 7: "))
            #expect(wording[.english].hasPrefix("The profile p.yaml, line 7: "))
            #expect(wording[.vietnamese].hasSuffix(".") || wording[.vietnamese].hasSuffix("yaml"))
            said.insert(wording[.english])
        }
        #expect(said.count == faults.count)
    }

    @Test func whereAnImportStopsTheWayOutIsNamed() {
        for error: ImportError in [
            .noHeader("a.csv", needed: "b", seen: "c"),
            .columnTwice("a.csv", header: "b", row: 1, columns: [1, 2]),
        ] {
            for language in ScreenLanguage.allCases {
                #expect(
                    error.wording[language].contains(
                        "trithuc inspect \"a.csv\" --save-profile"))
            }
        }
    }
}
