import CivilDates
import SeededRandom

/// A small roster made by chance: overlapping people, blanks, damaged rows, another layout each time.
struct RandomRoster {
    /// What a row says, before it is written down.
    struct Row {
        var name: String
        var birth: String
        var sex: String
        var ethnicGroup: String
        var party: String
        var level: String
        var field: String
        var place: String
        var organisation: String
        var position: String
        var number: String
        /// Whether the importer must keep it out.
        var isBroken = false
    }

    let name: String
    let asOf: CivilDate
    let rows: [Row]
    /// How many records the file has, of all kinds.
    var recordCount: Int { records.count }
    /// The cells of every record, as they stand in the file.
    let records: [[String]]
    let bytes: [UInt8]
    /// Whether it is said to list everybody of its organisations.
    var isComplete = false

    /// The rosters of one office, each of another date or layout.
    static func files(
        seed: UInt64, withNumbers: Bool = true, withOtherNames: Bool = false
    ) -> [RandomRoster] {
        var random = SplitMix64(seed: seed)
        let people = (0..<24).map { drawn($0, &random, withNumbers) }
        return (0..<(3 + random.below(3))).map {
            RandomRoster($0, people, &random, withOtherNames)
        }
    }

    /// The same rosters, every second of which is said to list everybody of its organisations.
    static func filesSomeComplete(seed: UInt64) -> [RandomRoster] {
        files(seed: seed).enumerated().map { index, roster in
            var roster = roster
            roster.isComplete = index.isMultiple(of: 2)
            return roster
        }
    }

    /// The same rows in a file of another name.
    func renamed(_ name: String) -> RandomRoster {
        RandomRoster(
            name: name, asOf: asOf, rows: rows, records: records, bytes: bytes,
            isComplete: isComplete)
    }

    private init(
        name: String, asOf: CivilDate, rows: [Row], records: [[String]], bytes: [UInt8],
        isComplete: Bool
    ) {
        self.name = name
        self.asOf = asOf
        self.rows = rows
        self.records = records
        self.bytes = bytes
        self.isComplete = isComplete
    }

    private static let dates = ["2023-12-31", "2024-12-31", "2025-06-30", "2025-12-31"]

    private init(
        _ index: Int, _ people: [Row], _ random: inout SplitMix64, _ hasOtherNames: Bool
    ) {
        let date = random.pick(Self.dates)
        asOf = day(date)
        name = "\(date)-\(index).csv"
        rows = (0..<(8 + random.below(14))).map { _ in
            var row = Self.told(random.pick(people), date, &random)
            if hasOtherNames, !row.name.isEmpty, random.happens(30) {
                row.name += random.pick([" (Ba Hoa)", " (tức Bảy Hoá)", " (Bảy Hoá)"])
            }
            return row
        }
        let sheet = WrittenSheet(rows, &random)
        records = sheet.records
        bytes = sheet.bytes
    }
}

extension RandomRoster {
    private static func drawn(
        _ number: Int, _ random: inout SplitMix64, _ hasNumber: Bool
    ) -> Row {
        let isMan = random.happens(40)
        let family = random.pick(["Nguyễn", "Trần", "Cil Múp", "Kon Sơ"])
        let given = random.pick(isMan ? ["Hòa", "Hóa", "Ha Bét"] : ["Hoa", "Ka Đèn", "Hoà"])
        let month = 1 + random.below(12)
        let year = 1966 + random.below(38)
        // Century and sex, two digits of the year: 0 and 1 are men and women of the twentieth century.
        let born = (year < 2000 ? 0 : 2) + (isMan ? 0 : 1)
        let digits = 68_000_000_000 + born * 100_000_000 + year % 100 * 1_000_000 + 100 + number
        return Row(
            name: family + " " + given,
            // Nobody shares a day of birth with another: names alone may be the same.
            birth: "\(1 + number)/\(month)/\(year)",
            sex: isMan ? "Nam" : "Nữ", ethnicGroup: random.pick(["Kinh", "K'Ho", "Cơ-ho", "Mạ"]),
            party: random.pick(["x", "Không", "03/02/2015"]),
            level: random.pick(["Đại học", "ĐH", "Thạc sĩ", "Cao đẳng", "Trung cấp"]),
            field: random.pick(["Luật", "Kế toán", "Giáo dục Tiểu học"]), place: "",
            organisation: random.pick(["Trường Tiểu học Păng Tiêng", "Trạm Y tế xã Lát"]),
            position: random.pick(["Giáo viên", "Hiệu trưởng", "Y sĩ", "Trưởng trạm"]),
            number: hasNumber && number.isMultiple(of: 3) ? String(digits) : "")
    }

