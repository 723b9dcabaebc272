/// What a phrase at the start of a qualification says.
struct LevelPhrase: Sendable {
    /// Where the phrase may be read.
    enum Use: String {
        /// At the start of a piece, whatever follows.
        case start
        /// At the start of a piece, or after a profession and its field (Bác sĩ Nội khoa chuyên khoa II).
        case after
        /// At the start of a piece, where the phrase ends there or punctuation follows.
        case closed
        /// Only where it is the whole piece.
        case cell
        /// At the start of a piece, where a field follows or it is the whole piece.
        case field
        /// At the start of a piece: a profession or a range that says no one level.
        case unlevelled
        /// At the start of a piece: the level is being studied for.
        case training
        /// At the start of a piece that is no level of training, or that says nothing.
        case political, state, skill, general, honour, silent
    }

    /// What the phrase names.
    enum Meaning: Hashable {
        case level(String)
        case title(String)
        /// Study in progress, with the level that it leads to where the phrase says it.
        case training(String?)
        /// A profession or range of no one level.
        case unlevelled
        case apart(QualificationText.Kind)
        case silence
    }

    let meaning: Meaning
    let use: Use
    /// Whether the name of a school may follow (Đại học Tổng hợp Hà Nội).
    var namesSchool = false
    /// What the phrase says of the field before the words that follow it (ĐHSP Toán: Sư phạm).
    var fieldPrefix = ""
    /// The field where no words follow (Bác sĩ: Bác sĩ); only professions have one.
    var fieldDefault = ""

    init(meaning: Meaning, use: Use) {
        self.meaning = meaning
        self.use = use
    }

    /// The phrase of a row of the levels' synonyms; nil if its use is unknown.
    init?(_ row: ReferenceRow) throws(ReferenceError) {
        guard let use = Use(rawValue: try row["use"]) else { return nil }
        let level = try row["level"]
        let leadsTo = try row["leads_to"]
        self.use = use
        meaning =
            switch use {
            case .training: .training(leadsTo.isEmpty ? nil : leadsTo)
            case .unlevelled: .unlevelled
            case .silent: .silence
            default:
                QualificationText.Kind(rawValue: use.rawValue).map { .apart($0) } ?? .level(level)
            }
        namesSchool = try row["names_school"] == "yes"
        fieldPrefix = try row["field_prefix"]
        fieldDefault = try row["field_default"]
    }

    var level: String? {
        guard case .level(let code) = meaning else { return nil }
        return code
    }

    var title: String? {
        guard case .title(let code) = meaning else { return nil }
        return code
    }

    /// The phrase with what a profession before it says of the field ("Điều dưỡng CĐ").
    func after(_ profession: LevelPhrase?) -> LevelPhrase {
        guard let profession else { return self }
        var joined = self
        if fieldPrefix.isEmpty { joined.fieldPrefix = profession.fieldPrefix }
        if fieldDefault.isEmpty, profession.level == nil {
            joined.fieldDefault = profession.fieldDefault
        }
        return joined
    }

    var isTraining: Bool {
        guard case .training = meaning else { return false }
        return true
    }

    /// Whether the phrase begins a piece that is no qualification.
    var isApart: Bool {
        switch meaning {
        case .apart, .silence: true
        default: false
        }
    }

    /// Whether the phrase is read as a new qualification even where nothing parts it from the one before:
    /// schools, professions and disciplines do not carry the names of these levels.
    var isUnmistakable: Bool {
        guard let level else { return isTraining }
        return ["THS", "TS", "TSKH", "CKI", "CKII"].contains(level)
    }
}
