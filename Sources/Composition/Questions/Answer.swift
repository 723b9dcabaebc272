public import CivilDates
public import Classifications
public import Registry
import VietnameseText

/// A person's word on what a text means in a code list.
public struct Answer: Sendable {
    /// What is answered.
    public enum Subject: Sendable {
        /// A question by its number.
        case question(Int)
        /// A text that a rule has read, perhaps wrongly, or that nobody asked about.
        case text(String, list: CodeList, at: CivilDate?)
    }

    /// What is answered.
    public var subject: Subject
    /// The code, `CODE@DATE`, the name of an entry, or that nobody can tell.
    public var meaning: String

    /// Answers a question.
    public init(_ subject: Subject, meaning: String) {
        self.subject = subject
        self.meaning = meaning
    }
}

/// An answer as it entered the registry.
public struct GivenAnswer: Sendable {
    /// The text, its list and whom it settles.
    public let row: QuestionList.Row
    /// The entry that it means; `nil` where it means nothing.
    public let entry: CodeEntry?
}

/// Answers that were taken as one change.
public struct GivenAnswers: Sendable {
    /// The change.
    public let change: Change
    /// The answers.
    public let answers: [GivenAnswer]
}

extension Registry {
    /// Records answers as one change: everybody with these texts is read by them at once, and so is every
    /// later roster; undoing the change takes them back.
    ///
    /// - Parameters:
    ///   - answers: the answers, at least one.
    ///   - author: who answers.
    ///   - reason: why; `nil` for a line that says what was answered.
    ///   - asOf: the date at which the people who are settled are counted.
    /// - Returns: the change, and what each answer settles.
    /// - Throws: ``AnswerError`` at the first answer that cannot be taken; then none is. `RegistryError`.
    public func answer(
        _ answers: [Answer], author: String, reason: String? = nil, asOf: CivilDate
    ) throws -> GivenAnswers {
        let (given, last) = try withView { view in
            (try Self.given(answers, view, asOf: asOf), view.lastChange)
        }
        let words = given.prefix(3).map { "“\($0.row.text)”" }.joined(separator: ", ")
        var proposal = ProposedChange(
            kind: .answer, author: author,
            reason: reason ?? "Trả lời \(words)\(given.count > 3 ? ", …" : "")", asOf: nil,
            sourceFile: nil, basedOn: last)
        proposal.readings = given.map { answer in
            Reading(
                list: answer.row.list.rawValue, era: answer.row.era,
                text: proposal.texts.intern(answer.row.text),
                code: answer.entry?.code ?? Reading.meaningless, codeFrom: answer.entry?.from,
                score: 1, origin: .person)
        }
        return GivenAnswers(change: try apply(proposal), answers: given)
    }

    private static func given(
        _ answers: [Answer], _ view: RegistryView, asOf: CivilDate
    ) throws -> [GivenAnswer] {
        let asked = Dictionary(
            uniqueKeysWithValues: try view.askedTexts().map { ($0.id, $0) })
        let subjects = try answers.map { answer -> (Int?, CodeList, CivilDate?, TextID) in
            switch answer.subject {
            case .question(let id):
                guard let question = asked[id], let list = CodeList(rawValue: question.list)
                else { throw AnswerError.noSuchQuestion(id) }
                return (id, list, question.era, question.text)
            case .text(let text, let list, let date):
                guard let number = try view.number(ofText: CanonicalText.canonical(text))
                else { throw AnswerError.noSuchText(text) }
                return (nil, list, list.era(at: date ?? asOf), number)
            }
        }
        let rows = try QuestionList.counted(subjects, view, asOf: asOf)
        return try zip(rows, answers).map { row, answer in
            GivenAnswer(row: row, entry: try AnsweredEntry.find(answer.meaning, for: row))
        }
    }
}
