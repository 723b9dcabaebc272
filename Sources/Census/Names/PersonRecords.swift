import Registry

/// What is listed of people when they are found by name, a record a person: few people are read without the columns
/// of everybody.
///
/// The head has a mark with the version, the state that the records were made of, the number of people (four bytes)
/// and how many bytes each field takes. Numbers have the least byte first and stand for what those of the column stand
/// for.
struct PersonRecords {
    /// The column of a kept census that the records are.
    static let column = "records"
    private static let mark: [UInt8] = Array("TTPR".utf8) + [1]
    private static let variables: [Variable] = [
        .sex, .level, .title, .discipline, .organisation, .workplace, .birth,
    ]
    /// The columns that the records have, in their order.
    static let fields = variables.map(\.name) + ["person", "name", "otherNames"]
    private static let recordsPerPiece = 128

    private let widths: [Int]
    private let content: KeptPieces

    /// The records of a kept census; `nil` where there are none that can be believed.
    init?(kept view: RegistryView, _ census: KeptCensus, _ state: [UInt8]) throws {
        let fixed = Self.mark + state
        guard let head = try view.part(0, of: Self.column, in: census),
            head.count == fixed.count + 4 + Self.fields.count, head.starts(with: fixed),
            head.number(at: fixed.count) == census.people
        else { return nil }
        widths = head.suffix(Self.fields.count).map { Int($0) }
        let width = widths.reduce(0, +)
        guard widths.allSatisfy([1, 2, 4].contains) else { return nil }
        content = KeptPieces(
            count: census.people * width, pieceSize: Self.recordsPerPiece * width
        ) { try view.part($0 + 1, of: Self.column, in: census) }
    }

    /// A field of some people; `nil` where it is none of the records'.
    ///
    /// - Throws: ``KeptPieces/Damage``, and what reading throws.
    func numbers(_ field: String, of places: [Int]) throws -> PackedNumbers? {
        guard let index = Self.fields.firstIndex(of: field) else { return nil }
        let start = widths[..<index].reduce(0, +)
        let width = widths.reduce(0, +)
        var numbers = PackedNumbers()
        for place in places {
            let bytes = try content.bytes(at: place * width + start, count: widths[index])
            numbers.append(bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) })
        }
        return numbers
    }

    /// The records of a census, to be kept; `nil` where it lacks one of the fields.
    static func stored(_ census: Census, _ state: [UInt8]) -> StoredCensus.Column? {
        let columns = variables.compactMap { census[$0]?.values }
        guard columns.count == variables.count, let identity = census.identity else { return nil }
        let fields = columns + [identity.people, identity.names, identity.otherNames.values]
        let widths = fields.map(\.width.bytes)
        var head = mark + state
        head.append(number: census.count)
        head += widths.map { UInt8($0) }
        var content: [UInt8] = []
        content.reserveCapacity(census.count * widths.reduce(0, +))
        for place in 0..<census.count {
            for (field, width) in zip(fields, widths) {
                let number = field[place]
                for byte in 0..<width {
                    content.append(UInt8(truncatingIfNeeded: number >> UInt32(8 * byte)))
                }
            }
        }
        let size = recordsPerPiece * widths.reduce(0, +)
        return .init(variable: column, dictionary: head, parts: content.parts(of: size))
    }
}

extension PackedNumbers.Width {
    /// How many bytes a number takes.
    var bytes: Int {
        switch self {
        case .byte: 1
        case .short: 2
        case .word: 4
        }
    }
}
