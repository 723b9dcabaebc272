import Registry

/// Texts of a registry that were met, a mark for each number up to the greatest.
struct TextSet {
    private var marks: [Bool] = []

    /// Adds a text; true where it was not met before.
    mutating func insert(_ text: TextID) -> Bool {
        let number = Int(text.rawValue)
        if number >= marks.count {
            marks += repeatElement(false, count: max(number + 1, 2 * marks.count) - marks.count)
        }
        defer { marks[number] = true }
        return !marks[number]
    }
}
