import Registry

/// Certificates of political theory, state management, languages and information technology.
struct CertificateRule: RosterRule {
    private static let kinds: [(ColumnMeaning, Certificate.Kind)] = [
        (.politicalTheory, .politicalTheory), (.stateManagement, .stateManagement),
        (.language, .language), (.informationTechnology, .informationTechnology),
    ]

    func read(_ row: MappedRow, into person: inout ParsedPerson) -> [Finding] {
        person.certificates = Self.kinds.flatMap { meaning, kind in
            row.cells(meaning).map {
                ParsedPerson.WrittenCertificate(kind: kind, wording: $0.headed)
            }
        }
        return []
    }
}
