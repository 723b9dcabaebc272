/// The names of a workbook's sheets: each one once, and none that a spreadsheet would refuse.
struct SheetNames {
    /// How many UTF-16 units a name has at most.
    static let longest = 31
    private static let forbidden = Set("[]:*?/\\")

    private var taken: Set<String> = []

    /// A name as near to the wanted one as can be.
    mutating func next(_ wanted: String) -> String {
        let name = Self.allowed(wanted)
        var candidate = Self.cut(name, to: Self.longest)
        var number = 1
        // Names that differ by capitals alone are the same.
        while !taken.insert(candidate.lowercased()).inserted {
            number += 1
            let ending = " (\(number))"
            candidate = Self.cut(name, to: Self.longest - ending.count) + ending
        }
        return candidate
    }

    private static func allowed(_ name: String) -> String {
        let signs = name.map { sign in
            forbidden.contains(sign) || sign.unicodeScalars.contains { $0.value < 0x20 }
                ? "-" : sign
        }
        let name = String(signs.drop(while: isEdge).reversed().drop(while: isEdge).reversed())
        // A spreadsheet keeps this name for itself.
        return name.isEmpty ? "Sheet" : name.lowercased() == "history" ? name + "-" : name
    }

    private static func isEdge(_ sign: Character) -> Bool { sign == "'" || sign.isWhitespace }

    private static func cut(_ name: String, to length: Int) -> String {
        var name = name
        while name.utf16.count > length { name.removeLast() }
        while name.last.map(isEdge) ?? false { name.removeLast() }
        return name
    }
}
