import Census
import Wording

/// A dimension ready to be counted: small numbers, their names, and their order.
struct CountAxis {
    let column: CountedColumn
    private(set) var names: [DimensionValue]
    private(set) var rank: [Int]
    private var codes: [String]
    private var numbers: [String: UInt32] = [:]
    private let label: DimensionNames?

    init(_ dimension: Dimension, _ census: Census, _ bands: AgeBands?, _ language: ScreenLanguage) {
        let stored = census[dimension]
        if dimension == .age, let bands {
            let unknown = UInt32(bands.names.count)
            let bandOfCode = stored.codes.map {
                Int($0).map { UInt32(bands.band(of: $0)) } ?? unknown
            }
            column = CountedColumn(stored, groups: bandOfCode, limit: Int(unknown) + 1)
            names =
                bands.names.map { DimensionValue(code: $0, name: $0) } + [.unknown(language)]
            rank = Array(names.indices)
            (codes, label) = ([], nil)
            return
        }
        column = CountedColumn(stored)
        (names, rank, codes) = ([], [], stored.codes)
        label = DimensionNames(dimension, census: census, language: language)
    }

    /// The number of a code, which may be new: people shared out can come where nobody surely is.
    mutating func number(of code: String) -> UInt32 {
        if numbers.isEmpty {
            for (place, code) in codes.enumerated() { numbers[code] = UInt32(place) }
        }
        if let number = numbers[code] { return number }
        let number = UInt32(codes.count)
        codes.append(code)
        numbers[code] = number
        return number
    }

    /// Names the codes and puts them in order, when all are known.
    mutating func settle() {
        guard let label else { return }
        names = label.values(codes)
        rank = [Int](repeating: 0, count: codes.count)
        for (place, index) in label.order(of: codes).enumerated() { rank[index] = place }
    }

    /// The code of a value as the census column writes it; a band's is its name.
    func code(of value: Int) -> String {
        codes.indices.contains(value) ? codes[value] : names[value].code
    }

    /// Whether a value names one of several units.
    func isOneOf(_ value: Int) -> Bool {
        codes.indices.contains(value) && label?.isOneOf(codes[value]) == true
    }
}
