/// One dimension of a census: a small number per person that points into a dictionary of codes.
public struct CensusColumn: Sendable {
    /// The code of what no source states.
    public static let unknown = "unknown"

    /// The codes; at index 0 always ``unknown``.
    public private(set) var codes: [String] = [unknown]
    /// For each person the index of their code.
    public private(set) var values: [UInt32] = []
    private var numbers: [String: UInt32] = [unknown: 0]

    /// An empty column.
    init() {}

    /// The column of people who point at named things; things of one name are one code, `nil` is unknown.
    init(_ things: [UInt32], naming names: [String?]) {
        let numbers = names.map { number(of: $0 ?? Self.unknown) }
        values = things.map { numbers[Int($0)] }
    }

    private mutating func number(of code: String) -> UInt32 {
        if let number = numbers[code] { return number }
        let number = UInt32(codes.count)
        codes.append(code)
        numbers[code] = number
        return number
    }

    /// Adds the next person's code; `nil` is unknown.
    mutating func append(_ code: String?) {
        values.append(number(of: code ?? Self.unknown))
    }

    mutating func reserveCapacity(_ count: Int) { values.reserveCapacity(count) }

    /// The code of a person.
    public func code(ofPersonAt index: Int) -> String { codes[Int(values[index])] }
}
