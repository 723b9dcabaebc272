public import Classifications
public import Wording

/// Why an answer cannot be taken.
public enum AnswerError: WordedError {
    /// No question has this number.
    case noSuchQuestion(Int)
    /// No source wrote this text.
    case noSuchText(String)
    /// The answer names no entry of the list for sure; with the text and the nearest entries.
    case notInList(String, CodeList, String, [CodeEntry])

    /// What is said of the error.
    public var wording: Wording {
        switch self {
        case .noSuchQuestion(let id):
            Wording(
                "Không có câu hỏi số \(id). Xem các câu hỏi bằng: trithuc questions",
                "There is no question \(id). List the questions with: trithuc questions")
        case .noSuchText(let text):
            Wording(
                "Chưa danh sách nào ghi “\(text)”. Chép đúng cách ghi như trong: trithuc questions",
                "No roster writes “\(text)”. Copy the wording as in: trithuc questions")
        case .notInList(let meaning, let list, let text, let nearest):
            Wording(
                "Không rõ “\(meaning)” là mã nào trong danh mục \(list.vietnameseName), nên chưa trả lời cho “\(text)”. "
                    + (nearest.isEmpty
                        ? "Tra mã bằng: trithuc codes \(list.rawValue) \"\(meaning)\""
                        : "Có phải: \(Self.listed(nearest))? Ghi đúng mã."),
                "It is not clear which code of the list \(list.rawValue) “\(meaning)” is, so “\(text)” was not answered. "
                    + (nearest.isEmpty
                        ? "Find codes with: trithuc codes \(list.rawValue) \"\(meaning)\""
                        : "Did you mean: \(Self.listed(nearest))? Write the code."))
        }
    }

    private static func listed(_ entries: [CodeEntry]) -> String {
        entries.map { entry in
            let name = ([entry.name] + entry.parents.prefix(2)).joined(separator: ", ")
            return "\(entry.code) (\(name))"
        }.joined(separator: "; ")
    }
}
