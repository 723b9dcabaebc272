/// Interned texts of a registry by their number: all of them, or some.
public struct RegistryTexts: Sendable {
    private enum Content: Sendable {
        case all([String])
        case some([TextID: String])
    }

    private let content: Content
    /// One more than the highest number.
    public let endNumber: Int

    /// No texts.
    public static let none = RegistryTexts(texts: [""])

    init(texts: [String]) {
        content = .all(texts)
        endNumber = texts.count
    }

    init(some texts: [TextID: String]) {
        content = .some(texts)
        endNumber = (texts.keys.map { Int($0.rawValue) }.max() ?? 0) + 1
    }

    /// The text with a number of this registry; empty where it is none of those that were read.
    public subscript(id: TextID) -> String {
        switch content {
        case .all(let texts): texts[Int(id.rawValue)]
        case .some(let texts): texts[id] ?? ""
        }
    }
}

extension RegistryView {
    /// All interned texts; the one with the number n is at index n.
    ///
    /// - Throws: ``RegistryError``.
    public func texts() throws -> RegistryTexts {
        var texts = [""]
        let rows = try ColumnCursor(database, "SELECT id, canonical FROM text ORDER BY id")
        while try rows.next() {
            let id = rows.int(0)
            while texts.count < id { texts.append("") }
            texts.append(rows.text(1) ?? "")
        }
        return RegistryTexts(texts: texts)
    }

    /// The interned texts with some numbers.
    ///
    /// - Throws: ``RegistryError``.
    public func texts(only wanted: Set<TextID>) throws -> RegistryTexts {
        RegistryTexts(some: try words(of: wanted))
    }
}
