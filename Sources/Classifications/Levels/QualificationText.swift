/// One qualification as a cell of a roster words it.
public struct QualificationText: Sendable, Hashable {
    /// The words for the level ("Thạc sỹ"), also where it is only studied for.
    public let levelText: String?
    /// The level held, a code of the list of levels; nil where none is named or it is not held yet.
    public let level: String?
    /// The words for the academic title ("PGS").
    public let titleText: String?
    /// The academic title, `GS` or `PGS`.
    public let title: String?
    /// The words for the field ("Sư phạm Toán"), without lead words; the whole piece where no level is named.
    public let fieldText: String?
    /// Whether the level is studied for and not held.
    public let inTraining: Bool

    /// Creates a qualification.
    public init(
        levelText: String? = nil, level: String? = nil, titleText: String? = nil,
        title: String? = nil, fieldText: String? = nil, inTraining: Bool = false
    ) {
        self.levelText = levelText
        self.level = level
        self.titleText = titleText
        self.title = title
        self.fieldText = fieldText
        self.inTraining = inTraining
    }
}

/// Reads the qualifications out of a cell of free text.
public enum QualificationReader {
    /// The qualifications that a cell names, in its order; one without a level where it names none; none where it
    /// is blank.
    ///
    /// Semicolons part them; commas, dashes, line ends and "và" only where a level or title begins the next one.
    /// A level is read only from a known phrase at the start of a piece, so it is never a guess.
    public static func read(_ cell: String) -> [QualificationText] {
        let reading = QualificationPieces(cell)
        var read: [QualificationText] = []
        for piece in reading.pieces {
            for one in QualificationPiece.read(reading.words, piece) {
                if let last = read.last, let merged = merged(last, one) {
                    read[read.count - 1] = merged
                } else {
                    read.append(one)
                }
            }
        }
        return read
    }

    /// One qualification of two pieces where the first says nothing but the title, or but the same level.
    private static func merged(
        _ first: QualificationText, _ second: QualificationText
    ) -> QualificationText? {
        guard first.fieldText == nil, !first.inTraining else { return nil }
        if first.level == nil, first.title != nil, second.title == nil {
            return second.with(titleText: first.titleText, title: first.title)
        }
        if let level = first.level, level == second.level, second.title == nil {
            return second.with(titleText: first.titleText, title: first.title)
        }
        return nil
    }
}

extension QualificationText {
    fileprivate func with(titleText: String?, title: String?) -> QualificationText {
        QualificationText(
            levelText: levelText, level: level, titleText: titleText, title: title,
            fieldText: fieldText, inTraining: inTraining)
    }
}
