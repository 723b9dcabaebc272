import Classifications
import Registry

/// The columns of a kept census with the rows of some people told anew: beside the parts where these people keep their
/// places or come last, and are not too many; else the parts are written anew.
struct RevisedColumns {
    private let stale: StaleCensus
    private let touched: TouchedPeople
    private let rows: RevisedRows
    private let persons: KeptColumn
    /// The places of the rows beside the parts; `nil` where the parts are written anew.
    private let places: [Int]?
    private var notes: CensusNotes
    /// How many numbers the parts of each column have.
    private let inParts: Int
    /// The parts that are other than they were, by variable and number; 0 is the dictionary.
    private(set) var parts: [String: [Int: [UInt8]]] = [:]
    /// What stands beside the parts, by variable.
    private(set) var revisions: [String: [UInt8]] = [:]

    /// - Throws: `RegistryError`, ``KeptColumn/Damaged``.
    init(_ stale: StaleCensus, _ touched: TouchedPeople, mostRevised: Int) throws {
        self.stale = stale
        self.touched = touched
        notes = stale.notes
        var persons = try stale.column(Census.identityColumns[0])
        rows = try RevisedRows(
            touched.rows.map(\.person), touched: touched.statements, in: &persons,
            before: stale.kept.people)
        self.persons = persons
        let isFull = persons.revision.count + touched.rows.count > mostRevised
        places = isFull ? nil : rows.ownPlaces
        inParts = places == nil ? rows.count : persons.revision.kept
    }

    /// How many people there are.
    var people: Int { rows.count }

    /// How many parts each column has.
    var partCount: Int { PackedNumbers.partCount(of: inParts) }

    /// Tells the rows anew in every column.
    ///
    /// - Throws: `RegistryError`, ``KeptColumn/Damaged``.
    mutating func revise() throws {
        for variable in Variable.allCases
        where variable != .organisation && variable != .position {
            try revise(variable)
        }
        try reviseOrganisations()
        try revisePositions()
        let names = Census.identityColumns
        try write(touched.rows.map { UInt32($0.person) }, to: names[0], persons)
        try write(touched.rows.map(\.name), to: names[1], try stale.column(names[1]))
        var others = NumberedCodes(try stale.codes(names[2]))
        try write(
            touched.rows.map { $0.otherNames.map { others.number(of: $0) } ?? 0 }, to: names[2],
            try stale.column(names[2]))
        writeDictionary(others.codes, others.isChanged, of: names[2])
        try writeNotes()
    }

    /// A column whose numbers stand for codes that depend on nobody else.
    private mutating func revise(_ variable: Variable) throws {
        var kept = NumberedCodes(try stale.codes(variable.name))
        if variable == .workplace {
            guard notes.placeKeys.count == kept.codes.count - 1 else { throw KeptColumn.Damaged() }
            growSeats(&kept)
        }
        let codes = touched.codes[variable] ?? []
        let numbers = touched.rows.map { row in
            let value = row.values[variable.rawValue]
            guard value > 0 else { return UInt32(0) }
            let number = kept.number(of: codes[Int(value)])
            if variable == .workplace, Int(number) > notes.placeKeys.count {
                notes.placeKeys.append(touched.placeKeys[Int(value)])
            }
            return number
        }
        try write(numbers, to: variable.name, try stale.column(variable.name))
        writeDictionary(kept.codes, kept.isChanged, of: variable.name)
    }

    /// What is said anew of where an organisation is holds for all who work there.
    private mutating func growSeats(_ kept: inout NumberedCodes) {
        let grown = touched.notes.seats.grown
        guard !grown.isEmpty else { return }
        for (place, key) in notes.placeKeys.enumerated() where !key.isEmpty {
            guard let units = grown[key], var stated = StatedPlace(code: kept.codes[place + 1])
            else { continue }
            stated.seats = units
            kept.replace(place + 1, by: stated.code)
        }
    }

    private mutating func reviseOrganisations() throws {
        let counted = try recount(
            .organisation, notes.organisations, touched.notes.organisations)
        guard counted.isChanged || counted.all.count > notes.organisations.count else { return }
        let view = stale.view
        let revised = try RevisedOrganisations(
            notes, codes: try stale.codes(Variable.organisation.name), counted.all,
            asOf: stale.asOf
        ) { try view.words(of: $0) }
        notes.organisations = counted.all
        notes.fullestNames = revised.fullestNames
        writeCodes(revised.codes, of: .organisation)
    }

