/// The official code lists, each loaded when it is first asked for.
public enum Classifications {
    /// The look-up of a list; safe from any thread.
    public static func lookup(_ list: CodeList) -> any CodeLookup {
        switch list {
        case .administrativeUnits: AdministrativeUnits.shared
        case .fields: FieldLookup.shared
        case .levels: LevelLookup.shared
        case .academicTitles: academicTitles
        case .ethnicGroups: EthnicGroupLookup.shared
        case .ranks: RankLookup.shared
        case .positionGroups: PositionGroups.shared
        case .sectors: SectorLookup.shared
        case .religions: religions
        case .politicalTheory: WorkList.politicalTheory
        case .stateManagement: WorkList.stateManagement
        case .languages: WorkList.languages
        case .informationTechnology: WorkList.informationTechnology
        case .employment: WorkList.employment
        case .standing: WorkList.standing
        }
    }

    /// Makes what readers of rosters ask for last; the lists are made when they are first asked for, which may be in
    /// another thread before they are needed.
    public static func prepare() {
        _ = CertificateReader.read("B1", in: .languages)
        _ = QualificationReader.read("Đại học")
        for list in [CodeList.fields, .sectors] { _ = lookup(list).matches("-", at: nil, limit: 1) }
    }

    /// Reads every list anew and throws `ReferenceError` at the first that is damaged.
    ///
    /// The lists are embedded, so this fails only in a build whose data and code do not fit together; look-ups
    /// of such a build would be empty.
    public static func verify() throws {
        for file in ReferenceFile.names where file.hasSuffix(".csv") {
            _ = try ReferenceFile.rows(file)
        }
        _ = try PlaceTable.load()
        try FieldLookup.load().verify()
        _ = try FieldHeads.load()
        _ = try WordVariants.load()
        _ = try QualificationVocabulary.load()
        try LevelLookup.load().names.verify()
        _ = try RankLookup.load()
        _ = try PositionGroups.load()
        _ = try PositionPhrases.load()
        _ = try PositionWords.load()
        _ = try OrganisationWords.load()
        _ = try NameTitles.load()
        _ = try CitizenNumber.load()
        _ = try FamilyNames.load()
        _ = try OtherNameWords.load()
        _ = try CertificateWords.load()
        _ = try SectorReader.load()
        _ = try SectorLookup.load()
        _ = try NamedList.academicTitles()
        _ = try EthnicGroupLookup.load()
        _ = try NamedList.religions()
        for list in CodeList.allCases { _ = try WorkList(list) }
    }

    private static let academicTitles =
        (try? NamedList.academicTitles()) ?? NamedList(list: .academicTitles)
    private static let religions = (try? NamedList.religions()) ?? NamedList(list: .religions)
}
