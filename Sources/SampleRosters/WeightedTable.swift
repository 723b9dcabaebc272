import SeededRandom

/// Values that are drawn as often as their weights say.
struct WeightedTable<Value: Sendable>: Sendable {
    private let values: [Value]
    /// Running totals of the weights.
    private let bounds: [Int]

    init(_ entries: [(value: Value, weight: Int)]) {
        values = entries.map(\.value)
        var total = 0
        bounds = entries.map { entry in
            total += entry.weight
            return total
        }
    }

    func draw(_ random: inout SplitMix64) -> Value {
        guard let total = bounds.last, values.count > 1 else { return values[0] }
        let target = random.below(total)
        var low = 0
        var high = bounds.count - 1
        while low < high {
            let middle = (low + high) / 2
            if bounds[middle] <= target { low = middle + 1 } else { high = middle }
        }
        return values[low]
    }
}

extension WeightedTable {
    /// Reads a list of words and takes what each stands for; words that stand for nothing are left out.
    init(list: String, _ meaning: (String) -> Value?) {
        self.init(
            WeightedTable<String>.entries(of: list).compactMap { entry in
                meaning(entry.value).map { ($0, entry.weight) }
            })
    }
}

extension WeightedTable<String> {
    /// Reads `word weight, word weight`; a word without a weight weighs 1.
    init(list: String) { self.init(Self.entries(of: list)) }

    static func entries(of list: String) -> [(value: String, weight: Int)] {
        list.split(separator: ", ").map { item in
            guard let space = item.lastIndex(of: " "),
                let weight = Int(item[item.index(after: space)...])
            else { return (String(item), 1) }
            return (String(item[..<space]), weight)
        }
    }
}
