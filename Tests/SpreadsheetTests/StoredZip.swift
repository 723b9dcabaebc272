/// Builds zip archives with stored entries, byte by byte as APPNOTE 6.3.9 lays them out.
struct StoredZip {
    var entries: [(path: String, content: [UInt8])] = []
    /// Sizes stated instead of the true ones, by path.
    var statedSizes: [String: Int] = [:]
    var flags = 0
    var method = 0

    mutating func add(_ path: String, _ text: String) { entries.append((path, Array(text.utf8))) }

    /// The archive; with data descriptors the local headers state no sizes.
    func bytes(withDescriptors: Bool = false, prefix: [UInt8] = []) -> [UInt8] {
        var archive = prefix
        var directory: [UInt8] = []
        for (path, content) in entries {
            let offset = archive.count - prefix.count
            let checksum = Self.checksum(content)
            let size = statedSizes[path] ?? content.count
            let flags = self.flags | (withDescriptors ? 8 : 0)
            let sizes = [withDescriptors ? 0 : checksum, withDescriptors ? 0 : content.count]
            archive += Self.bytes32(0x0403_4B50) + Self.bytes16(20) + Self.bytes16(flags)
            archive += Self.bytes16(method) + Self.bytes32(0) + sizes.flatMap(Self.bytes32)
            archive += Self.bytes32(withDescriptors ? 0 : content.count)
            archive += Self.bytes16(path.utf8.count) + Self.bytes16(0) + Array(path.utf8) + content
            if withDescriptors {
                archive += Self.bytes32(0x0807_4B50) + Self.bytes32(checksum)
                archive += Self.bytes32(content.count) + Self.bytes32(content.count)
            }
            directory += Self.bytes32(0x0201_4B50) + Self.bytes16(20) + Self.bytes16(20)
            directory += Self.bytes16(flags) + Self.bytes16(method) + Self.bytes32(0)
            directory += Self.bytes32(checksum) + Self.bytes32(content.count) + Self.bytes32(size)
            directory += Self.bytes16(path.utf8.count) + [UInt8](repeating: 0, count: 12)
            directory += Self.bytes32(offset) + Array(path.utf8)
        }
        let start = archive.count - prefix.count
        archive += directory + Self.bytes32(0x0605_4B50) + Self.bytes32(0)
        archive += Self.bytes16(entries.count) + Self.bytes16(entries.count)
        return archive + Self.bytes32(directory.count) + Self.bytes32(start) + Self.bytes16(0)
    }

    static func bytes16(_ number: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
    }

    static func bytes32(_ number: Int) -> [UInt8] { bytes16(number) + bytes16(number >> 16) }

    /// CRC-32 bit by bit.
    static func checksum(_ bytes: [UInt8]) -> Int {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 != 0 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
        }
        return Int(~sum)
    }
}
