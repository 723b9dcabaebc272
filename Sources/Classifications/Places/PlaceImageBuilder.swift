internal import CivilDates

/// Lays the lists of administrative units out as the image that the program uses.
struct PlaceImageBuilder {
    /// A unit as its list has it.
    struct Unit {
        let code: String
        let level: AdministrativeUnits.Level
        let name: String
        let parent: Int?
        var from: Int32
        let to: Int32
    }

    /// A name or parent that a unit had until a day.
    struct Former {
        let unit: Int
        let parent: Int?
        let name: String
        let until: Int32
    }

    struct Link {
        let old: Int
        let new: Int
        let relation: PlaceRelation
        var people: Int?
    }

    static let lastDayOfOld: Int32 = 2025_06_30
    static let firstDayOfNew: Int32 = 2025_07_01

    let kinds: PlaceKinds
    var units: [Unit] = []
    var formers: [Former] = []
    var links: [Link] = []
    private var byCode: [String: [Int]] = [:]

    /// The image of the embedded lists.
    static func image() throws(ReferenceError) -> [UInt8] {
        var builder = PlaceImageBuilder(kinds: try PlaceKinds.load())
        try builder.readUnits()
        try builder.readFormers()
        try builder.readLinks()
        let names = try PlaceNameIndex(builder)
        return PlaceImageWriter(builder, names).bytes()
    }

    private init(kinds: PlaceKinds) { self.kinds = kinds }

    /// The unit of a code in force on a day.
    func unit(_ code: String, on day: Int32) -> Int? {
        byCode[code]?.last { unit in
            units[unit].from <= day && (units[unit].to == 0 || day <= units[unit].to)
        }
    }

    mutating func add(_ unit: Unit) {
        byCode[unit.code, default: []].append(units.count)
        units.append(unit)
    }

    /// Gives the units of the last old map the day after their code's earlier owner ceased as their first.
    mutating func startLater(_ code: String, after day: Int32) {
        guard let unit = unit(code, on: Self.lastDayOfOld) else { return }
        units[unit].from = Self.nextDay(day)
    }

    static func nextDay(_ day: Int32) -> Int32 {
        let date = CivilDate(
            year: Int(day) / 10_000, month: Int(day) / 100 % 100, day: Int(day) % 100)
        return date.flatMap { CivilDate(daysSinceEpoch: $0.daysSinceEpoch + 1) }?.packed ?? day
    }

    static func day(_ text: String) -> Int32 { CivilDate(iso: text)?.packed ?? 0 }
}

extension PlaceImageBuilder {
    private mutating func readUnits() throws(ReferenceError) {
        try read(
            "codes/admin_province_2025h1.csv", .province, "province_code", parent: nil,
            to: Self.lastDayOfOld)
        try read("codes/admin_province_2026.csv", .province, "province_code", parent: nil, to: 0)
        try read(
            "codes/admin_district_2025h1.csv", .district, "district_code", parent: "province_code",
            to: Self.lastDayOfOld)
        let districts = try ReferenceFile.rows("codes/admin_district_ceased.csv")
        for row in districts {
            try cease(row, .district, code: "district_code", parent: "province_code")
        }
        try read(
            "codes/admin_commune_2025h1.csv", .commune, "commune_code", parent: "district_code",
            to: Self.lastDayOfOld)
        for row in try ReferenceFile.rows("codes/admin_commune_ceased_2019_2025.csv") {
            try cease(row, .commune, code: "commune_code", parent: "district_code")
        }
        try read(
            "codes/admin_commune_2026.csv", .commune, "commune_code", parent: "province_code", to: 0
        )
    }

    private mutating func read(
        _ file: String, _ level: AdministrativeUnits.Level, _ code: String, parent: String?,
        to: Int32
    ) throws(ReferenceError) {
        let table = try ReferenceFile.rows(file)
        for (record, row) in table.enumerated() {
            var whole: Int?
            if let parent {
                whole = unit(try row[parent], on: to == 0 ? Self.firstDayOfNew : to)
                if whole == nil { throw .malformedRecord(record + 2, file: file) }
            }
            add(
                Unit(
                    code: try row[code], level: level, name: try row["full_name"], parent: whole,
                    from: to == 0 ? Self.firstDayOfNew : 0, to: to))
        }
    }

    /// Adds a unit that ceased before the old map did.
    private mutating func cease(
        _ row: ReferenceRow, _ level: AdministrativeUnits.Level, code: String, parent: String
    ) throws(ReferenceError) {
        let until = Self.day(try row["until"])
        let whole = unit(try row[parent], on: until)
        let code = try row[code]
        startLater(code, after: until)
        add(
            Unit(
                code: code, level: level, name: try row["full_name"], parent: whole, from: 0,
                to: until))
    }

