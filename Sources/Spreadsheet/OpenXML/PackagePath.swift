/// Paths of the parts in an Open Packaging Conventions package (ECMA-376 part 2).
enum PackagePath {
    /// The path that a relationship's target means, seen from the part that states it.
    static func resolve(_ target: String, from part: String) -> String {
        let target = decoded(target).replacing("\\", with: "/")
        var parts = target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast()
        for step in target.split(separator: "/") {
            switch step {
            case ".": continue
            case "..": _ = parts.popLast()
            default: parts.append(step)
            }
        }
        return parts.joined(separator: "/")
    }

    /// The path of the part that holds another part's relationships.
    static func relationships(of part: String) -> String {
        var parts = part.split(separator: "/")
        guard let name = parts.popLast() else { return "_rels/.rels" }
        return (parts + ["_rels", "\(name).rels"]).joined(separator: "/")
    }

    private static func decoded(_ target: String) -> String {
        guard target.contains("%") else { return target }
        var bytes: [UInt8] = []
        var rest = Array(target.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == 0x25, rest.count >= 2,
                let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(code)
                rest.removeFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
