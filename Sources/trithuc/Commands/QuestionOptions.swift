import ArgumentParser
import Census
import CivilDates
import Registry
import Wording

/// Which registry is asked, when the answer is true, and when it is known.
struct QuestionOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Số liệu tại ngày nào, ví dụ 2025-12-31; mặc định hôm nay.",
                "The date asked about, as 2025-12-31; default today."),
            valueName: said("ngày", "date")))
    var asOf: DateArgument?

    @Option(name: .long, help: .knownOn)
    var knownOn: KnownOnArgument?

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Theo bản đồ hành chính nào: then (của ngày --as-of), now (hôm nay) hoặc một ngày, ví dụ 2025-06-30 là ngày cuối còn cấp huyện.",
                "In which administrative map: then (of the date --as-of), now (today) or of a date, as 2025-06-30, the last day with districts."
            ),
            valueName: said("bản-đồ", "map")))
    var units: MapArgument = .then

    @Option(name: .long, help: .registry)
    var registry: String?

    @Option(name: .long, help: .lang)
    var lang: LanguageArgument?

    /// Opens the registry.
    func open() throws -> Registry { try Registry.open(at: RegistryOptions.path(registry)) }

    var date: CivilDate { asOf?.date ?? .today() }

    var known: KnownOn { knownOn.known }

    var knownText: String { knownOn.text }

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
}
