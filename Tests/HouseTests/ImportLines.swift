/// The modules that a Swift source imports.
enum ImportLines {
    static func modules(in source: String) -> Set<String> {
        var modules: Set<String> = []
        for line in source.split(whereSeparator: \.isNewline) {
            if let match = line.firstMatch(of: statement) { modules.insert(String(match.1)) }
        }
        return modules
    }

    private nonisolated(unsafe) static let statement =
        /^\s*(?:@\w+(?:\(\w+\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+)/
}
