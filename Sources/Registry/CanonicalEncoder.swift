import CivilDates
import Crypto
import Foundation

/// Feeds values into SHA-256 so that different contents can never give the same bytes: every value
/// carries its length, and silence has a mark of its own.
struct CanonicalEncoder {
    private var buffer: [UInt8] = []
    private var hash = SHA256()

    mutating func put(_ text: String?) {
        guard let text else { return buffer.append(0) }
        buffer.append(1)
        put(count: text.utf8.count)
        buffer.append(contentsOf: text.utf8)
        flush(above: 1 << 16)
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

    private mutating func put(count: Int) {
        withUnsafeBytes(of: Int64(count).littleEndian) { buffer.append(contentsOf: $0) }
    }

    private mutating func flush(above limit: Int) {
        guard buffer.count > limit else { return }
        buffer.withUnsafeBytes { hash.update(bufferPointer: $0) }
        buffer.removeAll(keepingCapacity: true)
    }
}
