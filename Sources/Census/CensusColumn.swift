/// One variable of a census: a small number per person that points into a dictionary of codes.
public struct CensusColumn: Sendable, Equatable {
    /// The code of what no source states.
    public static let unknown = "unknown"

    /// The codes; at index 0 always ``unknown``.
    public private(set) var codes: [String]
    /// For each person the index of their code.
    public private(set) var values: PackedNumbers

    /// Puts a column together.
    init(codes: [String] = [Self.unknown], values: PackedNumbers = PackedNumbers()) {
        self.codes = codes
        self.values = values
    }

    /// Adds the next person's value.
    mutating func append(_ value: UInt32) { values.append(value) }

    /// Sets what the values stand for, once all are known.
    mutating func name(_ codes: [String]) { self.codes = codes }

    /// Puts people in another order.
    mutating func order(by places: [Int]) { values = values.ordered(by: places) }
}

/// One dimension of a census, seen through the variable that it is worked out from.
public struct DimensionColumn: Sendable {
    /// The codes; at index 0 always ``CensusColumn/unknown``.
    public let codes: [String]
    /// The variable's values.
    let stored: PackedNumbers
    /// For each of the variable's codes the index of the dimension's.
    let groups: [UInt32]

    init(_ column: CensusColumn, _ code: (String) -> String?) {
        var codes = [CensusColumn.unknown]
        var numbers = [CensusColumn.unknown: UInt32(0)]
        groups = column.codes.map { stored in
            guard stored != CensusColumn.unknown, let code = code(stored) else { return 0 }
            if let number = numbers[code] { return number }
            let number = UInt32(codes.count)
            numbers[code] = number
            codes.append(code)
            return number
        }
        self.codes = codes
        stored = column.values
    }

    /// The index of a person's code.
    public subscript(person: Int) -> UInt32 { groups[Int(stored[person])] }

    /// The code of a person.
    public func code(ofPersonAt index: Int) -> String { codes[Int(self[index])] }
}
