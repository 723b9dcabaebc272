internal import CivilDates

/// All administrative units of both maps, in the order: provinces, districts, communes; old, then new.
struct PlaceTable: Sendable {
    private(set) var units: [PlaceUnit] = []
    private(set) var kinds = PlaceKinds()
    private(set) var formerNames: [Int32: FormerName] = [:]

    private var tables: [ReferenceTable] = []
    private var nameColumns: [Int] = []
    /// For each map, the unit of a code as a number; -1 where there is none.
    private var byCode: [PlaceLevelKey: [Int32]] = [:]

    static func load() throws(ReferenceError) -> PlaceTable {
        var table = PlaceTable()
        table.kinds = try PlaceKinds.load()
        try table.append("codes/admin_province_2025h1.csv", .old, .province, "province_code", nil)
        try table.append("codes/admin_province_2026.csv", .new, .province, "province_code", nil)
        try table.append(
            "codes/admin_district_2025h1.csv", .old, .district, "district_code", .province)
        try table.append(
            "codes/admin_commune_2025h1.csv", .old, .commune, "commune_code", .district)
        try table.append("codes/admin_commune_2026.csv", .new, .commune, "commune_code", .province)
        for row in try ReferenceFile.rows("codes/admin_former_names.csv") {
            guard let map = PlaceMap(name: try row["map"]),
                let until = CivilDate(iso: try row["until"]),
                let unit = table.unit(try row["code"], map)
            else { continue }
            table.formerNames[Int32(unit)] = FormerName(name: try row["full_name"], until: until)
        }
        return table
    }

    private mutating func append(
        _ file: String, _ map: PlaceMap, _ level: AdministrativeUnits.Level, _ codeColumn: String,
        _ parent: AdministrativeUnits.Level?
    ) throws(ReferenceError) {
        let table = try ReferenceFile.rows(file)
        let code = try table.column(codeColumn)
        let parents = try parent.map { level throws(ReferenceError) in
            (level, try table.column(level == .district ? "district_code" : "province_code"))
        }
        nameColumns.append(try table.column("full_name"))
        tables.append(table)
        var index = [Int32](repeating: -1, count: level.codeLimit)
        units.reserveCapacity(units.count + table.count)
        for record in table.indices {
            let number = table.number(record, code)
            let whole = parents.map { self.index(table.number(record, $0.1), map, $0.0) }
            guard number >= 0, Int(number) < index.count, whole != -1 else {
                throw .malformedRecord(record + 2, file: file)
            }
            index[Int(number)] = Int32(units.count)
            units.append(
                PlaceUnit(
                    code: number, map: map, level: level, parent: whole ?? -1,
                    record: Int32(record)))
        }
        byCode[PlaceLevelKey(map: map, level: level)] = index
    }

    private func index(_ code: Int32, _ map: PlaceMap, _ level: AdministrativeUnits.Level) -> Int32
    {
        guard let index = byCode[PlaceLevelKey(map: map, level: level)], code >= 0,
            Int(code) < index.count
        else { return -1 }
        return index[Int(code)]
    }

    /// The unit of a code in a map; the number of its digits tells the level.
    func unit(_ code: String, _ map: PlaceMap) -> Int? {
        guard let level = AdministrativeUnits.level(of: code), let number = Int32(code) else {
            return nil
        }
        let unit = index(number, map, level)
        return unit < 0 ? nil : Int(unit)
    }

    /// The unit's official name as its file has it, with the word for its kind.
    func fullName(_ unit: Int) -> String {
        let (table, record) = place(unit)
        return tables[table].field(record, nameColumns[table])
    }

    /// The bytes of the unit's full name.
    func rawName(_ unit: Int) -> UnsafeBufferPointer<UInt8> {
        let (table, record) = place(unit)
        return tables[table].rawField(record, nameColumns[table])
    }

    private func place(_ unit: Int) -> (table: Int, record: Int) {
        let place = units[unit]
        let table =
            switch (place.level, place.map) {
            case (.province, .old): 0
            case (.province, .new): 1
            case (.district, _): 2
            case (.commune, .old): 3
            case (.commune, .new): 4
            }
        return (table, Int(place.record))
    }

    /// The unit's full name on a day; without a day the last it had.
    func fullName(_ unit: Int, at date: CivilDate?) -> String {
        if let date, let former = formerNames[Int32(unit)], date <= former.until {
            return former.name
        }
        return fullName(unit)
    }

    /// The units that a unit is part of, nearest first.
    func ancestors(_ unit: Int) -> [Int] {
        var ancestors: [Int] = []
        var parent = units[unit].parent
        while parent >= 0 {
            ancestors.append(Int(parent))
            parent = units[Int(parent)].parent
        }
        return ancestors
    }

    /// Whether a unit is part of another.
    func isPart(_ unit: Int, of whole: Int) -> Bool {
        var parent = units[unit].parent
        while parent >= 0 {
            if Int(parent) == whole { return true }
            parent = units[Int(parent)].parent
        }
        return false
    }

    /// The unit's code with its leading zeros.
    func code(_ unit: Int) -> String {
        let digits = String(units[unit].code)
        let width = units[unit].level.rawValue
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// The unit as an entry of the list, with its names on a day.
    func entry(_ unit: Int, at date: CivilDate?) -> CodeEntry {
        CodeEntry(
            code: code(unit), name: fullName(unit, at: date),
            parents: ancestors(unit).map { fullName($0, at: date) }, from: units[unit].map.from,
            to: units[unit].map.to)
    }
}

/// A level of a map.
struct PlaceLevelKey: Hashable, Sendable {
    let map: PlaceMap
    let level: AdministrativeUnits.Level
}
