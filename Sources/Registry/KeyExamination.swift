import Foundation
import GRDB

/// How the sealed identity numbers of a registry stand: how many there are, how many the key opens.
public struct KeyExamination: Sendable {
    /// Where the key file belongs.
    public let path: String
    /// How it stands to the registry.
    public let state: IdentifierKeys.State
    /// How many numbers are sealed, those of undone changes included.
    public let sealedCount: Int
    /// How many of them the key opens.
    public let openCount: Int
    /// Whether others than the owner may read the key file.
    public let isReadableByOthers: Bool

    /// Whether numbers are shut because their key is not in its place.
    public var needsKey: Bool {
        switch state {
        case .unused, .fits: false
        case .lost, .foreign, .damaged: sealedCount > 0
        }
    }
}

extension Registry {
    /// Tries the key on every sealed number.
    ///
    /// - Throws: ``RegistryError``.
    public func examineKey() throws -> KeyExamination {
        try withView { view in
            let keys = try view.identifierKeys(ofRegistry: path)
            let state = try keys.state()
            let mode =
                try? FileManager.default.attributesOfItem(atPath: keys.path)[.posixPermissions]
                as? Int
            return KeyExamination(
                path: keys.path, state: state,
                sealedCount: try Int.fetchOne(
                    view.database, sql: "SELECT count(*) FROM identifier") ?? 0,
                openCount: try Self.openCount(state, view),
                isReadableByOthers: (mode ?? 0) & 0o077 != 0)
        }
    }

    private static func openCount(
        _ state: IdentifierKeys.State, _ view: RegistryView
    ) throws -> Int {
        guard case .fits(let seal) = state else { return 0 }
        var count = 0
        let rows = try ColumnCursor(
            view.database, SealedIdentifier.selection + " WHERE key = \(seal.key)")
        while try rows.next() {
            if SealedIdentifier(rows).flatMap({ seal.open($0) }) != nil { count += 1 }
        }
        return count
    }
}
