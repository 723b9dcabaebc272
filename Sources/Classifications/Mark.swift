/// The signs by which a cell says "yes": x matrices have one column for each level, title or group.
public enum Mark {
    private static let signs: Set<String> = ["x", "×", "✓", "✔", "v", "có", "1", "xx", "(x)", "+"]

    /// Whether the whole cell is a sign.
    public static func isMark(_ text: String) -> Bool { signs.contains(text.lowercased()) }
}
