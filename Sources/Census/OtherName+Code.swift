import Registry

extension OtherName {
    /// Other names as the code of a census column: a letter for the kind and the number of the text of each.
    static func code(_ names: [OtherName]) -> String {
        names.map { ($0.kind == .religious ? "r" : "a") + String($0.name.rawValue) }
            .joined(separator: " ")
    }

    /// The names of a code.
    static func coded(_ code: String) -> [OtherName] {
        code.split(separator: " ").compactMap { name in
            Int32(name.dropFirst()).map {
                OtherName(
                    kind: name.first == "r" ? .religious : .alias, name: TextID(rawValue: $0))
            }
        }
    }
}
