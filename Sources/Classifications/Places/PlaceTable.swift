internal import CivilDates

/// All administrative units since 2019, each with its period, in the order: provinces, districts, communes.
struct PlaceTable: Sendable {
    /// A step of succession between two units.
    struct Link: Sendable {
        let old: Int
        let new: Int
        let relation: PlaceRelation
        /// How much of the old unit's people passed, in hundredths; nil where it is not known.
        let people: Int?
    }

    static let none = 0xFFFF

    let image: PlaceImage
    let kinds: PlaceKinds

    static func load() throws(ReferenceError) -> PlaceTable {
        guard let image = PlaceImage(try ReferenceFile.bytes(PlaceImage.file)) else {
            throw .malformedRecord(1, file: PlaceImage.file)
        }
        return PlaceTable(image: image, kinds: try PlaceKinds.load())
    }

    var count: Int { image.count(.units) }

    func codeNumber(_ unit: Int) -> Int { Int(image.u32(.units, unit)) }

    @inline(__always)
    func level(_ unit: Int) -> AdministrativeUnits.Level {
        AdministrativeUnits.Level(rawValue: Int(image.u8(.units, unit, 9))) ?? .commune
    }

    /// The kind in its official name, an index into the official kinds.
    func kind(_ unit: Int) -> Int8 { Int8(bitPattern: image.u8(.units, unit, 10)) }

    /// The unit that it is part of, at the end of its time; nil for a province.
    @inline(__always)
    func parent(_ unit: Int) -> Int? {
        let parent = image.u16(.units, unit, 4)
        return parent == Self.none ? nil : parent
    }

    private func period(_ unit: Int) -> (from: Int, to: Int) {
        let period = Int(image.u8(.units, unit, 8))
        return (Int(image.u32(.periods, period)), Int(image.u32(.periods, period, 4)))
    }

    func from(_ unit: Int) -> CivilDate? { Self.date(period(unit).from) }

    func to(_ unit: Int) -> CivilDate? { Self.date(period(unit).to) }

    private static func date(_ packed: Int) -> CivilDate? {
        CivilDate(year: packed / 10_000, month: packed / 100 % 100, day: packed % 100)
    }

    @inline(__always)
    func isInForce(_ unit: Int, at date: CivilDate?) -> Bool {
        let period = period(unit)
        guard let day = date.map({ Int($0.packed) }) else { return period.to == 0 }
        return period.from <= day && (period.to == 0 || day <= period.to)
    }

    /// Whether the unit belongs to the map of two levels, in force since 2025-07-01.
    func isNew(_ unit: Int) -> Bool { period(unit).from >= 2025_07_01 }

    /// The bytes of the unit's last full name.
    func rawName(_ unit: Int) -> UnsafeRawBufferPointer { image.name(image.u16(.units, unit, 6)) }

    /// The unit's name without the word for its kind.
    func ownName(_ unit: Int) -> String {
        let name = rawName(unit)
        let start = Int(image.u8(.units, unit, 11) & 0x7F)
        return String(decoding: UnsafeRawBufferPointer(rebasing: name[start...]), as: UTF8.self)
    }

    /// The unit's full name on a day; without a day the last it had.
    func fullName(_ unit: Int, at date: CivilDate?) -> String {
        let former = former(unit, at: date)
        let name = former.map { image.name(image.u16(.formers, $0, 4)) } ?? rawName(unit)
        return String(decoding: name, as: UTF8.self)
    }

    /// The unit that it is part of on a day.
    func parent(_ unit: Int, at date: CivilDate?) -> Int? {
        guard let former = former(unit, at: date) else { return parent(unit) }
        let parent = image.u16(.formers, former, 2)
        return parent == Self.none ? self.parent(unit) : parent
    }

    /// The record of the name and parent that a unit had on a day, where they were others.
    private func former(_ unit: Int, at date: CivilDate?) -> Int? {
        guard let date, image.u8(.units, unit, 11) & 0x80 != 0 else { return nil }
        return formers(unit).first { Int32(image.u32(.formers, $0, 8)) >= date.packed }
    }

