/// A compound file of one small stream, laid out by hand ([MS-CFB]) in sectors of 512 bytes.
enum TinyCompoundFile {
    private static let free = 0xFFFF_FFFF
    private static let endOfChain = 0xFFFF_FFFE

    /// The file; the stream, shorter than 4096 bytes, lies in the mini stream.
    static func bytes(stream name: String, content: [UInt8]) -> [UInt8] {
        let length = (content.count + 511) / 512
        // Sector 0 is the table, 1 the directory, 2 the mini table, and 3 on the mini stream.
        var table = [0xFFFF_FFFD, endOfChain, endOfChain]
        table += (0..<length).map { $0 + 1 < length ? 4 + $0 : endOfChain }
        let pieces = (content.count + 63) / 64
        let miniTable = (0..<pieces).map { $0 + 1 < pieces ? $0 + 1 : endOfChain }
        let directory =
            entry("Root Entry", kind: 5, child: 1, start: 3, size: length * 512)
            + entry(name, kind: 2, child: free, start: 0, size: content.count)
        return header + numbers(table) + sector(directory) + numbers(miniTable)
            + content + [UInt8](repeating: 0, count: length * 512 - content.count)
    }

    private static var header: [UInt8] {
        var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        header += [UInt8](repeating: 0, count: 16)
        header += [0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0].flatMap(StoredZip.bytes16)
        header += [0, 1, 1, 0, 4096, 2, 1, endOfChain, 0, 0].flatMap(StoredZip.bytes32)
        return header + [UInt8](repeating: 0xFF, count: 512 - header.count)
    }

    private static func numbers(_ numbers: [Int]) -> [UInt8] {
        let bytes = numbers.flatMap(StoredZip.bytes32)
        return bytes + [UInt8](repeating: 0xFF, count: 512 - bytes.count)
    }

    private static func sector(_ bytes: [UInt8]) -> [UInt8] {
        bytes + [UInt8](repeating: 0, count: 512 - bytes.count)
    }

    private static func entry(
        _ name: String, kind: UInt8, child: Int, start: Int, size: Int
    ) -> [UInt8] {
        let units = name.utf16.flatMap { StoredZip.bytes16(Int($0)) }
        var entry = units + [UInt8](repeating: 0, count: 64 - units.count)
        entry += StoredZip.bytes16(units.count + 2) + [kind, 1]
        entry += [free, free, child].flatMap(StoredZip.bytes32)
        entry += [UInt8](repeating: 0, count: 36)
        return entry + [start, size, 0].flatMap(StoredZip.bytes32)
    }
}
