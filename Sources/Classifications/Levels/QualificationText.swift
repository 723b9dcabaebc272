/// One qualification as a cell of a roster words it.
public struct QualificationText: Sendable, Hashable {
    /// What a piece of a cell speaks of.
    public enum Kind: String, Sendable, CaseIterable {
        /// A level of training or an academic title; also a piece of which only the field could be told.
        case degree
        /// Political theory (Cao cấp lý luận chính trị).
        case politicalTheory = "political"
        /// State management (QLNN ngạch chuyên viên).
        case stateManagement = "state"
        /// A language, computing or another certificate or course.
        case certificate = "skill"
        /// Classes of general education (12/12).
        case generalEducation = "general"
        /// An honour, a calling or a rank that is no level of training (Nghệ sĩ nhân dân, Tu sĩ).
        case honour
    }

    /// What the piece speaks of; only a `degree` has a level, a title or a field.
    public var kind: Kind
    /// The whole piece as written.
    public var text: String
    /// The words for the level ("Thạc sỹ"), also where it is only studied for or says no one level.
    public var levelText: String?
    /// The level held, a code of the list of levels; nil where none is named or it is not held yet.
    public var level: String?
    /// The level that is studied for, a code of the list of levels; nil where it is held or not said.
    public var levelInTraining: String?
    /// The words for the academic title ("PGS").
    public var titleText: String?
    /// The academic title, `GS` or `PGS`.
    public var title: String?
    /// The words for the field ("Sư phạm Toán"), without lead words; the whole piece where no level is named.
    public var fieldText: String?
    /// Whether the level is studied for and not held.
    public var inTraining: Bool
    /// The school ("Đại học Luật Hà Nội").
    public var institution: String?
    /// The mode of study.
    public var mode: StudyMode?
    /// The words for the mode of study ("VHVL").
    public var modeText: String?
    /// The country of study, by its usual Vietnamese name.
    public var country: String?
    /// The year of the qualification, or the last of the years of study.
    public var year: Int?
    /// Whether the words for the field stand after a lead word with no level before it ("chuyên ngành Luật").
    var isSpecialty = false
    /// Whether words of the cell say the field, and not only the school's name.
    var statesField = false

    /// Creates a qualification of which nothing is said but what is given.
    public init(
        kind: Kind = .degree, text: String = "", levelText: String? = nil, level: String? = nil,
        titleText: String? = nil, title: String? = nil, fieldText: String? = nil,
        inTraining: Bool = false
    ) {
        self.kind = kind
        self.text = text
        self.levelText = levelText
        self.level = level
        self.titleText = titleText
        self.title = title
        self.fieldText = fieldText
        self.inTraining = inTraining
    }
}

extension Sequence<QualificationText> {
    /// The highest level held.
    public var highestLevel: String? { LevelOrder.highest(compactMap(\.level)) }

    /// The qualification of the highest level held; of equals the first, which rosters write for the profession.
    public var highest: QualificationText? {
        guard let level = highestLevel else { return nil }
        return first { $0.level == level }
    }
}
