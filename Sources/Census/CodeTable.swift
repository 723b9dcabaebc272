import Classifications
import Registry

/// The codes of one list as numbers, found by the number of the text that means them.
struct CodeTable {
    /// The codes; unknown at 0.
    private(set) var codes = [CensusColumn.unknown]
    private var numbers: [String: UInt32] = [CensusColumn.unknown: 0]
    /// The number of each text's code by the text's own number; 0 where it means nothing known.
    private var byText: [UInt32] = []
    /// The place of each code in its list, for lists in which a later entry is higher.
    private var heights: [Int] = [-1]

    init() {}

    /// The codes of all texts that are read in a list.
    init(_ readings: ReadingTable, _ list: CodeList, isRanked: Bool = false) {
        readings.forEach(in: list.rawValue) { text, _, code in set(text, to: number(of: code.code))
        }
        guard isRanked else { return }
        let order = Classifications.lookup(list).entries(at: nil).map(\.code)
        let places = Dictionary(zip(order, 0...)) { first, _ in first }
        heights = codes.map { places[$0] ?? -1 }
    }

    /// The number of a code, given on first sight.
    mutating func number(of code: String) -> UInt32 {
        if let number = numbers[code] { return number }
        let number = UInt32(codes.count)
        numbers[code] = number
        codes.append(code)
        return number
    }

    /// Says what a text means.
    mutating func set(_ text: TextID, to number: UInt32) {
        let place = Int(text.rawValue)
        if place >= byText.count {
            byText += Array(repeating: 0, count: max(place + 1, byText.count * 2) - byText.count)
        }
        byText[place] = number
    }

    /// The number of the code that a text means; 0 where it is silent or means nothing known.
    subscript(text: TextID?) -> UInt32 {
        guard let text, Int(text.rawValue) < byText.count else { return 0 }
        return byText[Int(text.rawValue)]
    }

    /// How high a code stands in its list; -1 where it has no place.
    func height(_ number: UInt32) -> Int { heights[Int(number)] }
}
