import Classifications
import Synchronization
import Wording

/// Degrees and academic titles, from free text and from columns of their own.
struct QualificationRule: RosterRule {
    func read(_ row: MappedRow, into person: inout ParsedPerson) -> [Finding] {
        var qualifications = row.cells(.qualification).flatMap { read($0) }
        qualifications += row.cells(.title).flatMap { read($0) }
        if let titles = row[.fullName].flatMap({ NamePrefix($0.text).titles }) {
            add(cache.qualifications(of: titles), to: &qualifications)
        }
        var details = ParsedPerson.WrittenQualification()
        details.field = row[.field]?.text
        details.institution = row[.institution]?.text
        details.mode = row[.mode]?.text
        details.country = row[.country]?.text
        details.year = row[.year].flatMap { Int($0.text) }.flatMap {
            (1900...2200).contains($0) ? $0 : nil
        }
        if details != ParsedPerson.WrittenQualification() {
            if qualifications.isEmpty { qualifications.append(ParsedPerson.WrittenQualification()) }
            complete(&qualifications[Self.highest(qualifications)], with: details)
        }
        person.qualifications = qualifications
        return []
    }

    /// What stands in front of the name adds to what the columns say: a level only where they say none.
    private func add(
        _ stated: [ParsedPerson.WrittenQualification],
        to qualifications: inout [ParsedPerson.WrittenQualification]
    ) {
        let hasLevel = qualifications.contains { $0.level != nil }
        for var qualification in stated {
            if hasLevel { qualification.level = nil }
            if qualification.level != nil || qualification.title != nil {
                qualifications.append(qualification)
            }
        }
    }

    /// Rosters repeat few texts many times: each is read once.
    private let cache = QualificationCache()

    private func read(_ cell: Cell) -> [ParsedPerson.WrittenQualification] {
        cache.qualifications(of: cell.headed)
    }

    fileprivate static func read(_ text: String) -> [ParsedPerson.WrittenQualification] {
        QualificationReader.read(text).map { read in
            var qualification = ParsedPerson.WrittenQualification()
            qualification.level = read.levelText
            qualification.title = read.titleText
            qualification.field = read.fieldText
            qualification.isInTraining = read.inTraining
            return qualification
        }
    }

    /// Columns of their own speak of the first degree of the row that has a level.
    private static func highest(_ qualifications: [ParsedPerson.WrittenQualification]) -> Int {
        qualifications.firstIndex { $0.level != nil && !$0.isInTraining } ?? 0
    }

    private func complete(
        _ qualification: inout ParsedPerson.WrittenQualification,
        with details: ParsedPerson.WrittenQualification
    ) {
        qualification.field = details.field ?? qualification.field
        qualification.institution = details.institution ?? qualification.institution
        qualification.mode = details.mode ?? qualification.mode
        qualification.country = details.country ?? qualification.country
        qualification.year = details.year ?? qualification.year
    }
}

/// The qualifications of each distinct text, read once.
private final class QualificationCache: Sendable {
    private let held = Mutex<[String: [ParsedPerson.WrittenQualification]]>([:])

    func qualifications(of text: String) -> [ParsedPerson.WrittenQualification] {
        held.withLock { held in
            if let known = held[text] { return known }
            let read = QualificationRule.read(text)
            held[text] = read
            return read
        }
    }
}