    /// The records of former names and parents of a unit, oldest first.
    func formers(_ unit: Int) -> Range<Int> {
        run(image.count(.formers)) {
            image.u16(.formers, $0)
        } of: {
            unit
        }
    }

    /// The parents that a unit had before its last.
    func formerParents(_ unit: Int) -> [Int] {
        formers(unit).map { image.u16(.formers, $0, 2) }.filter { $0 != Self.none }
    }

    /// The units that a unit is part of on a day, nearest first.
    func ancestors(_ unit: Int, at date: CivilDate? = nil) -> [Int] {
        var ancestors: [Int] = []
        var above = parent(unit, at: date)
        while let next = above {
            ancestors.append(next)
            above = parent(next, at: date)
        }
        return ancestors
    }

    /// The units whose parent a unit is, in code order.
    func children(_ unit: Int) -> [Int] {
        (image.u16(.childStarts, unit)..<image.u16(.childStarts, unit + 1)).map {
            image.u16(.children, $0)
        }
    }

    /// The units that have or had a code, the latest first.
    func units(_ code: String) -> [Int] {
        guard let level = AdministrativeUnits.level(of: code), let number = Int(code) else {
            return []
        }
        let wanted = level.rawValue * 1_000_000 + number
        return run(image.count(.byCode)) { place in
            let unit = image.u16(.byCode, place)
            return self.level(unit).rawValue * 1_000_000 + codeNumber(unit)
        } of: {
            wanted
        }.map { image.u16(.byCode, $0) }
    }

    /// The unit of a code that was in force on a day; without a day the latest.
    func unit(_ code: String, at date: CivilDate?) -> Int? {
        let units = units(code)
        return date == nil ? units.first : units.first { isInForce($0, at: date) }
    }

    /// What became of a unit, the successor that took most first.
    func successors(_ unit: Int) -> [Link] {
        run(image.count(.links)) {
            image.u16(.links, $0)
        } of: {
            unit
        }.map(link)
    }

    /// What a unit was made of.
    func predecessors(_ unit: Int) -> [Link] {
        run(image.count(.linksBack)) {
            image.u16(.links, image.u16(.linksBack, $0), 2)
        } of: {
            unit
        }.map { link(image.u16(.linksBack, $0)) }
    }

    private func link(_ index: Int) -> Link {
        let people = Int(image.u8(.links, index, 5))
        return Link(
            old: image.u16(.links, index), new: image.u16(.links, index, 2),
            relation: PlaceRelation(rawValue: image.u8(.links, index, 4)) ?? .part,
            people: people > 100 ? nil : people)
    }

    /// The records of a sorted array that have a key.
    private func run(_ count: Int, _ key: (Int) -> Int, of wanted: () -> Int) -> Range<Int> {
        let wanted = wanted()
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if key(middle) < wanted { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < count, key(end) == wanted { end += 1 }
        return low..<end
    }

    /// The unit's code with its leading zeros.
    func code(_ unit: Int) -> String {
        let digits = String(codeNumber(unit))
        let width = level(unit).rawValue
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    /// The unit as an entry of the list, with its names and parents on a day.
    func entry(_ unit: Int, at date: CivilDate?) -> CodeEntry {
        CodeEntry(
            code: code(unit), name: fullName(unit, at: date),
            parents: ancestors(unit, at: date).map { fullName($0, at: date) }, from: from(unit),
            to: to(unit))
    }
}

/// How much of a unit passed to a later one.
enum PlaceRelation: UInt8, CaseIterable, Sendable {
    case whole, unchanged, part, partAreaOnly, partAreaAllPopulation, partPopulation, wholeDistrict

    /// The relation as the lists write it.
    var written: String {
        switch self {
        case .whole: "whole"
        case .unchanged: "unchanged"
        case .part: "part"
        case .partAreaOnly: "part_area_only"
        case .partAreaAllPopulation: "part_area_all_population"
        case .partPopulation: "part_population"
        case .wholeDistrict: "whole_district"
        }
    }

    init?(written: String) {
        guard let relation = Self.allCases.first(where: { $0.written == written }) else {
            return nil
        }
        self = relation
    }
}
