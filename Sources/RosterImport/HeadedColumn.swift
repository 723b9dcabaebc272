import Classifications
import VietnameseText

/// What a column means under a group head: "Nam" under "Ngày sinh", "ThS" under "Trình độ".
enum HeadedColumn {
    static func role(_ label: String, under head: ColumnMeaning) -> ColumnRole? {
        switch head {
        case .birthDate, .sex: sexColumn(label, head)
        case .qualification, .title: qualificationColumn(label)
        case .politicalTheory: listed(label, .politicalTheory, head)
        case .stateManagement: listed(label, .stateManagement, head)
        case .language: languageColumn(label)
        case .informationTechnology: certificate(label, head, "Tin học")
        default: nil
        }
    }

    private static func sexColumn(_ label: String, _ head: ColumnMeaning) -> ColumnRole? {
        switch SearchKey.of(label) {
        case "nam": ColumnRole(meaning: head, marked: "Nam")
        case "nu": ColumnRole(meaning: head, marked: "Nữ")
        default: nil
        }
    }

    private static func qualificationColumn(_ label: String) -> ColumnRole? {
        if Classifications.lookup(.academicTitles).resolve(label) != nil {
            return ColumnRole(meaning: .title, marked: label)
        }
        return listed(label, .levels, .qualification)
    }

    private static func listed(
        _ label: String, _ list: CodeList, _ meaning: ColumnMeaning
    ) -> ColumnRole? {
        Classifications.lookup(list).resolve(label) == nil
            ? nil : ColumnRole(meaning: meaning, marked: label)
    }

    /// "ĐH" and "Chứng chỉ" say how well, a language's name says which.
    private static func languageColumn(_ label: String) -> ColumnRole? {
        if Classifications.lookup(.languages).resolve(label) != nil {
            return ColumnRole(meaning: .language, marked: label)
        }
        return certificate(label, .language, "Ngoại ngữ")
    }

    private static func certificate(
        _ label: String, _ meaning: ColumnMeaning, _ subject: String
    ) -> ColumnRole? {
        if Classifications.lookup(.levels).resolve(label) != nil {
            return ColumnRole(meaning: meaning, marked: label)
        }
        return SearchKey.of(label).hasPrefix("chung chi") || SearchKey.of(label) == "cc"
            ? ColumnRole(meaning: meaning, marked: "Chứng chỉ") : nil
    }
}
