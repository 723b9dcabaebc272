import CivilDates
import Registry

extension Census {
    /// Reads only some people of what the registry file keeps; `nil` where it keeps nothing that can be
    /// believed.
    init?(
        kept view: RegistryView, _ kept: KeptCensus, _ records: PersonRecords, asOf: CivilDate,
        _ need: Need, only places: [Int]
    ) throws {
        let reader = KeptRows(view, kept, records, places)
        var columns: [Variable: CensusColumn] = [:]
        for variable in need.variables {
            let isWhole = need.hasConditions(on: variable)
            guard let column = try reader.column(variable.name, withAllCodes: isWhole) else {
                return nil
            }
            columns[variable] = column
        }
        var identity: Identity?
        if need.hasIdentity {
            identity = try reader.identity()
            if identity == nil { return nil }
        }
        self.init(
            asOf: asOf, lastChange: view.lastChange, count: places.count, columns: columns,
            identity: identity)
    }
}

/// Some rows of a kept census: their records where they are few, else of each column only the parts that they are in.
private struct KeptRows {
    private let view: RegistryView
    private let kept: KeptCensus
    private let places: [Int]
    private let records: PersonRecords?

    init(_ view: RegistryView, _ kept: KeptCensus, _ records: PersonRecords, _ places: [Int]) {
        self.view = view
        self.kept = kept
        self.places = places
        let most = max(Self.few, kept.people / Self.costOfOne)
        self.records = places.count <= most ? records : nil
    }

    /// How many rows of the columns are read in the time that one record takes.
    private static let costOfOne = 200
    private static let few = 64

    /// Who the rows are; `nil` where that is not as it was written.
    func identity() throws -> Census.Identity? {
        guard let people = try numbers("person"), let names = try numbers("name"),
            let others = try column("otherNames", withAllCodes: false)
        else { return nil }
        let texts = Set(
            places.indices.map { TextID(rawValue: Int32(bitPattern: names[$0])) }
                + others.codes.flatMap { OtherName.coded($0).map(\.name) })
        return Census.Identity(
            people: people, names: names, otherNames: others, texts: try view.texts(only: texts))
    }

    /// A column of the rows, with all of its codes or only those that the rows have; `nil` where it is not as
    /// it was written.
    func column(_ name: String, withAllCodes: Bool) throws -> CensusColumn? {
        guard let dictionary = try view.part(0, of: name, in: kept),
            let numbers = try numbers(name)
        else { return nil }
        if withAllCodes {
            let codes = dictionary.codes
            return numbers.greatest < codes.count
                ? CensusColumn(codes: codes, values: numbers) : nil
        }
        var column = CensusColumn()
        var known: [UInt32: UInt32] = [0: 0]
        for place in places.indices {
            let number = numbers[place]
            if known[number] == nil { known[number] = UInt32(known.count) }
            column.append(known[number] ?? 0)
        }
        guard let codes = dictionary.codes(numbered: known) else { return nil }
        column.name(codes)
        return column
    }

    /// The numbers of the rows; `nil` where they are not as they were written.
    func numbers(_ name: String) throws -> PackedNumbers? {
        if let found = try records?.numbers(name, of: places) { return found }
        guard let revision = try ColumnRevision(of: name, in: kept, view) else { return nil }
        var numbers = PackedNumbers()
        var part: (number: Int, bytes: [UInt8])?
        for place in places {
            if let value = revision.number(at: place) {
                numbers.append(value)
                continue
            }
            let number = place / PackedNumbers.partSize
            if part?.number != number {
                guard let bytes = try view.part(number + 1, of: name, in: kept) else {
                    return nil
                }
                part = (number, bytes)
            }
            guard let bytes = part?.bytes,
                let value = PackedNumbers.number(place % PackedNumbers.partSize, inPart: bytes)
            else { return nil }
            numbers.append(value)
        }
        return numbers
    }
}

extension [UInt8] {
    /// Some codes of a dictionary at their new numbers; `nil` where it has fewer.
    fileprivate func codes(numbered numbers: [UInt32: UInt32]) -> [String]? {
        var codes = [String](repeating: CensusColumn.unknown, count: numbers.count)
        let wanted = numbers.sorted { $0.key < $1.key }
        var (number, start, next) = (UInt32(0), 0, 0)
        for (place, byte) in enumerated() where byte == 0 {
            if next < wanted.count, wanted[next].key == number {
                codes[Int(wanted[next].value)] = String(
                    decoding: self[start..<place], as: UTF8.self)
                next += 1
            }
            number += 1
            start = place + 1
        }
        return next == wanted.count ? codes : nil
    }
}
