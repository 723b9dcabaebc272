import Crypto
import Foundation
import GRDB

/// The keys under which a registry's identity numbers were sealed, and the file beside the registry in
/// which the one in use lies.
///
/// The key file is 32 random bytes, mode 0600, at ``keyPath(ofRegistry:)``. It is made where the first
/// number is sealed, and never made anew by itself: without it the numbers in the file can neither be
/// opened nor recognised, and a second key would make two people of one. The registry holds of each key
/// a check value alone, derived one way.
public struct IdentifierKeys: Sendable {
    /// Where the key file belongs.
    public let path: String
    /// The check values of all keys that were used, by their number.
    private let checkValues: [Int: [UInt8]]
    /// A number sealed before check values were kept.
    private let oldest: SealedIdentifier?

    /// How the key file stands to the registry.
    public enum State: Sendable {
        /// There is no key, and nothing was sealed yet.
        case unused
        /// It is the registry's.
        case fits(IdentifierSeal)
        /// Numbers were sealed, and the key file is not there.
        case lost
        /// It is another registry's.
        case foreign
        /// It is no key.
        case damaged
    }

    /// Where the key of a registry lies.
    public static func keyPath(ofRegistry path: String) -> String { path + ".key" }

    init(path: String, checkValues: [Int: [UInt8]], oldest: SealedIdentifier?) {
        self.path = path
        self.checkValues = checkValues
        self.oldest = oldest
    }

    /// Whether a number was ever sealed.
    private var wereUsed: Bool { !checkValues.isEmpty || oldest != nil }

    /// Looks at the key file.
    ///
    /// - Throws: ``RegistryError/notAccessible(path:reason:)`` where it is there and may not be read.
    public func state() throws -> State {
        guard FileManager.default.fileExists(atPath: path) else {
            return wereUsed ? .lost : .unused
        }
        guard let secret = try Self.secret(at: path) else { return .damaged }
        return seal(secret).map { .fits($0) } ?? .foreign
    }

    /// The seal for numbers that an import brings.
    ///
    /// - Parameters:
    ///   - makesNew: a key that is lost, damaged or another's is given up for a new one.
    ///   - isTrial: a new key is not written.
    /// - Returns: the seal of the key in place, or of a new one.
    /// - Throws: ``RegistryError/keyLost(path:)``, ``RegistryError/foreignKey(path:)``,
    ///   ``RegistryError/badKey(path:)`` or ``RegistryError/notAccessible(path:reason:)``.
    public func seal(makesNew: Bool = false, isTrial: Bool = false) throws -> IdentifierSeal {
        let fault: RegistryError
        switch try state() {
        case .fits(let seal): return seal
        case .unused: return try newSeal(isTrial: isTrial)
        case .lost: fault = .keyLost(path: path)
        case .foreign: fault = .foreignKey(path: path)
        case .damaged: fault = .badKey(path: path)
        }
        guard makesNew else { throw fault }
        if !isTrial { try setAside() }
        return try newSeal(isTrial: isTrial)
    }

    /// Writes the key to another place, mode 0600; nothing there is overwritten.
    ///
    /// - Throws: ``RegistryError``.
    public func copy(to copy: String) throws {
        switch try state() {
        case .fits:
            guard let secret = try Self.secret(at: path) else {
                throw RegistryError.badKey(path: path)
            }
            try PrivateFile.create(at: copy, contents: secret)
        case .unused, .lost: throw RegistryError.missingKey(path: path)
        case .foreign: throw RegistryError.foreignKey(path: path)
        case .damaged: throw RegistryError.badKey(path: path)
        }
    }

