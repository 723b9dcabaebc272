import Census

extension DisclosureRule {
    /// Refuses what no public table answers, before anybody is counted.
    ///
    /// - Throws: ``DisclosureRefusal``.
    public func examine(_ question: CountTable.Question) throws(DisclosureRefusal) {
        let asked = question.filters.map(\.dimension)
        let all = Set(question.by + asked)
        if let hidden = (question.by + asked).first(where: never.contains) {
            throw .neverPublic(hidden)
        }
        for one in question.by + asked {
            if all.contains(where: { sensitive.contains(one) && !crosses(one, $0) }) {
                throw .sensitive(one)
            }
        }
        if question.allocates { throw .estimates }
        if all.count > dimensions { throw .tooManyDimensions(most: dimensions) }
        if asked.contains(.age) || question.by.contains(.age) && question.bands != ageBands {
            throw .ages(ageBands)
        }
        if let twice = asked.first(where: { one in asked.filter { $0 == one }.count > 1 }) {
            throw .severalValues(twice)
        }
        if let wide = question.filters.first(where: { $0.comparison != .isOneOf }) {
            throw .severalValues(wide.dimension)
        }
        if Set(asked).count > 1, question.by.isEmpty { throw .conditionsOnly }
    }
}
