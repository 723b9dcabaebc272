import Composition
import Classifications
import Registry

/// Certificates of political theory, state management, languages and information technology, several of
/// which may stand in one cell; study in progress is none.
struct CertificateRule: RosterRule {
    private struct Kind {
        let meaning: ColumnMeaning
        let kind: Certificate.Kind
        let wordings: TextCache<[String]>
        /// The codes that a wording means.
        let codes: TextCache<Set<String>>

        init(_ meaning: ColumnMeaning, _ kind: Certificate.Kind) {
            self.meaning = meaning
            self.kind = kind
            wordings = TextCache { text in
                guard let list = kind.codeList else { return [text] }
                let read = CertificateReader.read(text, in: list)
                return read.isEmpty ? [text] : read.filter { !$0.isInTraining }.map(\.text)
            }
            codes = TextCache { text in
                guard let list = kind.codeList else { return [] }
                return Set(
                    CertificateReader.read(text, in: list).compactMap { $0.match?.entry.code })
            }
        }
    }

    private let kinds = [
        Kind(.politicalTheory, .politicalTheory), Kind(.stateManagement, .stateManagement),
        Kind(.language, .language), Kind(.informationTechnology, .informationTechnology),
    ]

    func read(_ row: MappedRow, into person: inout ParsedPerson) -> [Finding] {
        let among = person.certificates
        person.certificates = []
        for kind in kinds {
            for column in row.columns(kind.meaning) {
                guard let cell = row[column: column] else { continue }
                for wording in kind.wordings[cell.headed] {
                    person.certificates.append(
                        ParsedPerson.WrittenCertificate(kind: kind.kind, wording: wording))
                }
            }
        }
        if !among.isEmpty { add(among, to: &person) }
        return []
    }

    /// Adds what stood among the degrees and what no column of its own says already.
    private func add(
        _ among: [ParsedPerson.WrittenCertificate], to person: inout ParsedPerson
    ) {
        let own = person.certificates
        for certificate in among {
            let said = own.filter { $0.kind == certificate.kind }
            guard let kind = kinds.first(where: { $0.kind == certificate.kind }), !said.isEmpty
            else {
                person.certificates.append(certificate)
                continue
            }
            let codes = said.reduce(into: Set<String>()) { $0.formUnion(kind.codes[$1.wording]) }
            let meant = kind.codes[certificate.wording]
            // "Ngoại ngữ B" is the certificate of which the column says the language.
            let isUnnamed = meant == [Self.unnamed] && !codes.subtracting(["none"]).isEmpty
            let isSaid = !meant.isEmpty && meant.isSubset(of: codes)
            if !isUnnamed, !isSaid { person.certificates.append(certificate) }
        }
    }

    private static let unnamed = "CERT"
}
