public import CivilDates

extension Census {
    /// The same people with their places in the map of another day, earlier or later.
    ///
    /// Nothing else changes: nobody is lost or counted twice, and a place that may be one of several units says so.
    public func on(mapOf date: CivilDate) -> Census {
        var census = self
        census.map = date
        census.place(in: DatedMap(at: date))
        return census
    }

    /// The placement of a person's work in the census's map; `nil` where the place is not known.
    public func placement(ofPersonAt index: Int) -> Placement? {
        placements[Int(placementNumbers[index])]
    }

    /// The placements of the census's map, `nil` where none is known, and for each person the number of theirs.
    public var placementColumn: (placements: [Placement?], column: CountedColumn) {
        (placements, CountedColumn(values: placementNumbers, limit: placements.count))
    }

    /// Fills what depends on the map.
    mutating func place(in map: DatedMap) {
        placeWork(in: map)
        for dimension in [Dimension.locality, .district, .province] {
            columns[dimension] = CensusColumn(
                placementNumbers, naming: placements.map { $0?.code(dimension, in: map) })
        }
        let homes = hometowns.places.map { place in
            place.flatMap { map.placement(of: $0)?.code(.province, in: map) }
        }
        columns[.hometownProvince] = CensusColumn(hometowns.values, naming: homes)
    }

    /// A unit that may be one of several is looked at once more for each organisation in it.
    private mutating func placeWork(in map: DatedMap) {
        placements = workPlaces.places.map { $0.flatMap { map.placement(of: $0) } }
        placementNumbers = workPlaces.values
        guard placements.contains(where: { $0?.isUndecided ?? false }) else { return }
        let organisations = self[.organisation]
        var found: [UInt64: UInt32] = [:]
        for person in people.indices where placements[Int(workPlaces.values[person])].isUndecided {
            let (place, organisation) = (workPlaces.values[person], organisations.values[person])
            guard organisation != 0 else { continue }
            let key = UInt64(place) << 32 | UInt64(organisation)
            if let known = found[key] {
                placementNumbers[person] = known
                continue
            }
            let name = organisations.codes[Int(organisation)]
            let placement = workPlaces.places[Int(place)].flatMap {
                map.placement(of: $0, seats: seats.units(of: name), name: name)
            }
            let number = number(of: placement, at: Int(place))
            found[key] = number
            placementNumbers[person] = number
        }
    }

    private mutating func number(of placement: Placement?, at place: Int) -> UInt32 {
        guard placement != placements[place] else { return UInt32(place) }
        placements.append(placement)
        return UInt32(placements.count - 1)
    }
}

extension Placement? {
    fileprivate var isUndecided: Bool { self?.isUndecided ?? false }
}
