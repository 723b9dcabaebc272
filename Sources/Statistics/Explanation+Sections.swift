import Census
import CivilDates
import Classifications
import Wording

extension Explanation {
    /// The statements that speak of those counted: one a person, and those that were joined to it.
    static func statements(_ people: CountedPeople, _ origins: PeopleOrigins) -> Section {
        let first = Part(
            code: "person",
            wording: Wording("ghi nhận đầu của mỗi người", "the first of each person"),
            count: people.places.count)
        return Section(
            name: "statements",
            title: Wording(
                "Ghi nhận về những người được đếm, đến ngày này",
                "Statements up to the date that speak of those counted"),
            parts: [first]
                + origins.joins.map {
                    Part(code: $0.code, wording: $0.wording, count: $0.statements)
                }, note: nil)
    }

    /// How the places of work came to the map.
    static func places(_ census: Census, _ people: CountedPeople) -> Section {
        var counts = (same: 0, moved: 0, oneOf: 0, unknown: 0)
        let (placements, column) = census.placementColumn
        for place in people.places {
            switch placements[Int(column[place])] {
            case nil: counts.unknown += 1
            case .some(let placement) where placement.isUndecided: counts.oneOf += 1
            case .some(let placement):
                let isSame = placement.parts.first?.entry == placement.stated
                if isSame { counts.same += 1 } else { counts.moved += 1 }
            }
        }
        let parts = [
            (
                "unchanged", Wording("đơn vị như danh sách ghi", "the unit that rosters state"),
                counts.same
            ),
            (
                "moved",
                Wording(
                    "đơn vị của bản đồ khác, chuyển sang đơn vị kế tiếp hoặc trước đó",
                    "a unit of another map, followed to its successor or predecessor"), counts.moved
            ),
            (
                "one-of",
                Wording(
                    "“một trong” vài đơn vị, vì đơn vị được chia và không nguồn nào nói rõ hơn",
                    "“one of” several units: theirs was split and no source says more"),
                counts.oneOf
            ),
            ("unknown", Wording("chưa rõ nơi làm việc", "place of work unknown"), counts.unknown),
        ]
        return Section(
            name: "places",
            title: Wording(
                "Nơi làm việc của người được đếm, trong bản đồ ngày \(census.map.vietnamese)",
                "Places of work of those counted, in the map of \(census.map)"),
            parts: parts.filter { $0.2 > 0 }.map { Part(code: $0.0, wording: $0.1, count: $0.2) },
            note: nil)
    }

    /// How the values of a dimension were read.
    static func readings(_ origins: ValueOrigins) -> Section {
        let name = origins.dimension.wording
        let note =
            origins.wordings == 0
            ? nil
            : Wording(
                "Chưa hiểu \(origins.wordings) cách ghi; xem và trả lời một lần cho mọi người: trithuc questions",
                "\(EnglishPlural.of(origins.wordings, "wording was", "wordings were")) not understood; see them and answer once for everybody: trithuc questions"
            )
        return Section(
            name: "values:" + origins.dimension.rawValue,
            title: Wording(
                "\(name.vietnamese) của người được đếm: từ đâu mà biết",
                "\(name.english) of those counted: how it is known"),
            parts: ValueOrigin.allCases.compactMap { origin in
                origins.people[origin].map {
                    Part(code: origin.rawValue, wording: wording(origin), count: $0)
                }
            }, note: note)
    }

    private static func wording(_ origin: ValueOrigin) -> Wording {
        switch origin {
        case .rule: Wording("hiểu theo danh mục và quy tắc", "read by the lists and rules")
        case .answer: Wording("hiểu theo câu trả lời của người dùng", "read by a person's answer")
        case .stated: Wording("lấy như danh sách ghi", "taken as stated")
        case .notStated: Wording("chưa rõ: không nguồn nào ghi", "unknown: no source states it")
        case .notUnderstood:
            Wording("chưa rõ: có ghi nhưng chưa hiểu", "unknown: stated but not understood")
        case .saidUnknown:
            Wording(
                "chưa rõ: đã trả lời là cách ghi không cho biết gì",
                "unknown: answered that the wording tells nothing")
        case .tooCoarse:
            Wording(
                "chưa rõ: hiểu được nhưng không đủ chi tiết",
                "unknown: understood, but not so finely")
        }
    }
}
