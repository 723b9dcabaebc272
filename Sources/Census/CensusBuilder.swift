public import CivilDates
import Composition
public import Registry

extension Census {
    /// Composes everyone of whom something is stated to hold at a date, as known at a time.
    ///
    /// - Throws: `RegistryError`.
    public static func build(
        _ registry: Registry, asOf: CivilDate, known: KnownOn = .now
    ) throws -> Census {
        try registry.withView(known) { try build($0, asOf: asOf) }
    }

    /// Composes everyone of whom something is stated to hold at a date, in one reading of the registry.
    ///
    /// - Throws: `RegistryError`.
    public static func build(_ view: RegistryView, asOf: CivilDate) throws -> Census {
        let reader = try StatementComposer(view, asOf: asOf)
        let coded = try reader.composeEveryone(
            into: CodedPeople(coder: PersonCoder(reader.readings)),
            reading: { $0.coder.note($1) }
        ) { coded, person, composed, statements in
            if let composed { coded.add(person, composed, statements) }
        }
        return try coded.census(view, asOf: asOf)
    }
}

/// People as rows of a census, in the order in which they were composed.
private struct CodedPeople: Sendable {
    var coder: PersonCoder
    private var columns = [CensusColumn](
        repeating: CensusColumn(), count: Variable.allCases.count)
    private var people: [Int] = []
    private var names = PackedNumbers()
    private var otherNames = CensusColumn()
    private var otherCodes = CodeTable()

    init(coder: PersonCoder) { self.coder = coder }

    mutating func add(
        _ person: Int, _ composed: ComposedPerson, _ statements: [StoredStatement]
    ) {
        people.append(person)
        names.append(UInt32(bitPattern: composed.fullName.rawValue))
        otherNames.append(
            composed.otherNames.isEmpty
                ? 0 : otherCodes.number(of: OtherName.code(composed.otherNames)))
        coder.values(of: composed, statements) { columns[$0.rawValue].append($1) }
    }

    /// The people in the order of their numbers, with the codes that all of them have.
    func census(_ view: RegistryView, asOf: CivilDate) throws -> Census {
        let order = people.indices.sorted { people[$0] < people[$1] }
        let words = try view.words(of: coder.texts)
        var notes = coder.notes(words, highestText: try view.highestText())
        let unified = coder.unified(&notes, words, asOf: asOf)
        var named: [Variable: CensusColumn] = [:]
        for variable in Variable.allCases {
            var column = columns[variable.rawValue]
            column.name(coder.codes(of: variable, unified))
            column.order(by: order)
            named[variable] = column
        }
        var otherNames = otherNames
        otherNames.name(otherCodes.codes)
        otherNames.order(by: order)
        var numbers = PackedNumbers()
        for place in order { numbers.append(UInt32(people[place])) }
        return Census(
            asOf: asOf, lastChange: view.lastChange, count: people.count, columns: named,
            identity: Census.Identity(
                people: numbers, names: names.ordered(by: order), otherNames: otherNames,
                texts: try view.texts()), notes: notes)
    }
}
