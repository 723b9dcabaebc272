/// The relationships that one part of a package states.
final class Relationships: XMLEvents {
    struct Relationship {
        /// The last step of the type's URI, which strict and transitional files share.
        let type: String
        let path: String
    }

    private let part: String
    private(set) var byID: [String: Relationship] = [:]

    private init(part: String) { self.part = part }

    /// Reads the relationships of a part (the package itself: ""); none where it has no such part.
    static func of(
        _ part: String, in archive: ZipArchive
    ) throws(SpreadsheetError) -> Relationships {
        let relationships = Relationships(part: part)
        if let entry = archive.entry(at: PackagePath.relationships(of: part)) {
            try XMLStream.parse(entry, of: archive, into: relationships)
        }
        return relationships
    }

    /// The path of the first part of a type.
    func path(ofType type: String) -> String? {
        byID.sorted { $0.key < $1.key }.first { $0.value.type == type }?.value.path
    }

    func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name.is("Relationship"), let id = attributes["Id"], let type = attributes["Type"],
            let target = attributes["Target"], attributes["TargetMode"] != "External"
        else { return }
        byID[id] = Relationship(
            type: type.split(separator: "/").last.map(String.init) ?? type,
            path: PackagePath.resolve(target, from: part))
    }
}
