/// Bands of age in full years at the census date: up to the first limit, then up to each next, then above.
public struct AgeBands: Sendable, Equatable {
    /// The last age of each band but the highest, ascending.
    public let limits: [Int]

    /// Bands as printed by Form BM01/BNV (Circular 11/2012/TT-BNV): ≤30, 31–40, 41–50, 51–60, >60.
    public static let official = AgeBands(uncheckedLimits: [30, 40, 50, 60])

    /// Creates bands; `nil` unless the limits are ascending ages of 1 to 150.
    public init?(limits: [Int]) {
        guard !limits.isEmpty, limits.allSatisfy((1...150).contains),
            zip(limits, limits.dropFirst()).allSatisfy(<)
        else { return nil }
        self.limits = limits
    }

    private init(uncheckedLimits limits: [Int]) { self.limits = limits }

    /// The band of an age, from 0.
    public func band(of age: Int) -> Int { limits.firstIndex { age <= $0 } ?? limits.count }

    /// The names of the bands, youngest first.
    public var names: [String] {
        let between = zip(limits, limits.dropFirst()).map { "\($0 + 1)–\($1)" }
        return ["≤\(limits[0])"] + between + [">\(limits[limits.count - 1])"]
    }
}
