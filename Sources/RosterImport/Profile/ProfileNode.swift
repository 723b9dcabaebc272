import Yams

/// A value of a profile with the line where it stands.
struct ProfileNode {
    /// The name of the profile's file.
    let file: String
    /// The key that it stands under, as it is named in messages.
    let key: String
    private let node: Node
    /// The line, from 1.
    let line: Int

    private init(_ node: Node, file: String, key: String, line: Int) {
        (self.node, self.file, self.key) = (node, file, key)
        self.line = node.mark?.line ?? line
    }

    /// The root of a profile.
    ///
    /// - Throws: ``ImportError/profile(_:line:_:)`` where the text is not YAML.
    init(yaml text: String, file: String) throws(ImportError) {
        let node: Node?
        do { node = try Yams.compose(yaml: text) } catch {
            throw Self.error(error, file)
        }
        guard let node, node.mapping != nil else {
            throw .profile(file, line: nil, .notAProfile)
        }
        self.init(node, file: file, key: "", line: 1)
    }

    /// An error at this place.
    func error(_ fault: RosterProfileFault) -> ImportError { .profile(file, line: line, fault) }

    /// Whether the value is left blank.
    ///
    /// What other programs take for a truth value or a number is a word here: a class "No", a sex "1".
    var isBlank: Bool {
        guard let scalar = node.scalar, scalar.style == .plain else { return false }
        return ["", "~", "null"].contains(scalar.string)
    }

    /// The text, empty where it is left blank.
    func text() throws(ImportError) -> String {
        guard let scalar = node.scalar else { throw error(.wrongShape(key: key, .text)) }
        return isBlank ? "" : scalar.string
    }

    /// A whole number from 1.
    func number(_ shape: RosterProfileFault.Shape = .number) throws(ImportError) -> Int {
        guard let number = node.scalar.flatMap({ Int($0.string) }), (1...1_048_576).contains(number)
        else { throw error(.wrongShape(key: key, shape)) }
        return number
    }

    /// The items of a list.
    func items(_ shape: RosterProfileFault.Shape = .list) throws(ImportError) -> [ProfileNode] {
        guard let sequence = node.sequence else { throw error(.wrongShape(key: key, shape)) }
        return sequence.map { ProfileNode($0, file: file, key: key, line: line) }
    }

    /// The pairs of a mapping, in their order.
    func pairs() throws(ImportError) -> [(key: String, value: ProfileNode)] {
        guard let mapping = node.mapping else { throw error(.wrongShape(key: key, .mapping)) }
        var pairs: [(String, ProfileNode)] = []
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            pairs.append(
                (name, ProfileNode(value, file: file, key: name, line: key.mark?.line ?? line)))
        }
        return pairs
    }

    /// The values of a mapping by key; a key that is not known is an error.
    func values(_ known: [String]) throws(ImportError) -> [String: ProfileNode] {
        var values: [String: ProfileNode] = [:]
        for (key, value) in try pairs() {
            guard known.contains(key) else { throw value.error(.unknownKey(key, known: known)) }
            values[key] = value
        }
        return values
    }

    private static func error(_ error: any Error, _ file: String) -> ImportError {
        switch error {
        case YamlError.scanner(_, let problem, let mark, _),
            YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            .profile(file, line: mark.line, .syntax(problem))
        case YamlError.duplicatedKeysInMapping(let keys, let context):
            .profile(
                file, line: context.mark.line,
                .syntax("key twice: " + keys.joined(separator: ", ")))
        case YamlError.reader(let problem, _, _, _): .profile(file, line: nil, .syntax(problem))
        default: .profile(file, line: nil, .syntax("\(error)"))
        }
    }
}
