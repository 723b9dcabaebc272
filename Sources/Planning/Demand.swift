import Census
import CivilDates
import Classifications
import Registry

/// The posts allotted that are in force at a date, each group with whom it is for.
struct Demand {
    /// Posts of one kind in one place.
    struct Line {
        /// The organisation's name, spelled out and without accents; `nil` where the posts belong to the locality as a whole.
        let organisation: String?
        /// The locality as written in census columns, `unknown` where none is stated.
        let locality: String
        /// The field's code of 2, 4 or 7 digits, `unknown` where none is stated or it cannot be read.
        let field: String
        /// The position's name, spelled out and without accents, used where no field is stated.
        let position: String?
        /// The lowest level; `nil` where none is stated.
        let minimumLevel: String?
        /// The number of posts.
        let posts: Int
    }

    /// The lines in force.
    let lines: [Line]
    /// The words that could not be read.
    let unread: [String]

    init(_ view: RegistryView, at date: CivilDate) throws {
        let texts = try view.texts()
        let readings = try view.readings()
        let inForce = Self.latest(try view.establishments(), at: date)
        let map = DatedMap(at: date)
        var unread: [String] = []
        func code(_ text: TextID?, _ list: CodeList, era: CivilDate? = nil) -> ReadingTable.Code? {
            let code = readings.code(text, in: list.rawValue, era: era)
            if code == nil, let text { unread.append(texts[text]) }
            return code
        }
        lines = inForce.map { line in
            let place = code(
                line.place, .administrativeUnits,
                era: CodeList.administrativeUnits.era(at: line.validFrom))
            return Line(
                organisation: line.organisation.map { OrganisationName(texts[$0]).plainKey },
                locality: place.flatMap { map.code(of: $0, .locality) } ?? CensusColumn.unknown,
                field: code(line.field, .fields)?.code ?? CensusColumn.unknown,
                position: line.position.map { PositionName(texts[$0]).plainKey },
                minimumLevel: code(line.minimumLevel, .levels)?.code, posts: line.posts)
        }
        self.unread = Array(Set(unread)).sorted()
    }

    /// For the same posts the latest decision up to the date holds; of one date, the later recorded.
    ///
    /// Lines of one file for the same posts add up.
    private static func latest(
        _ lines: [(change: Int, line: Establishment)], at date: CivilDate
    ) -> [Establishment] {
        struct Key: Hashable {
            let organisation: TextID?
            let place: TextID?
            let position: TextID?
            let field: TextID?
            let level: TextID?
        }
        var held: [Key: [(change: Int, line: Establishment)]] = [:]
        var order: [Key] = []
        for (change, line) in lines where line.validFrom <= date {
            let key = Key(
                organisation: line.organisation, place: line.place, position: line.position,
                field: line.field, level: line.minimumLevel)
            guard let earlier = held[key]?.first else {
                order.append(key)
                held[key] = [(change, line)]
                continue
            }
            if earlier.line.validFrom == line.validFrom, earlier.change == change {
                held[key]?.append((change, line))
            } else if earlier.line.validFrom <= line.validFrom {
                held[key] = [(change, line)]
            }
        }
        return order.flatMap { held[$0]?.map(\.line) ?? [] }
    }
}