    /// The person as one office tells of them: something left out, something new, something spoilt.
    private static func told(_ person: Row, _ date: String, _ random: inout SplitMix64) -> Row {
        var row = person
        if random.happens(20) { row.birth = String(row.birth.suffix(4)) }
        if random.happens(20) { row.sex = random.pick(["", "khác"]) }
        if random.happens(25) { row.ethnicGroup = "" }
        if random.happens(40) { row.party = random.pick(["", "-", "Có"]) }
        if random.happens(30) { row.level = random.pick(["", "Tiến sĩ"]) }
        if random.happens(30) { row.field = "" }
        if random.happens(30) { row.number = "" }
        if random.happens(15) { row.name = row.name.uppercased() }
        if random.happens(20) { row.organisation = "UBND xã Đạ Sar" }
        if random.happens(60) { row.organisation = random.spelling(of: row.organisation) }
        if random.happens(60) { row.position = random.spelling(of: row.position) }
        let places =
            date < "2025-07-01"
            ? ["Xã Lát, huyện Lạc Dương", "Xã Đạ Sar, huyện Lạc Dương", ""]
            : ["Xã Lạc Dương", "Phường Lang Biang - Đà Lạt", ""]
        row.place = random.pick(places)
        guard random.happens(12) else { return row }
        row.isBroken = true
        switch random.below(3) {
        case 0: row.name = ""
        case 1: row.birth = "31/02/1980"
        default: row.birth = "01/01/2031"
        }
        return row
    }
}

/// Rows as they stand in a file: titles above, columns in any order, a total and a signature below.
private struct WrittenSheet {
    let records: [[String]]
    let bytes: [UInt8]

    init(_ rows: [RandomRoster.Row], _ random: inout SplitMix64) {
        let columns: [(String, (RandomRoster.Row) -> String)] = [
            ("Họ và tên", \.name), ("Ngày sinh", \.birth), ("Giới tính", \.sex),
            ("Dân tộc", \.ethnicGroup), ("Đảng viên", \.party), ("Trình độ", \.level),
            ("Chuyên ngành", \.field), ("Địa bàn", \.place), ("Đơn vị công tác", \.organisation),
            ("Chức vụ", \.position),
            ("Số CCCD", { $0.number.isEmpty ? "" : "0" + $0.number }),
        ].shuffled(using: &random)
        func padded(_ text: String) -> [String] {
            [text] + [String](repeating: "", count: columns.count)
        }
        var records: [[String]] = []
        if random.happens(50) { records.append(padded("DANH SÁCH CÁN BỘ")) }
        if random.happens(30) { records.append(padded("")) }
        records.append(["STT"] + columns.map(\.0))
        for (index, row) in rows.enumerated() {
            if random.happens(8) { records.append(padded("I. KHỐI GIÁO DỤC")) }
            if random.happens(5) { records.append(padded("")) }
            records.append([String(index + 1)] + columns.map { $0.1(row) })
        }
        if random.happens(50) { records.append(padded("Tổng cộng: \(rows.count) người")) }
        if random.happens(30) { records.append(padded("Người lập biểu")) }
        let delimiter = random.pick([",", ";", "\t"])
        let text = records.map { record in
            record.map { $0.contains(delimiter) ? "\"\($0)\"" : $0 }.joined(separator: delimiter)
        }
        self.records = records
        bytes = Array((text.joined(separator: "\r\n") + "\r\n").utf8)
    }
}

extension SplitMix64 {
    /// The same words as another office writes them.
    fileprivate mutating func spelling(of text: String) -> String {
        let short = [
            "Trường Tiểu học": "TH", "Trạm Y tế": "TYT", "Giáo viên": "GV", "Hiệu trưởng": "HT",
        ].reduce(text) { text, word in
            text.hasPrefix(word.key) ? word.value + text.dropFirst(word.key.count) : text
        }
        return pick([
            text.uppercased(), text.lowercased(), short,
            // "Trạm Y tế", and the place is told elsewhere or not at all.
            String(text.split(separator: " xã ").first ?? ""), "",
        ])
    }
}
