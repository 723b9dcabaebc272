import Testing

@testable import Classifications

@Suite("Wordings of positions") struct PositionNameTests {
    @Test(
        "one key for all ways of writing a position",
        arguments: [
            [
                "Giáo viên", "GV", "giáo  viên ", "GIÁO VIÊN", "Giáo viên (V.07.04.32)",
                "GV - V.07.04.32",
            ],
            ["Phó Hiệu trưởng", "PHT", "P.HT", "P. Hiệu trưởng", "Hiệu phó", "Phó HT"],
            ["Phó Trưởng phòng", "Phó phòng", "PTP", "P.TP"],
            ["Bác sĩ", "Bác sỹ", "BS", "BS."],
            ["Chủ tịch UBND", "CT UBND", "Chủ tịch Uỷ ban nhân dân", "Chủ tịch Ủy ban Nhân dân"],
            ["Chuyên viên", "CV", "Chuyên viên, mã số 01.003", "Chuyên viên (ngạch 01.003)"],
            ["Văn hoá - Xã hội", "Văn hóa và Xã hội", "VHXH"],
            ["Trưởng trạm", "Trạm trưởng"],
        ])
    func oneKey(_ wordings: [String]) {
        let keys = Set(wordings.map { PositionName($0).key })
        #expect(keys.count == 1, "\(keys)")
    }

    @Test(
        "other positions stay others",
        arguments: [
            ("Giáo viên", "Giáo viên Toán"), ("Trưởng phòng", "Phó Trưởng phòng"),
            ("Kế toán", "Kế toán trưởng"), ("Chuyên viên", "Chuyên viên chính"),
            ("Giáo viên hạng II", "Giáo viên hạng III"), ("CT UBND", "CT HĐND"),
            ("Điều dưỡng", "Điều dưỡng trưởng"),
        ])
    func others(_ one: String, _ other: String) {
        #expect(PositionName(one).key != PositionName(other).key)
    }

    @Test func theCodeOfARankIsNoPartOfIt() {
        #expect(
            PositionName("Giáo viên THCS hạng II (V.07.04.31)").text == "Giáo viên THCS hạng II")
        #expect(PositionName("V.07.04.31").text == "V.07.04.31")
        #expect(PositionName("Phòng 01.003").text == "Phòng")
    }

    @Test("a key is its own key, for all labelled positions")
    func keysAreSettled() throws {
        for row in try LabelledCells.rows("positions.csv") {
            let key = PositionName(row["text"] ?? "").key
            #expect(PositionName(key).key == key, "\(key)")
            #expect(PositionName((row["text"] ?? "").uppercased()).key == key, "\(key)")
        }
    }
}
