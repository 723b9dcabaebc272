import Foundation

// Times the counting of people by columns read from a folder of raw numbers, and writes what was counted:
// census-counting FOLDER. Every figure is the best of several runs, in milliseconds.
let folder = CommandLine.arguments[1]

/// A column of `people` numbers below `limit`, one or two bytes each.
@MainActor func column(_ name: String, limit: Int) throws -> (PackedNumbers, Int) {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name).bin")))
    guard limit > 256 else { return (.bytes(bytes), limit) }
    let numbers = stride(from: 0, to: bytes.count, by: 2).map {
        UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
    }
    return (.shorts(numbers), limit)
}

let limits = ["level": 11, "field": 25, "locality": 3322, "sex": 3, "sector": 13]
let columns = try Dictionary(
    uniqueKeysWithValues: limits.map { ($0.key, try column($0.key, limit: $0.value)) })

@MainActor func counted(_ name: String) -> CountedColumn {
    let (numbers, limit) = columns[name] ?? (PackedNumbers(), 1)
    return CountedColumn(numbers, groups: (0..<UInt32(limit)).map { $0 }, limit: limit)
}

@MainActor func condition(_ name: String, _ accepted: Set<UInt32>) -> CountedCondition {
    let (numbers, limit) = columns[name] ?? (PackedNumbers(), 1)
    return CountedCondition(numbers, accepts: (0..<UInt32(limit)).map(accepted.contains))
}

let questions: [(name: String, by: [String], conditions: [CountedCondition])] = [
    ("level", ["level"], []), ("field-locality-level", ["field", "locality", "level"], []),
    ("field-level-sex", ["field", "level", "sex"], []),
    ("locality-two-filters", ["locality"], [condition("level", [6, 8]), condition("sex", [1])]),
]
let people = columns["level"]?.0.count ?? 0
for question in questions {
    let axes = question.by.map(counted)
    var best = Double.infinity
    var tally = Tally(axes, where: question.conditions, people: people)
    for _ in 0..<9 {
        let start = DispatchTime.now().uptimeNanoseconds
        tally = Tally(axes, where: question.conditions, people: people)
        best = min(best, Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6)
    }
    let lines = tally.groups.map { group in
        (group.values.map(String.init) + [String(group.count)]).joined(separator: ",")
    }
    try lines.joined(separator: "\n").write(
        toFile: "\(folder)/\(question.name).counts", atomically: true, encoding: .utf8)
    print(question.name, best)
}
