/// A compound file ([MS-CFB]): a file system in a file, as Office 97 to 2003 documents are.
struct CompoundFile {
    private static let part = "compound file"
    private static let endOfChain = 0xFFFF_FFFE

    private let bytes: [UInt8]
    private let sectorSize: Int
    private let sectors: Int
    private var table: [Int] = []
    private var miniTable: [Int] = []
    private var miniStream: [UInt8] = []
    private var miniCutoff = 4096
    private var streams: [String: (start: Int, size: Int)] = [:]

    /// Whether bytes begin as a compound file does.
    static func isSigned(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    }

    init(bytes: [UInt8]) throws(SpreadsheetError) {
        guard let shift = bytes.uint16(at: 30), shift == 9 || shift == 12,
            let directory = bytes.uint32(at: 48), let miniTable = bytes.uint32(at: 60),
            let cutoff = bytes.uint32(at: 56)
        else { throw .damaged(part: Self.part, reason: .structure(byte: 30)) }
        self.bytes = bytes
        sectorSize = 1 << shift
        sectors = (bytes.count - 1) / sectorSize
        miniCutoff = cutoff
        table = try allocationTable()
        self.miniTable = Self.numbers(in: (try? chain(from: miniTable)) ?? [])
        try readDirectory(try chain(from: directory))
    }

    /// Whether the root holds a stream of this name.
    func contains(_ name: String) -> Bool { streams[name.uppercased()] != nil }

    /// The content of a stream in the root.
    func stream(named name: String) throws(SpreadsheetError) -> [UInt8] {
        guard let stream = streams[name.uppercased()] else {
            throw .damaged(part: name, reason: .missing)
        }
        let content =
            stream.size < miniCutoff
            ? try miniChain(from: stream.start) : try chain(from: stream.start)
        guard content.count >= stream.size else { throw .damaged(part: name, reason: .truncated) }
        return Array(content.prefix(stream.size))
    }
}

extension CompoundFile {
    /// The bytes of a sector; the last one of a file may be cut short and is filled up.
    private func sector(_ number: Int) -> ArraySlice<UInt8>? {
        guard (0..<sectors).contains(number) else { return nil }
        let start = (number + 1) * sectorSize
        let end = min(start + sectorSize, bytes.count)
        let slice = bytes[start..<end]
        return slice.count == sectorSize
            ? slice : slice + [UInt8](repeating: 0, count: sectorSize - slice.count)
    }

    private static func numbers(in bytes: [UInt8]) -> [Int] {
        stride(from: 0, to: bytes.count - 3, by: 4).compactMap { bytes.uint32(at: $0) }
    }

    /// The table that tells for each sector which one follows it.
    private func allocationTable() throws(SpreadsheetError) -> [Int] {
        var numbers: [Int] = []
        for place in try tableSectors() {
            guard let slice = sector(place) else { continue }
            numbers += Self.numbers(in: Array(slice))
        }
        return numbers
    }

    /// The sectors of the table: 109 named in the header, the others in a chain of their own.
    private func tableSectors() throws(SpreadsheetError) -> [Int] {
        var found = (0..<109).compactMap { bytes.uint32(at: 76 + $0 * 4) }
        var next = bytes.uint32(at: 68) ?? Self.endOfChain
        var steps = 0
        while let slice = sector(next) {
            steps += 1
            guard steps <= sectors else {
                throw .damaged(part: Self.part, reason: .structure(byte: 68))
            }
            let numbers = Self.numbers(in: Array(slice))
            found += numbers.dropLast()
            next = numbers.last ?? Self.endOfChain
        }
        found = found.filter { $0 < sectors }
        guard found.count <= sectors else {
            throw .damaged(part: Self.part, reason: .structure(byte: 76))
        }
        return found
    }

    private func chain(from start: Int) throws(SpreadsheetError) -> [UInt8] {
        var content: [UInt8] = []
        var next = start
        while next != Self.endOfChain {
            guard let slice = sector(next), content.count <= bytes.count else {
                throw .damaged(part: Self.part, reason: .truncated)
            }
            content += slice
            next = table.indices.contains(next) ? table[next] : Self.endOfChain
        }
        return content
    }

    private func miniChain(from start: Int) throws(SpreadsheetError) -> [UInt8] {
        let size = 64
        var content: [UInt8] = []
        var next = start
        while next != Self.endOfChain {
            let place = next * size
            guard place + size <= miniStream.count, content.count <= miniStream.count else {
                throw .damaged(part: Self.part, reason: .truncated)
            }
            content += miniStream[place..<(place + size)]
            next = miniTable.indices.contains(next) ? miniTable[next] : Self.endOfChain
        }
        return content
    }
}

extension CompoundFile {
    private struct Entry {
        let name: String
        let kind: UInt8
        let left: Int
        let right: Int
        let child: Int
        let start: Int
        let size: Int
    }

    /// Finds the streams of the root alone: embedded documents have streams of the same names.
    private mutating func readDirectory(_ directory: [UInt8]) throws(SpreadsheetError) {
        let count = directory.count / 128
        let entries = (0..<count).compactMap { Self.entry(in: directory, at: $0 * 128) }
        guard entries.count == count, let root = entries.first, root.kind == 5 else {
            throw .damaged(part: Self.part, reason: .structure(byte: 48))
        }
        miniStream = (try? chain(from: root.start)) ?? []
        var open = [root.child]
        var seen: Set<Int> = []
        while let number = open.popLast() {
            guard entries.indices.contains(number), seen.insert(number).inserted else { continue }
            let entry = entries[number]
            if entry.kind == 2 { streams[entry.name.uppercased()] = (entry.start, entry.size) }
            open += [entry.left, entry.right]
        }
    }

    private static func entry(in directory: [UInt8], at place: Int) -> Entry? {
        guard let length = directory.uint16(at: place + 64),
            let left = directory.uint32(at: place + 68),
            let right = directory.uint32(at: place + 72),
            let child = directory.uint32(at: place + 76),
            let start = directory.uint32(at: place + 116),
            let size = directory.uint32(at: place + 120)
        else { return nil }
        let units = (0..<max(0, min(length, 64) / 2 - 1)).compactMap { index in
            directory.uint16(at: place + index * 2).map { UInt16($0) }
        }
        return Entry(
            name: String(decoding: units, as: UTF16.self), kind: directory[place + 66], left: left,
            right: right, child: child, start: start, size: size)
    }
}
