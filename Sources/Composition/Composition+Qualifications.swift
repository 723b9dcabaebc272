import Registry

extension Composition {
    /// The degrees of the latest statement that lists any; what all of them leave unsaid (level,
    /// academic title or field) comes from the latest statement that says it.
    static func latestQualifications(_ newestFirst: [Statement]) -> [Qualification] {
        if newestFirst.count == 1 { return newestFirst[0].qualifications }
        var held: [Qualification] = []
        for listed in newestFirst.map(\.qualifications) where !listed.isEmpty {
            if held.isEmpty {
                held = listed
            } else {
                let said = held
                held += listed.compactMap { $0.adding(to: said) }
            }
        }
        return held
    }
}

extension Qualification {
    /// What an earlier degree says of which the later ones are silent; `nil` where that is nothing.
    ///
    /// Training under way is no degree: it neither says what is held nor hides it.
    fileprivate func adding(to later: [Qualification]) -> Qualification? {
        guard !isInTraining else { return nil }
        let degrees = later.filter { !$0.isInTraining }
        var part = self
        if degrees.contains(where: { $0.level != nil }) { part.level = nil }
        if degrees.contains(where: { $0.title != nil }) { part.title = nil }
        if degrees.contains(where: { $0.field != nil }) { part.field = nil }
        return part.level == nil && part.title == nil && part.field == nil ? nil : part
    }
}
