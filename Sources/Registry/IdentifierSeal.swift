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

        /// Whether nobody else has the number: an office's own is unique only with the office that gave it.
        var tellsPeopleApart: Bool { self != .official }
    }

    /// What the number is.
    public var kind: Kind
    /// HMAC-SHA-256 of kind and number, 32 bytes.
    public var keyedHash: [UInt8]
    /// The number under AES-GCM: nonce, ciphertext and tag.
    public var sealed: [UInt8]
    /// Which of the registry's keys it was sealed under, from 1.
    public var key = 1
    /// Whether it contradicts its own row, and so decides nothing of who is who.
    public var isDoubtful = false
}

/// Seals identity numbers under a key that lies beside the registry, never in it: a copied registry
/// file does not give the numbers away.
///
/// Without the key file nothing but the numbers is lost (``IdentifierKeys``).
public struct IdentifierSeal: Sendable {
    /// Which of the registry's keys it is, from 1.
    public let key: Int
    /// Whether the key was made just now.
    public let isNew: Bool
    /// By what a registry knows the key again; it tells nothing else of it.
    let checkValue: [UInt8]
    private let hashKey: SymmetricKey
    private let sealKey: SymmetricKey

    init(secret: [UInt8], key: Int = 1, isNew: Bool = false) {
        self.key = key
        self.isNew = isNew
        let secret = SymmetricKey(data: secret)
        func derived(_ purpose: String, _ count: Int) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: secret, info: Data("trithuc identifier \(purpose)".utf8),
                outputByteCount: count)
        }
        hashKey = derived("hash", 32)
        sealKey = derived("seal", 32)
        checkValue = derived("check", 16).withUnsafeBytes { Array($0) }
    }

    /// Seals a number, digits and letters only; `isDoubtful` where it contradicts its own row.
    ///
    /// - Throws: what the cipher throws where it fails.
    public func seal(
        _ number: String, kind: SealedIdentifier.Kind, isDoubtful: Bool = false
    ) throws -> SealedIdentifier {
        let plain = Data(number.utf8)
        let keyed = HMAC<SHA256>.authenticationCode(
            for: Data((kind.rawValue + ":").utf8) + plain, using: hashKey)
        let box = try AES.GCM.seal(plain, using: sealKey)
        return SealedIdentifier(
            kind: kind, keyedHash: Array(keyed), sealed: Array(box.combined ?? Data()), key: key,
            isDoubtful: isDoubtful)
    }

    /// Opens a sealed number; `nil` where it was sealed under another key.
    public func open(_ identifier: SealedIdentifier) -> String? {
        guard let box = try? AES.GCM.SealedBox(combined: identifier.sealed),
            let plain = try? AES.GCM.open(box, using: sealKey)
        else { return nil }
        return String(decoding: plain, as: UTF8.self)
    }

    /// The last digits of a sealed number behind dots, for the screen; `nil` where it cannot be opened.
    public func openMasked(_ identifier: SealedIdentifier) -> String? {
        open(identifier).map { MaskedNumber.text(of: $0) }
    }
}
