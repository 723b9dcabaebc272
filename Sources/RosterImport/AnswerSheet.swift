public import Composition
import Registry
import VietnameseText

/// A file of questions with what a person wrote beside them: the list of questions as it was printed, filled in.
public struct AnswerSheet: Sendable {
    /// The answers in the order of the rows; rows without one are left out.
    public let answers: [Answer]

    /// Reads a file in any form that rosters have.
    ///
    /// - Throws: ``ImportError`` where the file cannot be read, has no columns `id` and `answer`, a number is
    ///   no number, or nothing is answered.
    public init(contentsOf path: String) throws {
        let source = try RawSource(path: path)
        for sheet in source.decodedSheets(nil) {
            guard let columns = try Self.columns(sheet) else { continue }
            answers = try Self.answers(sheet, columns, file: source.file.name)
            guard !answers.isEmpty else { throw ImportError.nothingAnswered(source.file.name) }
            return
        }
        throw ImportError.noAnswerColumns(source.file.name)
    }

    private struct Columns {
        let row: Int
        let id: Int
        let answer: Int
    }

    private static let idHeads: Set<String> = ["id", "so", "cau hoi"]
    private static let answerHeads: Set<String> = ["answer", "tra loi"]

    private static func columns(_ sheet: DecodedSheet) throws -> Columns? {
        for row in sheet.raw.head {
            let heads = sheet.texts(row).map { SearchKey.of($0) }
            if let id = heads.firstIndex(where: { idHeads.contains($0) }),
                let answer = heads.firstIndex(where: { answerHeads.contains($0) })
            {
                return Columns(row: row.number, id: id, answer: answer)
            }
        }
        return nil
    }

    private static func answers(
        _ sheet: DecodedSheet, _ columns: Columns, file: String
    ) throws -> [Answer] {
        var answers: [Answer] = []
        try sheet.raw.forEachRow { row in
            guard row.number > columns.row else { return true }
            let answer = sheet.text(row, columns.answer)
            guard !answer.isEmpty else { return true }
            let number = sheet.text(row, columns.id)
            guard let id = Int(number) else {
                throw ImportError.answerWithoutQuestion(file, row: row.number, id: number)
            }
            answers.append(Answer(.question(id), meaning: answer))
            return true
        }
        return answers
    }
}
