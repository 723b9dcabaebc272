import Census
import CivilDates
import Classifications
import Registry
import Statistics
import Wording

/// The values that an option or an argument may have, those of the registry among them.
struct ValueOffers {
    private let live: LiveValues

    init(_ line: TypedLine) { live = LiveValues(line) }

    private static let files: Set<String> = [
        "--output", "--report", "--profile", "--save-profile", "--registry", "--file",
        "--copy-key", "--restore-key",
    ]

    /// The values of an option.
    func words(
        of option: CommandOutline.Argument, _ name: String, _ typed: String
    ) -> [OfferedWord] {
        if Self.files.contains(name) { return [.files] }
        switch name {
        case "--by": return dimensions(typed)
        case "--columns": return OfferedWords.fitting(Self.dimensions, typed)
        case "--where": return condition(typed)
        case "--units": return OfferedWords.fitting(Self.maps, typed)
        case "--list": return OfferedWords.fitting(Self.lists, typed)
        case "--as-of", "--compare": return OfferedWords.fitting(live.dates, typed)
        case "--known-on": return OfferedWords.fitting(live.changes, typed)
        case "--unit": return units(typed)
        case "--bands":
            return [OfferedWord(AgeBands.official.limits.map(String.init).joined(separator: ","))]
        default:
            return OfferedWords.fitting((option.allValues ?? []).map { OfferedWord($0) }, typed)
        }
    }

    /// The values of a word in its place, from 0.
    func words(
        ofArgument place: Int, _ argument: CommandOutline.Argument, of command: String,
        _ typed: String
    ) -> [OfferedWord] {
        switch command {
        case "import", "inspect": return [.files]
        case "codes" where place == 0: return OfferedWords.fitting(Self.lists, typed)
        case "undo": return OfferedWords.fitting(live.changes, typed)
        case "rebase-report": return OfferedWords.fitting(live.endedDistricts, typed)
        default:
            return OfferedWords.fitting((argument.allValues ?? []).map { OfferedWord($0) }, typed)
        }
    }

    private static let dimensions = Dimension.allCases.map {
        OfferedWord($0.rawValue, $0.wording[.screen])
    }

    private static let lists = CodeList.allCases.map { list in
        OfferedWord(list.rawValue, ScreenLanguage.screen == .vietnamese ? list.vietnameseName : "")
    }

    private static let maps = [
        OfferedWord("then", said("bản đồ của ngày --as-of", "the map of the date --as-of")),
        OfferedWord("now", said("bản đồ hôm nay", "today's map")),
        OfferedWord(
            "2025-06-30", said("ngày cuối còn cấp huyện", "the last day with districts")),
        OfferedWord(
            "2025-07-01", said("ngày đầu không còn cấp huyện", "the first day without districts")),
    ]

    /// The last of a list of dimensions, those before it not again.
    private func dimensions(_ typed: String) -> [OfferedWord] {
        let parts = typed.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let before = parts.dropLast()
        let lead = before.map { $0 + "," }.joined()
        let open = Self.dimensions.filter { !before.contains($0.word) }
        return OfferedWords.fitting(open, parts.last ?? "").map { $0.behind(lead) }
    }

    /// A dimension before its sign, and behind it the last of the values.
    private func condition(_ typed: String) -> [OfferedWord] {
        guard let sign = typed.firstIndex(where: { "=<>≥≤≠!".contains($0) }) else {
            return OfferedWords.fitting(Self.dimensions, typed).map {
                OfferedWord($0.word + "=", $0.meaning)
            }
        }
        let name = String(typed[..<sign])
        guard let dimension = try? Dimension(asked: name) else { return [] }
        let rest = typed[sign...]
        let signs = rest.prefix { "=<>≥≤≠!".contains($0) }
        let values = rest.dropFirst(signs.count)
        let last = values.lastIndex(of: ",").map { values.index(after: $0) } ?? values.startIndex
        let lead = String(typed[..<last])
        let before = Set(values[..<last].split(separator: ",").map(String.init))
        let open = live.values(of: dimension).filter { !before.contains($0.word) }
        return OfferedWords.fitting(open, String(values[last...])).map { $0.behind(lead) }
    }

    /// Units of today's map whose name begins so, as `init --unit` wants them.
    private func units(_ typed: String) -> [OfferedWord] {
        guard typed.count > 1 else { return [] }
        return AdministrativeUnits.shared.matches(typed, at: .today(), limit: 12).map { match in
            let unit = match.entry
            return OfferedWord(
                unit.code + "@" + (unit.from ?? .today()).description, unit.titled)
        }
    }
}
