import Classifications
import Wording

/// Degrees and academic titles, from free text and from columns of their own.
struct QualificationRule: RosterRule {
    func read(_ row: MappedRow, into person: inout ParsedPerson) -> [Finding] {
        let cells = (row.cells(.qualification) + row.cells(.title)).map { cache[$0.headed] }
        var qualifications = cells.flatMap(\.qualifications)
        if let titles = person.nameTitles {
            add(cache[titles].qualifications, to: &qualifications)
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
        if !qualifications.contains(where: { $0.level != nil }),
            let unread = cells.lazy.compactMap(\.unread).first, !qualifications.isEmpty
        {
            // What no rule can read becomes a question of its level, not silence.
            qualifications[0].level = unread
        }
        person.qualifications = qualifications
        for cell in cells where !cell.certificates.isEmpty {
            person.certificates += cell.certificates.filter { !person.certificates.contains($0) }
        }
        return []
    }

    /// Rosters repeat few texts many times: each is read once.
    private let cache = TextCache { Self.read($0) }

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

    fileprivate static func read(_ text: String) -> WrittenCell {
        let pieces = QualificationReader.read(text)
        let degrees = pieces.filter { $0.kind == .degree }
        let isRead = degrees.contains { $0.levelText != nil || $0.title != nil || $0.inTraining }
        return WrittenCell(
            qualifications: degrees.map { written($0) },
            certificates: pieces.flatMap(CertificateInCell.certificates),
            unread: isRead ? nil : degrees.first?.text)
    }

    private static func written(
        _ read: QualificationText
    ) -> ParsedPerson.WrittenQualification {
        var qualification = ParsedPerson.WrittenQualification()
        // Of study in progress the level is what it leads to ("NCS": Tiến sĩ).
        let studied = read.levelInTraining.flatMap {
            Classifications.lookup(.levels).entry($0, at: nil)?.name
        }
        qualification.level = read.inTraining ? studied : read.levelText
        qualification.title = read.titleText
        qualification.field = read.fieldText
        qualification.institution = read.institution
        qualification.mode = read.modeText
        qualification.country = read.country
        qualification.year = read.year
        qualification.isInTraining = read.inTraining
        return qualification
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

/// What one cell says of qualifications.
private struct WrittenCell {
    var qualifications: [ParsedPerson.WrittenQualification] = []
    /// What it says besides of political theory, state management, languages and computing.
    var certificates: [ParsedPerson.WrittenCertificate] = []
    /// The words of a cell of which no level could be read.
    var unread: String?
}
