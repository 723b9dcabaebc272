import CivilDates
import Crypto
import Foundation

/// Feeds values into SHA-256 so that different contents can never give the same bytes: every value
/// carries its length, and silence has a mark of its own.
struct CanonicalEncoder {
    /// Room is made ahead, so that values are written in place; the first ``count`` bytes are filled.
    private var buffer: [UInt8] = []
    private var count = 0
    private var hash = SHA256()

    mutating func put(_ text: String?) {
        guard var text else { return put(mark: 0) }
        text.withUTF8 { put(mark: 1, UnsafeRawBufferPointer($0)) }
        flush(above: Self.capacity)
    }

    mutating func put(_ number: Int?) {
        guard let number else { return put(mark: 0) }
        put(mark: 2, number: number)
    }

    mutating func put(_ number: Double) { put(Int(bitPattern: UInt(number.bitPattern))) }

    mutating func put(_ bytes: [UInt8]?) {
        guard let bytes else { return put(mark: 0) }
        bytes.withUnsafeBytes { put(mark: 3, $0) }
    }

    mutating func put(_ date: PartialDate?) { put(date?.description) }

    mutating func put(_ date: CivilDate?) { put(date.map { Int($0.packed) }) }

    mutating func finish() -> [UInt8] {
        flush(above: 0)
        return Array(hash.finalize())
    }

    private mutating func put(mark: UInt8) {
        makeRoom(1)
        buffer[count] = mark
        count += 1
    }

    private mutating func put(mark: UInt8, number: Int) {
        makeRoom(Self.headSize)
        let start = count
        buffer.withUnsafeMutableBytes { room in
            room[start] = mark
            room.storeBytes(
                of: Int64(number).littleEndian, toByteOffset: start + 1, as: Int64.self)
        }
        count += Self.headSize
    }

    private mutating func put(mark: UInt8, _ bytes: UnsafeRawBufferPointer) {
        put(mark: mark, number: bytes.count)
        append(bytes)
    }

    private mutating func append(_ bytes: UnsafeRawBufferPointer) {
        makeRoom(bytes.count)
        let place = count..<(count + bytes.count)
        buffer.withUnsafeMutableBytes { $0[place].copyBytes(from: bytes) }
        count += bytes.count
    }

    /// How many bytes are gathered before they are hashed.
    private static let capacity = 1 << 16

    /// A mark, and the eight bytes of a number or a length.
    private static let headSize = 9

    private mutating func makeRoom(_ size: Int) {
        let missing = count + size - buffer.count
        if missing > 0 {
            buffer += repeatElement(0, count: max(missing, buffer.count, 1 << 10))
        }
    }

    private mutating func flush(above limit: Int) {
        guard count > limit else { return }
        let filled = 0..<count
        buffer.withUnsafeBytes { hash.update(bufferPointer: .init(rebasing: $0[filled])) }
        count = 0
    }
}
