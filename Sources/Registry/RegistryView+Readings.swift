public import CivilDates
import GRDB

/// What texts mean, as known: a person's answer wins over a rule, a later one over an earlier.
public struct ReadingTable: Sendable {
    /// An entry of a code list.
    public struct Code: Sendable, Hashable {
        /// The code.
        public let code: String
        /// The first day on which it means this entry; `nil` is the beginning.
        public let from: CivilDate?

        /// Names an entry.
        public init(code: String, from: CivilDate?) {
            self.code = code
            self.from = from
        }
    }

    private struct Key: Hashable {
        let era: CivilDate?
        let text: TextID
    }

    private struct Entry {
        let code: Code
        let origin: Reading.Origin
    }

    private var lists: [String: [Key: Entry]] = [:]

    /// What a text means in a list for a roster dated in an era; `nil` where nobody could say, or a person
    /// said that it means nothing.
    public func code(_ text: TextID?, in list: String, era: CivilDate? = nil) -> Code? {
        guard let text, let code = lists[list]?[Key(era: era, text: text)]?.code,
            code.code != Reading.meaningless
        else { return nil }
        return code
    }

    /// Who said what a text means in a list, and whether that it tells nothing; `nil` where nobody could say.
    public func origin(
        of text: TextID, in list: String, era: CivilDate? = nil
    ) -> (origin: Reading.Origin, isMeaningless: Bool)? {
        lists[list]?[Key(era: era, text: text)].map {
            ($0.origin, $0.code.code == Reading.meaningless)
        }
    }

    /// Gives every text that means something in a list, with the era.
    public func forEach(in list: String, _ body: (TextID, CivilDate?, Code) -> Void) {
        for (key, entry) in lists[list] ?? [:] where entry.code.code != Reading.meaningless {
            body(key.text, key.era, entry.code)
        }
    }

    /// What was read, a person's word that a text means nothing included.
    func held(_ text: TextID, in list: String, era: CivilDate?) -> Code? {
        lists[list]?[Key(era: era, text: text)]?.code
    }

    /// Whether a person has said what the text of a reading means.
    func isAnswered(_ reading: Reading) -> Bool {
        lists[reading.list]?[Key(era: reading.era, text: reading.text)]?.origin == .person
    }

    mutating func add(_ reading: Reading) {
        let key = Key(era: reading.era, text: reading.text)
        if let held = lists[reading.list]?[key], held.origin == .person, reading.origin == .rule {
            return
        }
        lists[reading.list, default: [:]][key] = Entry(
            code: Code(code: reading.code, from: reading.codeFrom), origin: reading.origin)
    }
}

extension RegistryView {
    /// What texts mean, as known.
    ///
    /// - Throws: ``RegistryError``.
    public func readings() throws -> ReadingTable {
        var table = ReadingTable()
        let rows = try ColumnCursor(database, Reading.selection + " ORDER BY change")
        while try rows.next() {
            guard counts(change: rows.int(0)), let reading = Reading(rows) else { continue }
            table.add(reading)
        }
        return table
    }
}

extension Reading {
    /// The columns of ``init(_:)``, the change in front.
    static let selection =
        "SELECT change, list, era, text, code, code_from, score, origin FROM reading"

    init?(_ rows: ColumnCursor) {
        guard let text = rows.textID(3), let list = rows.text(1), let code = rows.text(4),
            let origin = rows.text(7).flatMap({ Origin(rawValue: $0) })
        else { return nil }
        self.init(
            list: list, era: rows.text(2).flatMap { CivilDate(iso: $0) }, text: text, code: code,
            codeFrom: rows.text(5).flatMap { CivilDate(iso: $0) }, score: rows.double(6),
            origin: origin)
    }
}
