import CivilDates

/// The chain of changes: each hash covers the change's content, its header and the hash before it,
/// so that nothing can be altered, removed or slipped in between without being seen.
enum HashChain {
    /// The hash before the first change.
    static let beginning = [UInt8](repeating: 0, count: 32)

    struct Header {
        var id: Int
        var kind: ChangeKind
        var recordedAt: String
        var author: String
        var reason: String
        var asOf: CivilDate?
        var sourceFile: SourceFile?
        var undoes: Int?
    }

    static func hash(_ header: Header, content: [UInt8], previous: [UInt8]) -> [UInt8] {
        var encoder = CanonicalEncoder()
        encoder.put(previous)
        encoder.put(content)
        encoder.put(header.id)
        encoder.put(header.kind.rawValue)
        encoder.put(header.recordedAt)
        encoder.put(header.author)
        encoder.put(header.reason)
        encoder.put(header.asOf)
        encoder.put(header.sourceFile?.name)
        encoder.put(header.sourceFile?.sha256)
        encoder.put(header.sourceFile?.byteCount)
        encoder.put(header.undoes)
        return encoder.finish()
    }
}

extension HashChain.Header {
    init(_ heading: ChangeHeading, id: Int, recordedAt: String, undoes: Int? = nil) {
        self.init(
            id: id, kind: heading.kind, recordedAt: recordedAt, author: heading.author,
            reason: heading.reason, asOf: heading.asOf, sourceFile: heading.sourceFile,
            undoes: undoes)
    }
}
