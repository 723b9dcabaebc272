/// A commune in the map of a date; its code alone does not name it, since new communes reuse old codes.
struct Commune: Sendable, Hashable {
    let code: String
    let name: String
    /// The old district; `nil` in the map without districts.
    let district: String?

    /// The name as it stands within a sentence: "xã Lát".
    var inSentence: String { name.prefix(1).lowercased() + name.dropFirst() }

    /// The name without its kind: "Lát".
    var bareName: String {
        for kind in ["Thị trấn ", "Phường ", "Xã "] where name.hasPrefix(kind) {
            return String(name.dropFirst(kind.count))
        }
        return name
    }

    static let new: [Commune] = Communes.newLines.split(separator: "\n").map { line in
        let cells = line.split(separator: ";").map(String.init)
        return Commune(code: cells[0], name: cells[1], district: nil)
    }

    /// The old communes, each with the one that took all of it over.
    static let old: [(commune: Commune, successor: Commune)] = {
        let byCode = Dictionary(uniqueKeysWithValues: new.map { ($0.code, $0) })
        return Communes.oldLines.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: ";").map(String.init)
            return byCode[cells[3]].map {
                (Commune(code: cells[0], name: cells[1], district: cells[2]), $0)
            }
        }
    }()
}
