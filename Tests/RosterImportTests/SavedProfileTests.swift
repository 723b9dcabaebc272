import Foundation
import Registry
import Spreadsheet
import Testing
import Wording

@testable import RosterImport

/// A profile that was written says what was decided, and read again decides the same.
@Suite struct SavedProfileTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    private func saved(
        _ path: String, _ language: ScreenLanguage = .vietnamese
    ) throws -> (text: String, profile: RosterProfile) {
        let text = try RosterInspection(path).profileText(in: language)
        let file = try desk.write(text.utf8, as: "p.yaml")
        return (text, try RosterProfile(contentsOf: file))
    }

    @Test(arguments: ScreenLanguage.allCases) func everyDecisionWithItsEvidence(
        _ language: ScreenLanguage
    ) throws {
        let path = try desk.write(
            #"""
            DANH SÁCH;;;;
            STT;Họ và tên;Ngày sinh;;"Cột ""lạ"""
            ;;Nam;Nữ;
            1;Ka Đèn;;1980;7
            2;Ka Tuyn;1981;;8
            """#.utf8, as: "a.csv")
        let (text, profile) = try saved(path, language)
        #expect(text.contains("\nencoding: utf-8\n"))
        #expect(profile.form.delimiter == UInt8(ascii: ";"))
        #expect(profile.form.quote == .byte(UInt8(ascii: "\"")))
        let table = try #require(profile.tables.first)
        #expect(profile.tables.count == 1)
        #expect(table.sheet == nil)
        #expect(table.headerRows == [2, 3])
        #expect(table.columns.map(\.number) == [1, 2, 3, 4, 5])
        #expect(
            table.columns.map(\.header) == [
                "STT", "Họ và tên", "Ngày sinh / Nam", "Ngày sinh / Nữ", "Cột \"lạ\"",
            ])
        #expect(
            table.columns.map(\.decision) == [
                .role(ColumnRole(meaning: .ordinal)), .role(ColumnRole(meaning: .fullName)),
                .role(ColumnRole(meaning: .birthDate, marked: "Nam")),
                .role(ColumnRole(meaning: .birthDate, marked: "Nữ")), .unused,
            ])
        let comments = text.components(separatedBy: "\n").filter { $0.contains("# ") }
        #expect(comments.count { $0.contains(language == .english ? "% sure" : "(chắc ") } == 4)
        #expect(comments.contains { $0.contains("citizen_number") })
        #expect(!text.contains("Ka Đèn"))
    }

    @Test func readAgainItDecidesTheSame() throws {
        let bytes = try WorkbookWriter.bytes { writer in
            for name in ["2024: cũ", "2025"].map({ $0.replacing(":", with: "") }) {
                try writer.addSheet(
                    named: name,
                    mergedRanges: [
                        MergedRange(firstRow: 1, lastRow: 1, firstColumn: 2, lastColumn: 3)
                    ])
                try writer.writeRow(["Họ và tên", "Trình độ"].map { WrittenCell($0) })
                try writer.writeRow(["", "ThS", "ĐH", "Giới tính"].map { WrittenCell($0) })
                try writer.writeRow(["Ka \(name)", "", "x", "Nữ"].map { WrittenCell($0) })
            }
        }
        let path = try desk.write(bytes, as: "a.xlsx")
        let (text, profile) = try saved(path)
        #expect(profile.tables.map(\.sheet) == ["2024 cũ", "2025"])
        #expect(text.contains("\nsheets:\n  - sheet: \"2024 cũ\"\n"))
        let before = try RosterInspection(path)
        let after = try RosterInspection(path, profile: profile)
        #expect(after.layout.sheets.count == 2)
        for (old, new) in zip(before.layout.sheets, after.layout.sheets) {
            #expect(old.headerRows == new.headerRows)
            #expect(old.rowKinds == new.rowKinds)
            #expect(old.columns.map(\.meaning) == new.columns.map(\.meaning))
            #expect(old.columns.map(\.marked) == new.columns.map(\.marked))
            #expect(new.columns.allSatisfy { $0.basis == .profile })
        }
    }

    @Test func whereNoRosterWasFoundAHeaderIsOffered() throws {
        let path = try desk.write(
            "Báo cáo,,\nAi,Khi nào,Ở đâu\nKa Đèn,1980,Lạc Dương\nKa Tuyn,1981,Lạc Dương\n".utf8,
            as: "a.csv")
        let (text, profile) = try saved(path)
        #expect(profile.tables.first?.headerRows == [2])
        #expect(profile.tables.first?.columns.map(\.decision) == [.unused, .unused, .unused])
        // What a clerk does with it.
        let file = try desk.write(
            edited(text, ["Ai": "full_name", "Khi nào": "birth_date"]).utf8, as: "q.yaml")
        var options = RosterImporter.Options(asOf: day("2025-12-31"), author: "Lan")
        options.profile = try RosterProfile(contentsOf: file)
        let report = try RosterImporter(desk.registry, options).importRoster(path)
        #expect(report.count(.added) == 2)
    }

    @Test func ofTwoColumnsWithOneHeaderTheFirstIsTaken() throws {
        let path = try desk.write(
            "Họ và tên,Ngày sinh,Ngày sinh\nKa Đèn,1980,1981\n".utf8, as: "a.csv")
        #expect(throws: ImportError.self) { try RosterInspection(path) }
        let text = try RosterInspection(path, settlesTwins: true).profileText(in: .english)
        #expect(text.contains("# another column has this meaning\n    meaning: not used\n"))
        let file = try desk.write(text.utf8, as: "p.yaml")
        let inspection = try RosterInspection(path, profile: RosterProfile(contentsOf: file))
        #expect(
            inspection.layout.sheets[0].columns.map { $0.meaning?.name } == [
                "full_name", "birth_date", nil,
            ])
    }

    /// The text with other meanings of columns.
    private func edited(_ text: String, _ meanings: [String: String]) -> String {
        var meaning: String?
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            for (header, new) in meanings where line.hasSuffix("header: \"\(header)\"") {
                meaning = new
            }
            guard let new = meaning, line.hasSuffix("meaning: not used") else { return line + "" }
            meaning = nil
            return line.replacing("not used", with: new)
        }.joined(separator: "\n")
    }

    @Test func anyTextIsQuotedSoThatItIsReadAsItWas() throws {
        for text in [
            "no", "1", "~", "a: b", "# c", "\"", "\\", "a\tb", "\u{7F}\u{85}", "'", "ế 𠀋", "- x",
            "\u{2028}", "{x}", " hai ",
        ] {
            let node = try ProfileNode(
                yaml: "a: \(ProfileText.quoted(text))\n", file: "p"
            ).values(["a"])
            #expect(try node["a"]?.text() == text)
        }
    }
}
