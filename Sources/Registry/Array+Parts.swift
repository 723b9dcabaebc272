extension Array {
    /// The elements in their order, in parts of a size; the last is perhaps smaller.
    public func parts(of size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
