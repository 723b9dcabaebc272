import DelimitedText
import Registry
public import Wording

extension RosterInspection {
    /// A profile of what was decided, each decision with its evidence beside it, to be edited by hand.
    ///
    /// Where no roster was found, the row with the most words is offered as a header whose columns are
    /// not used yet.
    ///
    /// - Throws: what reading the data files throws: a fault of the build.
    public func profileText(in language: ScreenLanguage) throws -> String {
        var text = ProfileText(language)
        text.comment(
            Wording(
                "Hồ sơ cách đọc, ghi từ tệp \(source.name). Sửa tay được; xoá một dòng thì chương trình lại tự tìm.",
                "A profile, written from the file \(source.name). Edit it by hand; what is deleted is found out again."
            ))
        text.comment(
            Wording(
                "Dùng: trithuc import TỆP --profile HỒ-SƠ (hoặc inspect TỆP --profile HỒ-SƠ để xem trước).",
                "Use it: trithuc import FILE --profile PROFILE (or inspect FILE --profile PROFILE to look first)."
            ))
        text.pair("profile", RosterProfile.schema)
        text.blank()
        if let detection { write(detection, to: &text) }
        write(tables, to: &text)
        text.blank()
        write(profile?.words ?? RosterProfile.Words(), to: &text)
        text.blank()
        try text.meanings()
        return text.text
    }

    private func write(_ detection: Detection, to text: inout ProfileText) {
        for evidence in detection.evidence { text.comment(evidence) }
        let dialect = detection.dialect
        text.pair("encoding", detection.encoding.name)
        text.pair("delimiter", quoted: ProfileText.named(dialect.delimiter))
        text.pair("quote", quoted: dialect.quote.map(ProfileText.named) ?? "none")
        if let escape = dialect.escape { text.pair("escape", quoted: ProfileText.named(escape)) }
        if dialect.skipsInitialSpace { text.pair("skip_initial_space", "yes") }
        text.blank()
    }

    private var tables: [ProfileText.Table] {
        if laidOut.isEmpty {
            return sheets.lazy.compactMap(ProfileText.Table.init(offering:)).prefix(1).map { $0 }
        }
        return laidOut.map { ProfileText.Table($0) }
    }

    private func write(_ tables: [ProfileText.Table], to text: inout ProfileText) {
        guard tables.count > 1 else {
            for table in tables { text.table(table, indent: "", first: "") }
            return
        }
        text.line("sheets:")
        for table in tables { text.table(table, indent: "    ", first: "  - ") }
    }

    private func write(_ words: RosterProfile.Words, to text: inout ProfileText) {
        guard words != RosterProfile.Words() else {
            text.comment(
                Wording(
                    "Từ riêng của nơi gửi; bỏ dấu # ở đầu dòng để dùng:",
                    "The sender's own words; take the # away to use them:"))
            for line in [
                "words:", "  sex:", "    \"Anh\": male", "    \"Chị\": female", "  party:",
                "    \"ĐVCT\": yes", "  unknown: [\"không khai\"]",
            ] { text.comment(line) }
            return
        }
        text.line("words:")
        for (key, words) in [("sex", words.sex), ("party", words.party)] where !words.isEmpty {
            text.line("  \(key):")
            for (word, value) in words.sorted(by: { $0.key < $1.key }) {
                text.line("    \(ProfileText.quoted(word)): \(value)")
            }
        }
        guard !words.unknown.isEmpty else { return }
        text.line("  unknown:")
        for word in words.unknown { text.line("    - " + ProfileText.quoted(word)) }
    }
}
