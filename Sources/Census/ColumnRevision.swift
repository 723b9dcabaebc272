import Registry

/// What was told anew of some people in a column that the registry file keeps: it stands beside the parts, so that
/// little is written where few people are touched, and nothing of the others is read.
///
/// As bytes: how many numbers the parts have, then place and number of each person, by place; all in four bytes, the
/// least first.
struct ColumnRevision {
    /// Of more people the parts are written anew.
    static let mostPeople = 4096

    /// How many numbers the parts have.
    let kept: Int
    private var places: [Int] = []
    private var numbers: [UInt32] = []

    /// Nothing is told anew.
    init(kept: Int) { self.kept = kept }

    /// Reads bytes; `nil` where they are none of a column of so many people.
    init?(_ bytes: [UInt8]?, people: Int) {
        guard let bytes, bytes.count % 8 == 4 else { return nil }
        kept = bytes.number(at: 0)
        for start in stride(from: 4, to: bytes.count, by: 8) {
            places.append(bytes.number(at: start))
            numbers.append(UInt32(truncatingIfNeeded: bytes.number(at: start + 4)))
        }
        let isAscending = zip(places, places.dropFirst()).allSatisfy { $0 < $1 }
        let added = places.count - place(notBefore: kept)
        guard isAscending, places.last ?? -1 < people, kept + added == people else { return nil }
    }

    /// Reads that of a column of a kept census; `nil` where it is not as it was written.
    init?(of variable: String, in census: KeptCensus, _ view: RegistryView) throws {
        self.init(try view.revision(of: variable, in: census), people: census.people)
    }

    /// The bytes to be kept.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 + 8 * places.count)
        bytes.append(number: kept)
        for (place, number) in zip(places, numbers) {
            bytes.append(number: place)
            bytes.append(number: Int(number))
        }
        return bytes
    }

    /// Of how many people something is told.
    var count: Int { places.count }

    /// The number that is told at a place; `nil` where none is.
    func number(at place: Int) -> UInt32? {
        let index = self.place(notBefore: place)
        return index < places.count && places[index] == place ? numbers[index] : nil
    }

    /// Tells numbers at ascending places, whatever was told there before.
    mutating func tell(_ new: [UInt32], at newPlaces: [Int]) {
        let told = Set(newPlaces)
        let all =
            zip(places, numbers).filter { !told.contains($0.0) } + Array(zip(newPlaces, new))
        let sorted = all.sorted { $0.0 < $1.0 }
        places = sorted.map { $0.0 }
        numbers = sorted.map { $0.1 }
    }

    /// The numbers of the parts with those told anew; `nil` where the parts have not as many as they had.
    func applied(to parts: PackedNumbers) -> PackedNumbers? {
        guard parts.count == kept else { return nil }
        var all = parts
        for (place, number) in zip(places, numbers) {
            if place < all.count { all.replace(place, by: number) } else { all.append(number) }
        }
        return all
    }

    private func place(notBefore place: Int) -> Int {
        places.indices.firstPlace { places[$0] < place }
    }
}
