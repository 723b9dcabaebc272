import Testing

@testable import Classifications

@Suite("Cells of certificates") struct CertificateReaderTests {
    @Test(arguments: CertificateWords.lists)
    func labelledCells(list: CodeList) throws {
        let rows = try LabelledCells.rows("certificates.csv").filter { $0["list"] == list.rawValue }
        #expect(rows.count >= 30)
        var score = Score(list.rawValue)
        for row in rows {
            let text = row["text"] ?? ""
            let readings = CertificateReader.read(text, in: list)
            let isUnderstood = readings.allSatisfy { $0.match != nil }
            let answer = isUnderstood ? readings.map(Self.label).joined(separator: ";") : ""
            score.add(text, answer, row["reading"] ?? "")
        }
        score.check()
    }

    private static func label(_ reading: CertificateReading) -> String {
        let code = reading.match?.entry.code ?? "?"
        let level = reading.level.map { "/" + $0 } ?? ""
        return code + level + (reading.isInTraining ? "*" : "")
    }

    @Test func theListGivesTheHighestThatIsHeld() {
        let theory = Classifications.lookup(.politicalTheory)
        #expect(theory.resolve("Trung cấp; đang học Cao cấp")?.entry.code == "TC")
        #expect(theory.resolve("Đang học Cao cấp LLCT") == nil)
        #expect(theory.resolve("Cao cấp LLCT (tốt nghiệp năm 2015)")?.entry.code == "CC")
        let languages = Classifications.lookup(.languages)
        #expect(languages.resolve("TOEIC 550")?.entry.code == "EN")
        #expect(languages.resolve("Thạc sĩ tiếng Anh")?.entry.code == "EN")
        #expect(Classifications.lookup(.stateManagement).resolve("CV, CVC")?.entry.code == "CVC")
    }

    @Test func degreesAreMoreThanCertificates() throws {
        let degree = try #require(CertificateReader.read("Đại học tiếng Anh", in: .languages).first)
        #expect(degree.isDegree)
        let certificate = try #require(CertificateReader.read("Anh B1", in: .languages).first)
        #expect(!certificate.isDegree)
        #expect(certificate.level == "B1")
    }

    @Test func otherListsHaveNone() {
        #expect(CertificateReader.read("Đại học", in: .levels).isEmpty)
        #expect(CertificateReader.read("", in: .languages).isEmpty)
    }

    @Test("what is not understood is kept, and the words of all pieces are words of the cell")
    func law() throws {
        for row in try LabelledCells.rows("certificates.csv") {
            guard let list = row["list"].flatMap(CodeList.init(rawValue:)), let text = row["text"]
            else {
                continue
            }
            let readings = CertificateReader.read(text, in: list)
            #expect(!readings.isEmpty || text == "-")
            for reading in readings { #expect(text.contains(reading.text), "\(text)") }
        }
    }
}