    private mutating func readFormers() throws(ReferenceError) {
        for row in try ReferenceFile.rows("codes/admin_former_names.csv") {
            let until = Self.day(try row["until"])
            guard let unit = unit(try row["code"], on: until) else { continue }
            formers.append(
                Former(unit: unit, parent: nil, name: try row["full_name"], until: until))
        }
        for row in try ReferenceFile.rows("codes/admin_commune_former_2019_2025.csv") {
            let until = Self.day(try row["until"])
            guard let unit = unit(try row["commune_code"], on: Self.lastDayOfOld) else { continue }
            formers.append(
                Former(
                    unit: unit, parent: self.unit(try row["district_code"], on: until),
                    name: try row["full_name"], until: until))
        }
        addParentsOfOneCode()
        formers.sort { ($0.unit, $0.until) < ($1.unit, $1.until) }
    }

    /// Communes of a district whose code an earlier district had were part of that one, unless it is said
    /// otherwise; where it became several districts, nobody says which of them kept the commune.
    private mutating func addParentsOfOneCode() {
        let known = Set(formers.map(\.unit))
        for (index, unit) in units.enumerated() where unit.level == .commune && unit.from == 0 {
            guard let parent = unit.parent, units[parent].from > 0, units[parent].to > 0,
                unit.to == Self.lastDayOfOld, !known.contains(index),
                let earlier = byCode[units[parent].code]?.last(where: {
                    units[$0].to < units[parent].from
                }),
                !["769", "019"].contains(units[parent].code)
            else { continue }
            formers.append(
                Former(unit: index, parent: earlier, name: unit.name, until: units[earlier].to))
        }
    }

    private mutating func readLinks() throws(ReferenceError) {
        for row in try ReferenceFile.rows("codes/admin_province_2025h1.csv") {
            guard let old = unit(try row["province_code"], on: Self.lastDayOfOld),
                let new = unit(try row["new_province_code"], on: Self.firstDayOfNew)
            else { continue }
            links.append(Link(old: old, new: new, relation: .whole, people: 100))
        }
        for row in try ReferenceFile.rows("codes/admin_district_ceased.csv") {
            try link(
                try row["district_code"], until: Self.day(try row["until"]),
                try row["successor_codes"].split(separator: " ").map(String.init))
        }
        for row in try ReferenceFile.rows("codes/admin_commune_ceased_2019_2025.csv") {
            let successor = try row["successor_code"]
            try link(
                try row["commune_code"], until: Self.day(try row["until"]),
                successor.isEmpty ? [] : [successor])
        }
        try readReform()
        links = links.enumerated().sorted {
            ($0.element.old, $0.offset) < ($1.element.old, $1.offset)
        }
        .map(\.element)
    }

    private mutating func link(
        _ code: String, until: Int32, _ successors: [String]
    ) throws(ReferenceError) {
        guard let old = unit(code, on: until) else { return }
        for successor in successors {
            guard let new = unit(successor, on: Self.nextDay(until)) else { continue }
            let isWhole = successors.count == 1
            links.append(
                Link(
                    old: old, new: new, relation: isWhole ? .whole : .part,
                    people: isWhole ? 100 : nil))
        }
    }

    /// What became of each unit on 2025-07-01, from the statistics office's table.
    private mutating func readReform() throws(ReferenceError) {
        var first = links.count
        let file = "codes/admin_map_commune_old_to_new.csv"
        let table = try ReferenceFile.rows(file)
        for (record, row) in table.enumerated() {
            let commune = try row["old_commune_code"]
            guard let relation = PlaceRelation(written: try row["relation"]),
                let new = unit(try row["new_commune_code"], on: Self.firstDayOfNew)
            else { throw .malformedRecord(record + 2, file: file) }
            // A stretch of shore of no commune is part of a district: no unit passes.
            if commune.isEmpty, relation != .wholeDistrict { continue }
            let code = commune.isEmpty ? try row["old_district_code"] : commune
            guard let old = unit(code, on: Self.lastDayOfOld) else {
                throw .malformedRecord(record + 2, file: file)
            }
            if links.count > first, links[first].old != old {
                settlePeople(first)
                first = links.count
            }
            links.append(Link(old: old, new: new, relation: relation))
        }
        if links.count > first { settlePeople(first) }
    }

    /// The shares of people that follow from the relations of one unit's links, from `first` to the last.
    private mutating func settlePeople(_ first: Int) {
        let whole = links[first...].firstIndex { $0.relation == .partAreaAllPopulation }
        let open = links[first...].indices.filter {
            links[$0].relation == .part || links[$0].relation == .partPopulation
        }
        for index in links[first...].indices {
            switch links[index].relation {
            case .whole, .unchanged, .wholeDistrict, .partAreaAllPopulation:
                links[index].people = 100
            case .partAreaOnly: links[index].people = 0
            case .part, .partPopulation:
                links[index].people = whole != nil ? 0 : open.count == 1 ? 100 : nil
            }
        }
    }
}