    /// Brings a copy of the key back to its place; another key that lies there is put aside.
    ///
    /// - Returns: where the other key was put; `nil` where none was there.
    /// - Throws: ``RegistryError/foreignKey(path:)`` where the copy is not this registry's key.
    public func restore(from copy: String) throws -> String? {
        guard FileManager.default.fileExists(atPath: copy) else {
            throw RegistryError.missingKey(path: copy)
        }
        guard let secret = try Self.secret(at: copy) else { throw RegistryError.badKey(path: copy) }
        guard seal(secret) != nil else { throw RegistryError.foreignKey(path: copy) }
        if FileManager.default.fileExists(atPath: path), try Self.secret(at: path) == secret {
            throw RegistryError.keyInPlace(path: path)
        }
        let aside = try setAside()
        try PrivateFile.create(at: path, contents: secret)
        return aside
    }

    /// The seal of a key that is the registry's; `nil` for another.
    private func seal(_ secret: [UInt8]) -> IdentifierSeal? {
        let value = IdentifierSeal(secret: secret).checkValue
        if let number = checkValues.first(where: { $0.value == value })?.key {
            return IdentifierSeal(secret: secret, key: number)
        }
        // Numbers of before check values were sealed under the first key.
        guard checkValues[1] == nil else { return nil }
        guard let oldest else { return wereUsed ? nil : IdentifierSeal(secret: secret) }
        let seal = IdentifierSeal(secret: secret)
        return seal.open(oldest) == nil ? nil : seal
    }

    private func newSeal(isTrial: Bool) throws -> IdentifierSeal {
        let secret = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        if !isTrial { try PrivateFile.create(at: path, contents: secret) }
        let last = max(checkValues.keys.max() ?? 0, oldest == nil ? 0 : 1)
        return IdentifierSeal(secret: secret, key: last + 1, isNew: true)
    }

    /// Gives a key file that is in the way another name: no key is ever deleted.
    @discardableResult private func setAside() throws -> String? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        var number = 1
        while FileManager.default.fileExists(atPath: "\(path).old-\(number)") { number += 1 }
        let aside = "\(path).old-\(number)"
        guard rename(path, aside) == 0 else {
            throw RegistryError.notAccessible(path: path, reason: String(cString: strerror(errno)))
        }
        return aside
    }

    /// The bytes of a key file; `nil` where it is no key.
    private static func secret(at path: String) throws -> [UInt8]? {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw RegistryError.notAccessible(path: path, reason: String(cString: strerror(EACCES)))
        }
        return data.count == 32 ? Array(data) : nil
    }
}

extension RegistryView {
    /// The keys of the registry's identity numbers, undone changes included.
    ///
    /// - Throws: ``RegistryError``.
    public func identifierKeys(ofRegistry path: String) throws -> IdentifierKeys {
        let rows = try Row.fetchAll(database, sql: "SELECT id, check_value FROM identifier_key")
        let values = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as Int, $0[1] as Data) })
        let oldest = try ColumnCursor(
            database, SealedIdentifier.selection + " ORDER BY statement LIMIT 1")
        return IdentifierKeys(
            path: IdentifierKeys.keyPath(ofRegistry: path),
            checkValues: values.mapValues { Array($0) },
            oldest: try oldest.next() ? SealedIdentifier(oldest) : nil)
    }
}

extension Registry {
    /// The keys of the identity numbers.
    ///
    /// - Throws: ``RegistryError``.
    public func identifierKeys() throws -> IdentifierKeys {
        try withView { try $0.identifierKeys(ofRegistry: path) }
    }
}

extension ChangeDraft {
    /// The keys of the identity numbers as they were before the draft.
    ///
    /// - Throws: ``RegistryError``.
    public func identifierKeys(ofRegistry path: String) throws -> IdentifierKeys {
        try before.identifierKeys(ofRegistry: path)
    }

    /// Notes under which key the draft's numbers are sealed; it stays if the draft is recorded.
    ///
    /// - Throws: ``RegistryError``.
    public func note(_ seal: IdentifierSeal) throws {
        try before.database.execute(
            sql: "INSERT OR IGNORE INTO identifier_key (id, check_value) VALUES (?, ?)",
            arguments: [seal.key, Data(seal.checkValue)])
    }
}
