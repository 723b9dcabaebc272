import SeededRandom

/// One long roster of distinct people, for benchmarks: 15 columns, comma, places of the old and new map.
public struct RosterTable: Sendable {
    /// The number of people.
    public let rows: Int
    /// The same seed gives the same bytes.
    public let seed: UInt64

    /// The names of the columns, as offices write them.
    public static let header = [
        "STT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Quê quán", "Đơn vị công tác",
        "Địa bàn", "Chức vụ", "Trình độ chuyên môn", "Chuyên ngành", "Lý luận chính trị",
        "Ngày vào Đảng", "Tin học", "Ngoại ngữ",
    ]

    private static let chunkSize = 1 << 20

    /// Describes a table; nothing is made before it is written.
    public init(rows: Int, seed: UInt64) {
        self.rows = rows
        self.seed = seed
    }

    /// Hands the table over in chunks of about a megabyte, each ending with a whole row.
    public func write(to sink: ([UInt8]) throws -> Void) rethrows {
        var generator = SampleGenerator(seed: seed)
        let format = DelimitedFormat.plain
        var chunk: [UInt8] = []
        chunk.reserveCapacity(Self.chunkSize + 4096)
        format.append(Self.header, to: &chunk)
        for number in 0..<rows {
            format.append(generator.tableRow(number: number + 1), to: &chunk)
            if chunk.count >= Self.chunkSize {
                try sink(chunk)
                chunk.removeAll(keepingCapacity: true)
            }
        }
        try sink(chunk)
    }
}

extension SampleGenerator {
    /// The cells of one person in the order of the table's header.
    fileprivate mutating func tableRow(number: Int) -> [String] {
        let post = anyPost()
        let person = person(for: post, youngerThan: 61)
        let place = random.pick(LamDongPlaces.all)
        return [
            String(number), person.name, SenderStyle.padded(person.birth), person.sex.vietnamese,
            person.ethnicGroup.spelling(0), person.hometown, EmployerNames.name(post.kind, place),
            place, post.position, person.level.name, person.discipline.name,
            person.politicalTheory ?? "", person.partyDate.map(SenderStyle.padded) ?? "",
            person.informatics ?? "", person.language ?? "",
        ]
    }
}
