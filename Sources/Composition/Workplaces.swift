public import CivilDates
import Classifications
public import Registry
import Synchronization

/// The organisations and places of work that statements name: what their words come to, each worked
/// out once however many people are composed.
public final class Workplaces: Sendable {
    /// No words: organisations and places are told apart by the numbers of their texts.
    public static let unworded = Workplaces([:])

    private struct PlaceDate: Hashable {
        let place: TextID
        let date: CivilDate
    }

    private struct Pair: Hashable {
        let one: PlaceDate
        let other: PlaceDate
    }

    private struct Known {
        var words: [TextID: String]
        /// The number of each key of a name.
        var keys: [String: Int] = [:]
        var ofText: [TextID: Int] = [:]
        var areOnePlace: [Pair: Bool] = [:]
    }

    private let known: Mutex<Known>

    /// The workplaces of a registry.
    ///
    /// - Throws: `RegistryError`.
    public convenience init(_ view: RegistryView) throws { self.init(try view.workplaceWords()) }

    /// Workplaces of these words, by the registry's numbers.
    public init(_ words: [TextID: String]) { known = Mutex(Known(words: words)) }

    /// Adds the words of organisations and places that have not been asked for yet.
    public func learn(_ words: [TextID: String]) {
        known.withLock { $0.words.merge(words) { known, _ in known } }
    }

    /// The texts among some whose words are not known.
    public func unknown(_ texts: some Sequence<TextID>) -> Set<TextID> {
        let texts = Set(texts)
        return known.withLock { known in texts.filter { known.words[$0] == nil } }
    }

    /// The number that all spellings of an organisation's name share; it holds only among these
    /// workplaces.
    public func name(of organisation: TextID) -> Int {
        known.withLock { known in
            if let number = known.ofText[organisation] { return number }
            guard let text = known.words[organisation] else { return -Int(organisation.rawValue) }
            let key = OrganisationName(text).key
            let number = known.keys[key] ?? known.keys.count
            known.keys[key] = number
            known.ofText[organisation] = number
            return number
        }
    }

    /// The texts whose name, as an organisation, is spelled as one of these is.
    public func spellings(of organisations: some Sequence<TextID>) -> [TextID] {
        let names = Set(organisations.map { name(of: $0) })
        return known.withLock { Array($0.words.keys) }.filter { names.contains(name(of: $0)) }
    }

    /// Whether two texts of different dates may mean one place, the earlier first: places are one unless
    /// they are known to be different, and a commune and the one that took it over are one.
    public func isOnePlace(
        _ earlier: TextID?, at earlierDate: CivilDate, _ later: TextID?, at laterDate: CivilDate
    ) -> Bool {
        guard let earlier, let later, earlier != later else { return true }
        let pair = Pair(
            one: PlaceDate(place: earlier, date: earlierDate),
            other: PlaceDate(place: later, date: laterDate))
        if let isOne = known.withLock({ $0.areOnePlace[pair] }) { return isOne }
        let isOne = isOnePlace(pair)
        known.withLock { $0.areOnePlace[pair] = isOne }
        return isOne
    }

    private func isOnePlace(_ pair: Pair) -> Bool {
        let units = AdministrativeUnits.shared
        let (one, other) = known.withLock {
            ($0.words[pair.one.place] ?? "", $0.words[pair.other.place] ?? "")
        }
        guard let earlier = units.resolve(one, at: pair.one.date)?.entry,
            let later = units.resolve(other, at: pair.other.date)?.entry
        else { return true }
        return units.rebase(earlier, to: pair.other.date).parts
            .contains { $0.entry.code == later.code }
    }
}
