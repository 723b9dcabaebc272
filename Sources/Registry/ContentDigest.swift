import CivilDates
/// SHA-256 over everything that a change brings, in the order of writing; texts count as their
/// words, not as their numbers, so that the digest is the same in every registry.
struct ContentDigest {
    private var encoder: CanonicalEncoder
    private let text: (TextID) -> String

    init(text: @escaping (TextID) -> String) { self.init(CanonicalEncoder(), text: text) }

    private init(_ encoder: CanonicalEncoder, text: @escaping (TextID) -> String) {
        self.encoder = encoder
        self.text = text
    }

    /// Adds the bytes of a statement to those that are gathered to be hashed elsewhere.
    static func encode(
        _ statement: Statement, _ texts: TextTable, into encoder: inout CanonicalEncoder
    ) {
        var digest = ContentDigest(encoder) { texts[$0] }
        encoder = CanonicalEncoder()
        digest.add(statement)
        encoder = digest.encoder
    }

    mutating func add(encoded bytes: ArraySlice<UInt8>) { encoder.put(encoded: bytes) }

    mutating func add(_ column: SourceColumn) {
        encoder.put("column")
        encoder.put(column.sheet)
        encoder.put(column.number)
        encoder.put(column.header)
        encoder.put(column.meaning)
        encoder.put(column.confidence)
    }

    mutating func add(_ statement: Statement) {
        encoder.put("statement")
        encoder.put(statement.kind.rawValue)
        encoder.put(statement.sheet)
        encoder.put(statement.row)
        encoder.put(statement.asOf)
        put(statement.fullName)
        encoder.put(statement.sex?.rawValue)
        encoder.put(statement.birthDate)
        put(statement.hometown)
        if !statement.sensitive.isEmpty { add(statement.sensitive) }
        statement.engagements.forEach { add($0) }
        statement.qualifications.forEach { add($0) }
        for certificate in statement.certificates {
            encoder.put(certificate.kind.rawValue)
            put(certificate.wording)
        }
        for identifier in statement.identifiers {
            encoder.put(identifier.kind.rawValue)
            encoder.put(identifier.keyedHash)
            encoder.put(identifier.sealed)
            // Said only where it is so: the digests of older changes stay what they are.
            if identifier.key != 1 {
                encoder.put("key")
                encoder.put(identifier.key)
            }
            if identifier.isDoubtful { encoder.put("doubtful") }
        }
        for other in statement.otherNames {
            encoder.put("other-name")
            encoder.put(other.kind.rawValue)
            put(other.name)
        }
    }

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

    private mutating func add(_ facts: SensitiveFacts) {
        encoder.put("sensitive")
        put(facts.ethnicGroup)
        put(facts.religion)
        encoder.put(facts.isPartyMember.map { $0 ? 1 : 0 })
        encoder.put(facts.partyDate)
    }

    private mutating func add(_ engagement: Engagement) {
        encoder.put("engagement")
        put(engagement.organisation)
        put(engagement.place)
        put(engagement.position)
        put(engagement.rank)
        put(engagement.employment)
        put(engagement.sector)
        put(engagement.standing)
        encoder.put(engagement.since)
        encoder.put(engagement.until)
    }

    private mutating func add(_ qualification: Qualification) {
        encoder.put("qualification")
        put(qualification.level)
        put(qualification.title)
        put(qualification.field)
        put(qualification.institution)
        put(qualification.mode)
        put(qualification.country)
        encoder.put(qualification.year)
        encoder.put(qualification.isInTraining ? 1 : 0)
    }

    private mutating func put(_ id: TextID?) { encoder.put(id.map(text)) }
}