    private mutating func revisePositions() throws {
        let counted = try recount(.position, notes.positions, touched.notes.positions)
        notes.positions = counted.all
        guard counted.isChanged else { return }
        let texts = Set(notes.positions.lazy.filter { $0.people > 0 }.map(\.value))
        writeCodes(notes.positionCodes(try stale.view.words(of: texts)), of: .position)
    }

    /// Writes the numbers of a column of which every number is counted.
    private mutating func recount<Value: Hashable & Sendable>(
        _ variable: Variable, _ kept: [CensusNotes.Counted<Value>],
        _ mine: [CensusNotes.Counted<Value>]
    ) throws -> (all: [CensusNotes.Counted<Value>], isChanged: Bool) {
        var all = kept
        var difference: [Int: Int] = [:]
        var column = try stale.column(variable.name)
        for place in rows.removed {
            let number = Int(try column.number(at: place))
            if number > 0 { difference[number - 1, default: 0] -= 1 }
        }
        var places = Dictionary(
            zip(kept.lazy.map(\.value), kept.indices)
        ) { first, _ in first }
        let numbers = touched.rows.map { row -> UInt32 in
            let value = row.values[variable.rawValue]
            guard value > 0 else { return 0 }
            let named = mine[Int(value) - 1].value
            let place = places[named] ?? all.count
            if place == all.count {
                places[named] = place
                all.append(.init(named, 0))
            }
            difference[place, default: 0] += 1
            return UInt32(place + 1)
        }
        for (place, people) in difference {
            guard all.indices.contains(place) else { throw KeptColumn.Damaged() }
            all[place].people += people
        }
        try write(numbers, to: variable.name, column)
        return (all, difference.contains { $0.value != 0 })
    }

    private mutating func writeCodes(_ codes: [String], of variable: Variable) {
        parts[variable.name, default: [:]][0] = [UInt8](codes: codes)
    }

    private mutating func writeDictionary(
        _ codes: [String], _ isChanged: Bool, of variable: String
    ) {
        if isChanged { parts[variable, default: [:]][0] = [UInt8](codes: codes) }
    }

    private mutating func writeNotes() throws {
        notes.highestText = touched.notes.highestText
        notes.seats = touched.notes.seats
        for (name, lines) in zip(CensusNotes.names, notes.lines) {
            let bytes = [UInt8](codes: lines)
            if try stale.view.part(0, of: name, in: stale.kept) != bytes {
                parts[name] = [0: bytes]
            }
        }
    }

    private mutating func write(
        _ numbers: [UInt32], to variable: String, _ column: KeptColumn
    ) throws {
        var column = column
        var revision = ColumnRevision(kept: inParts)
        if let places {
            revision = column.revision
            revision.tell(numbers, at: places)
        } else {
            let all = rows.applied(numbers, to: try column.numbers())
            for (part, bytes) in all.parts.enumerated() {
                parts[variable, default: [:]][part + 1] = bytes
            }
        }
        revisions[variable] = revision.bytes
    }
}

/// The codes of a dictionary with the number of each.
private struct NumberedCodes {
    private(set) var codes: [String]
    private(set) var isChanged = false
    /// The codes told apart by their bytes, which is several times faster here than a dictionary.
    private var table = TextTable()
    /// The number of each code by its place in the table.
    private var numbers: [UInt32] = []

    init(_ codes: [String]) {
        self.codes = codes
        for index in codes.indices { note(index) }
    }

    /// The number of a code, which is added where it is new.
    mutating func number(of code: String) -> UInt32 {
        let place = Int(table.intern(code).rawValue) - 1
        if place < numbers.count { return numbers[place] }
        codes.append(code)
        numbers.append(UInt32(codes.count - 1))
        isChanged = true
        return UInt32(codes.count - 1)
    }

    /// Writes a code anew.
    mutating func replace(_ number: Int, by code: String) {
        codes[number] = code
        note(number)
        isChanged = true
    }

    private mutating func note(_ number: Int) {
        let place = Int(table.intern(codes[number]).rawValue) - 1
        if place == numbers.count { numbers.append(UInt32(number)) }
    }
}
