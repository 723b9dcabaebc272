import CivilDates
import Foundation
import Testing

@testable import Registry

/// A copied registry file does not give identity numbers away.
@Suite struct IdentifierSealTests {
    private let number = "068080001234"

    @Test func theKeyedHashIsThatOfTheNumberAndItsKind() throws {
        let seal = IdentifierSeal(secret: .init(repeating: 1, count: 32))
        let one = try seal.seal(number, kind: .citizen)
        let again = try seal.seal(number, kind: .citizen)
        #expect(one.keyedHash == again.keyedHash && one.keyedHash.count == 32)
        #expect(one.sealed != again.sealed)
        #expect(try seal.seal("068080001235", kind: .citizen).keyedHash != one.keyedHash)
        #expect(try seal.seal(number, kind: .socialInsurance).keyedHash != one.keyedHash)
        let other = IdentifierSeal(secret: .init(repeating: 2, count: 32))
        #expect(try other.seal(number, kind: .citizen).keyedHash != one.keyedHash)
    }

    @Test func onlyTheKeyOpensIt() throws {
        let seal = IdentifierSeal(secret: .init(repeating: 1, count: 32))
        var sealed = try seal.seal(number, kind: .citizen)
        #expect(seal.open(sealed) == number)
        #expect(IdentifierSeal(secret: .init(repeating: 2, count: 32)).open(sealed) == nil)
        sealed.sealed[20] ^= 1
        #expect(seal.open(sealed) == nil)
        sealed.sealed = []
        #expect(seal.open(sealed) == nil)
    }

    @Test func theScreenShowsTheLastDigitsAlone() throws {
        let seal = IdentifierSeal(secret: .init(repeating: 1, count: 32))
        let sealed = try seal.seal(number, kind: .citizen)
        #expect(seal.openMasked(sealed) == "•••••••••234")
        let other = IdentifierSeal(secret: .init(repeating: 2, count: 32))
        #expect(other.openMasked(sealed) == nil)
    }
}
