import CivilDates
import Registry
import Wording

/// What is to be said of an identity number that a roster gives to somebody who is called, or was born,
/// otherwise elsewhere.
struct SharedNumbers {
    /// The rows with what they contradict.
    private(set) var findings: [Finding] = []
    /// The statements of the rows whose number is told of another person.
    private(set) var statements: Set<Int> = []

    private let files: [Int: SourceFile]
    private let view: RegistryView
    private let columns: [String?: Int]

    /// How many pairs are read at once.
    private static let group = 2048

    /// - Throws: `RegistryError`.
    init(
        _ directory: PersonDirectory, _ roster: WrittenRoster, _ draft: ChangeDraft,
        _ table: LaidOutSource
    ) throws {
        view = draft.view
        let isNew = roster.rows.first { !$0.isRecorded }?.statement ?? .max
        // What was known before was told when it came in.
        let pairs = directory.numberContradictions.filter { $0.statement >= isNew }
        files = pairs.isEmpty ? [:] : try draft.view.sourceFiles()
        columns = Dictionary(
            table.sheets.map { sheet in
                let places = sheet.columns[.citizenNumber] + sheet.columns[.formerCitizenNumber]
                return (sheet.sheet.raw.name, places.count == 1 ? places[0] + 1 : nil)
            }.compactMap { name, column in column.map { (name, $0) } }
        ) { first, _ in first }
        for part in pairs.parts(of: Self.group) { try tell(part, isNew: isNew) }
    }

    private mutating func tell(_ pairs: [NumberContradiction], isNew: Int) throws {
        var stored: [Int: StoredStatement] = [:]
        let ids = Set(pairs.flatMap { [$0.statement, $0.other] }).sorted()
        try view.forEachStatement(ids: ids) { stored[$0.id] = $0 }
        for pair in pairs {
            guard let one = stored[pair.statement], let other = stored[pair.other] else { continue }
            findings.append(try finding(one, other, pair))
            if pair.areOnePerson { continue }
            statements.insert(pair.statement)
            guard pair.other >= isNew else { continue }
            statements.insert(pair.other)
            findings.append(try finding(other, one, pair))
        }
    }

    private func finding(
        _ stored: StoredStatement, _ other: StoredStatement, _ pair: NumberContradiction
    ) throws -> Finding {
        let row = stored.statement.row ?? 0
        let (mine, theirs) = (try described(stored), try described(other))
        let place = place(of: other)
        let wording =
            pair.areOnePerson
            ? Wording(
                "Dòng \(row): \(mine.vietnamese) có cùng số định danh với \(theirs.vietnamese) (\(place.vietnamese)) nên được coi là một người. Nếu là hai người, sửa số ở dòng sai rồi nhập lại.",
                "Row \(row): \(mine.english) has the same identity number as \(theirs.english) (\(place.english)) and is taken to be the same person. If they are two, mend the wrong number and import again."
            )
            : Wording(
                "Dòng \(row): \(mine.vietnamese) có cùng số định danh với \(theirs.vietnamese) (\(place.vietnamese)), không thể là một người nên số không nối hai dòng. Kiểm tra số ở cả hai dòng; sửa dòng sai rồi nhập lại.",
                "Row \(row): \(mine.english) has the same identity number as \(theirs.english) (\(place.english)); they cannot be one person, so the number does not join the two rows. Check both; mend the wrong one and import again."
            )
        return Finding(
            .warning, pair.areOnePerson ? "identity-number-differs" : "identity-number-shared",
            row: row, column: columns[stored.statement.sheet], wording
        ).on(stored.statement.sheet)
    }

    private func described(_ stored: StoredStatement) throws -> Wording {
        let name = try view.text(stored.statement.fullName)
        guard let birth = stored.statement.birthDate else { return Wording(name, name) }
        return Wording("\(name) (sinh \(birth.vietnamese))", "\(name) (born \(birth))")
    }

    private func place(of stored: StoredStatement) -> Wording {
        let file = stored.sourceFile.flatMap { files[$0]?.name } ?? "?"
        let row = stored.statement.row ?? 0
        guard let sheet = stored.statement.sheet else {
            return Wording("tệp \(file), dòng \(row)", "file \(file), row \(row)")
        }
        return Wording(
            "tệp \(file), trang \(sheet), dòng \(row)", "file \(file), sheet \(sheet), row \(row)")
    }
}
