import CivilDates
import Crypto
import Foundation

/// Feeds values into SHA-256 so that different contents can never give the same bytes: every value
/// carries its length, and silence has a mark of its own.
struct CanonicalEncoder {
    private var buffer: [UInt8] = []
    /// How many bytes are gathered before they are hashed.
    private var capacity = 1 << 16
    private var hash = SHA256()

    mutating func put(_ text: String?) {
        guard let text else { return buffer.append(0) }
        buffer.append(1)
        put(count: text.utf8.count)
        buffer.append(contentsOf: text.utf8)
        flush(above: capacity)
    }

    mutating func put(_ number: Int?) {
        guard let number else { return buffer.append(0) }
        buffer.append(2)
        put(count: number)
    }

    mutating func put(_ number: Double) { put(Int(bitPattern: UInt(number.bitPattern))) }

    mutating func put(_ bytes: [UInt8]?) {
        guard let bytes else { return buffer.append(0) }
        buffer.append(3)
        put(count: bytes.count)
        buffer.append(contentsOf: bytes)
    }

    mutating func put(_ date: PartialDate?) { put(date?.description) }

    mutating func put(_ date: CivilDate?) { put(date.map { Int($0.packed) }) }

    mutating func finish() -> [UInt8] {
        flush(above: 0)
        return Array(hash.finalize())
    }

    /// An encoder whose bytes are taken from it and hashed elsewhere.
    static var gathering: CanonicalEncoder {
        var encoder = CanonicalEncoder()
        encoder.capacity = .max
        return encoder
    }

    /// The number of bytes gathered.
    var count: Int { buffer.count }

    /// Gives the bytes gathered and begins anew.
    mutating func take() -> [UInt8] {
        let bytes = buffer
        buffer = []
        buffer.reserveCapacity(bytes.count + bytes.count / 8)
        return bytes
    }

    /// Values that another encoder gathered.
    mutating func put(encoded bytes: ArraySlice<UInt8>) {
        buffer.append(contentsOf: bytes)
        flush(above: capacity)
    }

    private mutating func put(count: Int) {
        withUnsafeBytes(of: Int64(count).littleEndian) { buffer.append(contentsOf: $0) }
    }

    private mutating func flush(above limit: Int) {
        guard buffer.count > limit else { return }
        buffer.withUnsafeBytes { hash.update(bufferPointer: $0) }
        buffer.removeAll(keepingCapacity: true)
    }
}
