import ArgumentParser
import Census
import CivilDates
import Foundation
import Registry
import Wording

/// Which registry file is used, and the language of the screen.
struct RegistryOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Tệp sổ; nếu không ghi thì lấy TRITHUC_REGISTRY, rồi ./trithuc.sqlite.",
                "The registry file; else TRITHUC_REGISTRY, else ./trithuc.sqlite."),
            valueName: said("tệp", "file")))
    var registry: String?

    @OptionGroup var screen: ScreenOptions

    var path: String { Self.path(registry) }

    /// The file that is meant where one is named, or none.
    static func path(_ asked: String?) -> String {
        asked ?? ProcessInfo.processInfo.environment["TRITHUC_REGISTRY"] ?? "trithuc.sqlite"
    }

    /// Opens the registry.
    func open() throws -> Registry { try Registry.open(at: path) }
}

/// The language of the screen.
struct ScreenOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            said("Ngôn ngữ trên màn hình.", "The language of the screen."),
            valueName: said("ngôn-ngữ", "lang")))
    var lang: LanguageArgument?
}

/// A language on the command line.
enum LanguageArgument: String, CaseIterable, ExpressibleByArgument {
    case vi
    case en
}

/// A day on the command line: `2025-12-31` or `31/12/2025`.
struct DateArgument: ExpressibleByArgument {
    let date: CivilDate

    init?(argument: String) {
        if let date = CivilDate(iso: argument) {
            self.date = date
            return
        }
        let parts = argument.split(separator: "/").compactMap { Int($0) }
        guard parts.count == 3, let date = CivilDate(year: parts[2], month: parts[1], day: parts[0])
        else { return nil }
        self.date = date
    }
}

/// When a question is true and when its answer is known.
struct QuestionOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Số liệu tại ngày nào, ví dụ 2025-12-31; mặc định hôm nay.",
                "The date asked about, as 2025-12-31; default today."),
            valueName: said("ngày", "date")))
    var asOf: DateArgument?

    @OptionGroup var knowledge: KnowledgeOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Theo bản đồ hành chính nào: then (của ngày --as-of), now (hôm nay) hoặc một ngày, ví dụ 2025-06-30 là ngày cuối còn cấp huyện.",
                "In which administrative map: then (of the date --as-of), now (today) or of a date, as 2025-06-30, the last day with districts."
            ),
            valueName: said("bản-đồ", "map")))
    var units: MapArgument = .then

    var date: CivilDate { asOf?.date ?? .today() }

    var known: KnownOn { knowledge.known }

    /// The day of the administrative map.
    var map: CivilDate { units.day(at: date) }

    /// Everyone at the date, or those whom a text names, as known then, in the map that is asked for.
    func census(
        _ registry: Registry, need: Census.Need, named text: String? = nil
    ) throws -> Census {
        let census =
            try text.map {
                try Census.open(registry, asOf: date, known: known, need: need, named: $0)
            } ?? Census.open(registry, asOf: date, known: known, need: need)
        return map == census.map ? census : census.on(mapOf: map)
    }

    var knownText: String { knowledge.text }
}

/// When an answer is known.
struct KnowledgeOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Theo những gì sổ đã biết đến một ngày, thời điểm hoặc số lần cập nhật; mặc định bây giờ.",
                "As the registry knew it on a date, at a moment or after a change's number; default now."
            ),
            valueName: said("ngày", "date")))
    var knownOn: KnownOnArgument?

    var known: KnownOn { knownOn?.known ?? .now }

    /// What was asked, or today.
    var text: String { knownOn?.text ?? CivilDate.today().description }
}

/// The administrative map on the command line: `then`, `now` or a day.
struct MapArgument: ExpressibleByArgument {
    /// As it was asked.
    let text: String
    private let day: CivilDate?

    static let then = MapArgument(text: "then", day: nil)

    private init(text: String, day: CivilDate?) {
        self.text = text
        self.day = day
    }

    init?(argument: String) {
        switch argument {
        case "then": self = .then
        case "now": self.init(text: argument, day: .today())
        default:
            guard let day = DateArgument(argument: argument)?.date else { return nil }
            self.init(text: argument, day: day)
        }
    }

    /// What help prints of the map that is used where none is asked for.
    var defaultValueDescription: String { text }

    /// The day of the map for a question that is asked at a date.
    func day(at date: CivilDate) -> CivilDate { day ?? date }
}

/// Up to when something is known: a day (its end, on this machine's clock), a moment or a change.
struct KnownOnArgument: ExpressibleByArgument {
    let known: KnownOn
    let text: String

    init?(argument: String) {
        text = argument
        if let change = Int(argument.hasPrefix("#") ? String(argument.dropFirst()) : argument) {
            known = .change(change)
        } else if let date = DateArgument(argument: argument)?.date,
            let end = Self.endOfDay(date)
        {
            known = .moment(end.recordedForm)
        } else if let moment = try? Date(argument, strategy: .iso8601) {
            // Moments are kept to the millisecond; one given to the second means all of that second.
            let rest = argument.contains(".") ? 0.0005 : 0.9995
            known = .moment(moment.addingTimeInterval(rest).recordedForm)
        } else {
            return nil
        }
    }

    private static func endOfDay(_ date: CivilDate) -> Date? {
        var parts = tm()
        parts.tm_year = Int32(date.year - 1900)
        parts.tm_mon = Int32(date.month - 1)
        parts.tm_mday = Int32(date.day)
        parts.tm_hour = 23
        parts.tm_min = 59
        parts.tm_sec = 59
        parts.tm_isdst = -1
        let seconds = mktime(&parts)
        return seconds == -1 ? nil : Date(timeIntervalSince1970: Double(seconds) + 0.9995)
    }
}
