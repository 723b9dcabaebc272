public import Registry

extension Statement {
    /// The texts that name organisations and places of work.
    public var workplaceTexts: [TextID] { engagements.workplaceTexts }
}

extension [Engagement] {
    /// The texts that name organisations and places of work.
    var workplaceTexts: [TextID] { compactMap(\.organisation) + compactMap(\.place) }
}

extension Workplaces {
    /// Learns the words of the organisations and places of some statements.
    ///
    /// - Throws: `RegistryError`.
    public func learn(of statements: some Sequence<StoredStatement>, _ view: RegistryView) throws {
        try learn(of: statements.flatMap(\.statement.workplaceTexts), view)
    }

    /// Learns the words of texts that are not known yet.
    ///
    /// - Throws: `RegistryError`.
    public func learn(of texts: some Sequence<TextID>, _ view: RegistryView) throws {
        let new = unknown(texts)
        if !new.isEmpty { learn(try view.words(of: new)) }
    }
}

extension CompleteListing {
    /// The texts that name the organisation and its place.
    public var workplaceTexts: [TextID] { [organisation, place].compactMap { $0 } }
}
