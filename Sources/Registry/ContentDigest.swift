import CivilDates
/// SHA-256 over everything that a change brings, in the order of writing; texts count as their
/// words, not as their numbers, so that the digest is the same in every registry.
struct ContentDigest {
    private var encoder: CanonicalEncoder
    private let text: (TextID) -> String

    init(text: @escaping (TextID) -> String) {
        encoder = CanonicalEncoder()
        self.text = text
    }

    mutating func add(_ column: SourceColumn) {
        encoder.put("column")
        encoder.put(column.sheet)
        encoder.put(column.number)
        encoder.put(column.header)
        encoder.put(column.meaning)
        encoder.put(column.confidence)
    }

    mutating func add(_ statement: Statement) { encoder.put(statement, words: text) }

    mutating func add(_ reading: Reading) {
        encoder.put("reading")
        encoder.put(reading.list)
        encoder.put(reading.era)
        put(reading.text)
        encoder.put(reading.code)
        encoder.put(reading.codeFrom)
        encoder.put(reading.score)
        encoder.put(reading.origin.rawValue)
    }

    mutating func add(_ question: Question) {
        encoder.put("question")
        encoder.put(question.list)
        encoder.put(question.era)
        put(question.text)
        encoder.put(question.people)
    }

    mutating func add(_ link: Link) {
        encoder.put("link")
        encoder.put(link.left)
        encoder.put(link.right)
        encoder.put(link.relation.rawValue)
    }

    mutating func add(_ listing: CompleteListing) {
        encoder.put("complete")
        put(listing.organisation)
        put(listing.place)
        encoder.put(listing.asOf)
    }

    mutating func add(_ establishment: Establishment) {
        encoder.put("establishment")
        encoder.put(establishment.row)
        put(establishment.organisation)
        put(establishment.place)
        put(establishment.position)
        put(establishment.field)
        put(establishment.minimumLevel)
        encoder.put(establishment.posts)
        encoder.put(establishment.validFrom)
        put(establishment.legalBasis)
    }

    mutating func add(_ seal: CellBlock.Seal) {
        encoder.put("cells")
        encoder.put(seal.sheet)
        encoder.put(seal.rows.lowerBound)
        encoder.put(seal.rows.upperBound)
        encoder.put(seal.sha256)
    }

    mutating func finish() -> [UInt8] { encoder.finish() }

    /// Where a reading stands among those of its change: by its words, never by a row's number.
    static func order(_ reading: Reading, _ text: String) -> String {
        [reading.list, reading.era?.description ?? "", text].joined(separator: "\u{0}")
    }

    private mutating func put(_ id: TextID?) { encoder.put(id.map(text)) }
}
