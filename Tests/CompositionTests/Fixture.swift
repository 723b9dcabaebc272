import CivilDates
import Composition
import Registry
import SeededRandom

/// Statements of one person, made by hand; texts are interned as they come.
struct Statements {
    var stored: [StoredStatement] = []
    private(set) var texts = TextTable()

    init() {}

    /// Adds what one source says; `file` is the number of its file, whose name is that letter.
    mutating func add(
        _ asOf: String, kind: StatementKind = .roster, file: Int? = 1, change: Int? = nil,
        _ say: (inout Statement, (String) -> TextID) -> Void = { _, _ in }
    ) {
        var texts = texts
        var statement = Statement(
            kind: kind, row: stored.count + 2, asOf: day(asOf), fullName: texts.intern("Ka Đèn"))
        say(&statement) { texts.intern($0) }
        self.texts = texts
        let number = stored.count + 1
        stored.append(
            StoredStatement(
                id: number, change: change ?? number, sourceFile: file, statement: statement))
    }

    func composed(
        at date: String = "2025-12-31", ranking: PostRanking = .unread
    ) throws -> ComposedPerson? {
        let date = day(date)
        return Composition.compose(
            stored.filter { $0.statement.asOf <= date }, at: date, workplaces: workplaces,
            ranking: ranking,
            fileName: { String(UnicodeScalar(UInt8(96 + $0))) })
    }

    private var workplaces: Workplaces {
        let used = stored.flatMap(\.statement.engagements).flatMap { [$0.organisation, $0.place] }
        return Workplaces(
            used.compactMap { $0 }.reduce(into: [:]) { $0[$1] = texts[$1] })
    }

    func text(_ id: TextID?) -> String? { id.map { texts[$0] } }
}

/// A day written out in a test; a day that does not exist is noticed by every comparison with it.
func day(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate.today() }
