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

        init(_ meaning: ColumnMeaning, _ kind: Certificate.Kind) {
            self.meaning = meaning
            self.kind = kind
            wordings = TextCache { text in
                guard let list = kind.codeList else { return [text] }
                let read = CertificateReader.read(text, in: list)
                return read.isEmpty ? [text] : read.filter { !$0.isInTraining }.map(\.text)
            }
        }
    }

    private let kinds = [
        Kind(.politicalTheory, .politicalTheory), Kind(.stateManagement, .stateManagement),
        Kind(.language, .language), Kind(.informationTechnology, .informationTechnology),
    ]

    func read(_ row: MappedRow, into person: inout ParsedPerson) -> [Finding] {
        for kind in kinds {
            for cell in row.cells(kind.meaning) {
                for wording in kind.wordings[cell.headed] {
                    person.certificates.append(
                        ParsedPerson.WrittenCertificate(kind: kind.kind, wording: wording))
                }
            }
        }
        return []
    }
}
