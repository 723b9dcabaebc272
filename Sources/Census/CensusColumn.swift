/// One dimension of a census: a small number per person that points into a dictionary of codes.
public struct CensusColumn: Sendable {
    /// The code of what no source states.
    public static let unknown = "unknown"

    /// The codes; at index 0 always ``unknown``.
    public private(set) var codes: [String] = [unknown]
    /// For each person the index of their code.
    public private(set) var values: [UInt32] = []
    private var numbers: [String: UInt32] = [unknown: 0]

    /// Adds the next person's code; `nil` is unknown.
    mutating func append(_ code: String?) {
        let code = code ?? Self.unknown
        if let number = numbers[code] { return values.append(number) }
        let number = UInt32(codes.count)
        codes.append(code)
        numbers[code] = number
        values.append(number)
    }

    mutating func reserveCapacity(_ count: Int) { values.reserveCapacity(count) }

    /// The code of a person.
    public func code(ofPersonAt index: Int) -> String { codes[Int(values[index])] }
}
