extension Range<Int> {
    /// The first place of which something no longer holds that holds of all before it; the end where it holds of all.
    func firstPlace<Fault: Error>(
        notWhere holds: (Int) throws(Fault) -> Bool
    ) throws(Fault) -> Int {
        var (low, high) = (lowerBound, upperBound)
        while low < high {
            let middle = (low + high) / 2
            if try holds(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
