/// Writes units, their succession and their names as an image.
struct PlaceImageWriter {
    private let builder: PlaceImageBuilder
    private let index: PlaceNameIndex
    private var sections = [[UInt8]](repeating: [], count: PlaceImage.Section.allCases.count)
    private var names: [String: Int] = [:]
    private var nameOrder: [String] = []

    init(_ builder: PlaceImageBuilder, _ index: PlaceNameIndex) {
        self.builder = builder
        self.index = index
        writeUnits()
        writeOrders()
        writeFormers()
        writeLinks()
        writeNames()
        let places = writeGroups()
        writeJoined(places)
    }

    /// The header and the sections.
    func bytes() -> [UInt8] {
        var bytes = Self.little(PlaceImage.magic, 4)
        for section in PlaceImage.Section.allCases {
            bytes += Self.little(UInt32(sections[section.rawValue].count / section.width), 4)
        }
        for section in sections { bytes += section }
        return bytes
    }

    private static func little(_ value: UInt32, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: value >> UInt32($0 * 8)) }
    }

    private mutating func put(
        _ section: PlaceImage.Section, _ value: some BinaryInteger, _ width: Int
    ) {
        sections[section.rawValue] += Self.little(UInt32(truncatingIfNeeded: value), width)
    }

    private mutating func name(_ text: String) -> Int {
        if let known = names[text] { return known }
        names[text] = nameOrder.count
        nameOrder.append(text)
        return nameOrder.count - 1
    }

    private mutating func writeUnits() {
        var periods: [[Int32]] = []
        let changed = Set(builder.formers.map(\.unit))
        for (index, unit) in builder.units.enumerated() {
            let period = [unit.from, unit.to]
            let place = periods.firstIndex(of: period) ?? periods.count
            if place == periods.count { periods.append(period) }
            let kind = self.index.kind(of: unit.name)
            put(.units, Int(unit.code) ?? 0, 4)
            put(.units, unit.parent ?? PlaceTable.none, 2)
            put(.units, name(unit.name), 2)
            put(.units, place, 1)
            put(.units, unit.level.rawValue, 1)
            put(.units, kind.kind, 1)
            put(.units, kind.length | (changed.contains(index) ? 0x80 : 0), 1)
        }
        for period in periods.joined() { put(.periods, period, 4) }
    }

    private mutating func writeOrders() {
        let units = builder.units
        let byCode = units.indices.sorted { left, right in
            let (a, b) = (units[left], units[right])
            return (a.level.rawValue, Int(a.code) ?? 0, b.from, b.to)
                < (b.level.rawValue, Int(b.code) ?? 0, a.from, a.to)
        }
        for unit in byCode { put(.byCode, unit, 2) }
        var children = [[Int]](repeating: [], count: units.count)
        for (index, unit) in units.enumerated() {
            if let parent = unit.parent { children[parent].append(index) }
        }
        var start = 0
        for list in children {
            put(.childStarts, start, 2)
            start += list.count
            for child in list.sorted(by: { units[$0].code < units[$1].code }) {
                put(.children, child, 2)
            }
        }
        put(.childStarts, start, 2)
    }

    private mutating func writeFormers() {
        for former in builder.formers {
            put(.formers, former.unit, 2)
            put(.formers, former.parent ?? PlaceTable.none, 2)
            put(.formers, name(former.name), 2)
            put(.formers, 0, 2)
            put(.formers, former.until, 4)
        }
    }

    private mutating func writeLinks() {
        for link in builder.links {
            put(.links, link.old, 2)
            put(.links, link.new, 2)
            put(.links, link.relation.rawValue, 1)
            put(.links, link.people ?? 255, 1)
        }
        let back = builder.links.indices.sorted {
            (builder.links[$0].new, $0) < (builder.links[$1].new, $1)
        }
        for link in back { put(.linksBack, link, 2) }
    }

    private mutating func writeNames() {
        var start = 0
        for name in nameOrder {
            put(.nameStarts, start, 4)
            start += name.utf8.count
            sections[PlaceImage.Section.names.rawValue] += Array(name.utf8)
        }
        put(.nameStarts, start, 4)
    }

    /// Writes the groups in the order of their buckets, those known by letters only last; returns their places.
    private mutating func writeGroups() -> [Int] {
        let groups = index.groups
        func bucket(_ group: Int) -> Int {
            groups[group].key == 0
                ? PlaceImage.bucketCount
                : Int(truncatingIfNeeded: groups[group].key) & (PlaceImage.bucketCount - 1)
        }
        let order = groups.indices.sorted { (bucket($0), $0) < (bucket($1), $1) }
        var places = [Int](repeating: 0, count: groups.count)
        var (next, terms) = (0, 0)
        for (place, group) in order.enumerated() {
            while next <= min(bucket(group), PlaceImage.bucketCount) {
                put(.buckets, place, 2)
                next += 1
            }
            places[group] = place
            writeGroup(groups[group], firstTerm: terms)
            terms += groups[group].terms.count
        }
        while next <= PlaceImage.bucketCount {
            put(.buckets, order.count, 2)
            next += 1
        }
        return places
    }

    private mutating func writeGroup(_ group: PlaceNameIndex.Group, firstTerm: Int) {
        var (levels, maps): (UInt8, UInt8) = (0, 0)
        for term in group.terms {
            levels |= builder.units[term.unit].level.bit
            maps |= builder.units[term.unit].to == 0 ? 2 : 1
            put(.terms, term.accents, 4)
            put(.terms, term.unit, 2)
            put(.terms, term.kind, 1)
            put(.terms, term.form.rawValue, 1)
        }
        put(.groups, group.key >> 32, 4)
        put(.groups, firstTerm, 2)
        put(.groups, group.terms.count, 2)
        put(.groups, levels, 1)
        put(.groups, maps, 1)
        put(.groups, 0, 2)
        put(.groups, group.boundaries, 4)
    }

    private mutating func writeJoined(_ places: [Int]) {
        let groups = index.groups
        let order = groups.indices.sorted { left, right in
            let (a, b) = (Self.bucket(groups[left].joinedKey), Self.bucket(groups[right].joinedKey))
            return (a, left) < (b, right)
        }
        var next = 0
        for (place, group) in order.enumerated() {
            while next <= Self.bucket(groups[group].joinedKey) {
                put(.joinedBuckets, place, 2)
                next += 1
            }
            put(.joined, groups[group].joinedKey >> 32, 4)
            put(.joined, places[group], 2)
            put(.joined, 0, 2)
        }
        while next <= PlaceImage.bucketCount {
            put(.joinedBuckets, order.count, 2)
            next += 1
        }
    }

    private static func bucket(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: key) & (PlaceImage.bucketCount - 1)
    }
}
