import Crypto
import Foundation

/// A number that names a person, sealed: it can be compared by its keyed hash and opened with the key.
public struct SealedIdentifier: Sendable, Equatable {
    /// What the number is.
    public enum Kind: String, Sendable, CaseIterable {
        case citizen
        case formerCitizen = "former-citizen"
        case socialInsurance = "social-insurance"
        case official
    }

    /// What the number is.
    public var kind: Kind
    /// HMAC-SHA-256 of kind and number, 32 bytes.
    public var keyedHash: [UInt8]
    /// The number under AES-GCM: nonce, ciphertext and tag.
    public var sealed: [UInt8]
}

/// Seals identity numbers under a key that lies beside the registry, never in it: a copied registry
/// file does not give the numbers away.
///
/// Without the key file nothing but the numbers is lost: people are then told apart by name and date
/// of birth alone.
public struct IdentifierSeal: Sendable {
    private let hashKey: SymmetricKey
    private let sealKey: SymmetricKey

    init(secret: [UInt8]) {
        let secret = SymmetricKey(data: secret)
        hashKey = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: secret, info: Data("trithuc identifier hash".utf8),
            outputByteCount: 32)
        sealKey = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: secret, info: Data("trithuc identifier seal".utf8),
            outputByteCount: 32)
    }

    /// Seals a number, digits and letters only.
    ///
    /// - Throws: what the cipher throws where it fails.
    public func seal(_ number: String, kind: SealedIdentifier.Kind) throws -> SealedIdentifier {
        let plain = Data(number.utf8)
        let keyed = HMAC<SHA256>.authenticationCode(
            for: Data((kind.rawValue + ":").utf8) + plain, using: hashKey)
        let box = try AES.GCM.seal(plain, using: sealKey)
        return SealedIdentifier(
            kind: kind, keyedHash: Array(keyed), sealed: Array(box.combined ?? Data()))
    }

    /// Opens a sealed number; `nil` where it was sealed under another key.
    public func open(_ identifier: SealedIdentifier) -> String? {
        guard let box = try? AES.GCM.SealedBox(combined: identifier.sealed),
            let plain = try? AES.GCM.open(box, using: sealKey)
        else { return nil }
        return String(decoding: plain, as: UTF8.self)
    }
}

extension IdentifierSeal {
    /// Where the key of a registry lies.
    public static func keyPath(ofRegistry path: String) -> String { path + ".key" }

    /// Reads the key of a registry, or makes one (mode 0600) where there is none yet; for a trial
    /// the new key is not written.
    ///
    /// - Throws: ``RegistryError/badKey(path:)`` or ``RegistryError/notAccessible(path:reason:)``.
    public static func load(
        forRegistry path: String, isTrial: Bool = false
    ) throws -> IdentifierSeal {
        let keyPath = keyPath(ofRegistry: path)
        if let data = FileManager.default.contents(atPath: keyPath) {
            guard data.count == 32 else { throw RegistryError.badKey(path: keyPath) }
            return IdentifierSeal(secret: Array(data))
        }
        let secret = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        if !isTrial { try PrivateFile.create(at: keyPath, contents: secret) }
        return IdentifierSeal(secret: secret)
    }
}
