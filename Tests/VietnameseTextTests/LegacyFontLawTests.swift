import Testing
import VietnameseText

@Suite("Laws of legacy fonts")
struct LegacyFontLawTests {
    /// Characters that legacy text is made of.
    private static func legacyText(_ random: inout RandomText) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...14, using: &random) {
            let high = Bool.random(using: &random)
            let value =
                high
                ? UInt32.random(in: 0x80...0xFF, using: &random)
                : UInt32.random(in: 0...0x7F, using: &random)
            text.unicodeScalars.append(Unicode.Scalar(value) ?? " ")
        }
        return text
    }

    @Test("any text can be decoded, to NFC, and what was read once is not read again")
    func readOnce() {
        var random = RandomText(seed: 7)
        let legacy = (0..<5000).map { _ in Self.legacyText(&random) }
        var read = 0
        for text in legacy + RandomText.texts(seed: 8) {
            for font in LegacyFont.allCases {
                let decoded = font.decoded(text)
                #expect(decoded.nfc.bytes == decoded.bytes)
                let evidence = LegacyFontEvidence(columnEncoding: font)
                guard let reading = LegacyFontDetector.reading(of: text, evidence: evidence) else {
                    continue
                }
                read += 1
                #expect(reading.text.bytes != text.bytes)
                #expect(
                    LegacyFontDetector.reading(of: reading.text) == nil, "\(text.debugDescription)")
            }
        }
        #expect(read > 300)
    }

    @Test("plain ASCII and Vietnamese beyond Latin-1 are never changed without VIQR")
    func unicode() {
        var random = RandomText(seed: 9)
        for _ in 0..<5000 {
            let text = random.vietnamese() + "ộ"
            if text.unicodeScalars.contains("\u{AD}") { continue }
            #expect(LegacyFontDetector.reading(of: text) == nil, "\(text.debugDescription)")
        }
    }

    @Test("no field and no word of the code lists and sample rosters is changed")
    func codeLists() throws {
        let texts = try LegacyFontFiles.unicodeTexts()
        #expect(texts.count > 20000)
        for text in texts {
            for column in [nil, LegacyFont.tcvn3, .vni, .viscii, .vps] {
                // In a column of such an encoding these are good words of it too ("hơn", "lớp").
                if column != nil, ["hôn", "Phi-líp-pin"].contains(text) { continue }
                let evidence = LegacyFontEvidence(columnEncoding: column)
                let reading = LegacyFontDetector.reading(of: text, evidence: evidence)
                #expect(
                    reading == nil, "\(text) as \(reading?.text ?? "") of \(column?.name ?? "")")
            }
        }
    }

    @Test(
        "place names written in an encoding come back: rates without and with the column",
        arguments: [
            (LegacyFont.tcvn3, "legacy_tcvn3_abc", 98.0, 99.5),
            (.vni, "legacy_vni_windows", 93.0, 97.5),
            (.viscii, "legacy_viscii", 40.0, 98.5), (.vps, "legacy_vps", 40.0, 98.0),
        ])
    func roundTrip(
        _ font: LegacyFont, _ table: String, _ alone: Double, _ inColumn: Double
    ) throws {
        let code = try Self.code(table)
        let rows = try LegacyFontFiles.codes("admin_commune_2026").dropFirst()
        let names = Set(rows.joined().filter { $0.contains(" ") && !$0.contains("http") })
        var counts = (all: 0, alone: 0, inColumn: 0, wrong: 0)
        for name in names {
            let cell = name.map { code[$0] ?? code[Character($0.lowercased())] ?? String($0) }
                .joined()
            if cell == name { continue }
            let evidence = LegacyFontEvidence(columnEncoding: font)
            let reading = LegacyFontDetector.reading(of: cell, evidence: evidence)?.text
            counts.all += 1
            counts.inColumn += (reading ?? cell).lowercased() == name.lowercased() ? 1 : 0
            counts.wrong += reading.map { $0.lowercased() != name.lowercased() } ?? false ? 1 : 0
            let lone = LegacyFontDetector.reading(of: cell)?.text ?? cell
            counts.alone += lone.lowercased() == name.lowercased() ? 1 : 0
        }
        #expect(counts.all > 2000)
        #expect(100 * Double(counts.alone) / Double(counts.all) >= alone, "\(counts)")
        #expect(100 * Double(counts.inColumn) / Double(counts.all) >= inColumn, "\(counts)")
        #expect(counts.wrong <= 1, "\(counts)")
    }

    /// Each letter of Unicode as the encoding writes it.
    private static func code(_ table: String) throws -> [Character: String] {
        var code: [Character: String] = [:]
        for row in try LegacyFontFiles.codes(table).dropFirst() where row.count > 1 {
            if row.count > 4, row[4] != "vn3_letter" { continue }
            let byte = UInt8(row[0].dropFirst(2), radix: 16)
            let letter = table.hasSuffix("abc") ? row[2] : row[1]
            guard let character = letter.first else { continue }
            code[character] = byte.map { String(Unicode.Scalar($0)) } ?? row[0]
        }
        return code
    }
}
