import Foundation
import Testing
import VietnameseText

/// Spellings of names labelled by hand with the person that they name.
@Suite("Spellings of names") struct NameSpellingTests {
    private func rows() throws -> [(person: String, name: String)] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Labelled/name_keys.csv")
        let text = try String(contentsOf: file, encoding: .utf8)
        return text.split(separator: "\n").dropFirst().map { line in
            let parts = line.split(separator: ",", maxSplits: 1)
            return (String(parts[0]), String(parts[1]))
        }
    }

    @Test("one key for one person, and for nobody else") func labelledPairs() throws {
        let rows = try rows()
        #expect(rows.count >= 60)
        for (index, one) in rows.enumerated() {
            for other in rows[(index + 1)...] {
                let isSame = NameKey.of(one.name) == NameKey.of(other.name)
                #expect(isSame == (one.person == other.person), "\(one.name) / \(other.name)")
            }
        }
    }

    @Test(
        "one apostrophe, no space around it",
        arguments: [
            ("K’ Brớt", "K'Brớt"), ("K `Brớt", "K'Brớt"), ("Ka H´Hoa", "Ka H'Hoa"),
            ("KʼBrớt", "K'Brớt"), ("Nguyễn Văn An", "Nguyễn Văn An"), ("'", "'"), ("", ""),
            ("Rơ Ông K‛ Thanh", "Rơ Ông K'Thanh"),
        ])
    func apostrophe(_ name: String, _ expected: String) {
        #expect(NameApostrophe.canonical(name) == expected)
        #expect(NameApostrophe.canonical(expected) == expected)
    }

    @Test("a key of other texts keeps letters that stand alone and apostrophes")
    func keysOfTexts() {
        #expect(NameKey.ofText("Bệnh viện K Trung ương") == "bệnh viện k trung ương")
        #expect(NameKey.ofText("Đạ M’ Rông") == "đạ m'rông")
    }
}
