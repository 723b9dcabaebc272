import Registry

/// The positions of people, numbered by their text as they come and put in one spelling at the end.
struct PositionTable {
    private(set) var texts: [TextID] = []
    private var numbers: [UInt32] = []
    private var counts: [Int] = []

    mutating func number(of text: TextID?) -> UInt32 {
        guard let text else { return 0 }
        let place = Int(text.rawValue)
        if place >= numbers.count {
            numbers += Array(repeating: 0, count: max(place + 1, numbers.count * 2) - numbers.count)
        }
        if numbers[place] == 0 {
            texts.append(text)
            counts.append(0)
            numbers[place] = UInt32(texts.count)
        }
        counts[Int(numbers[place]) - 1] += 1
        return numbers[place]
    }

    /// What each number from 1 on stands for, and how many people it has.
    var tally: [CensusNotes.Counted<TextID>] {
        zip(texts, counts).map { CensusNotes.Counted($0, $1) }
    }
}
