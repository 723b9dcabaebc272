import Registry

/// A column of a kept census while numbers in it are changed: parts are read only where they are needed.
struct KeptColumn {
    private let read: (Int) throws -> [UInt8]?
    private let people: Int
    private var parts: [Int: [UInt8]] = [:]
    private(set) var changed: Set<Int> = []
    private let width: Int

    /// Nothing that can be believed is kept.
    struct Damaged: Error {}

    /// - Parameters:
    ///   - people: how many numbers it has.
    ///   - read: gives the bytes of a part, 1 being the first.
    /// - Throws: ``Damaged``, and what `read` throws.
    init(people: Int, _ read: @escaping (Int) throws -> [UInt8]?) throws {
        self.people = people
        self.read = read
        guard people > 0 else {
            width = 1
            return
        }
        let last = (people - 1) / PackedNumbers.partSize + 1
        guard let part = try read(last), let width = part.first.map({ Int($0) }),
            [1, 2, 4].contains(width)
        else { throw Damaged() }
        self.width = width
        parts[last] = part
        try check(last)
    }

    /// The number at a place.
    mutating func number(at place: Int) throws -> UInt32 {
        let part = place / PackedNumbers.partSize + 1
        try load(part)
        return parts[part].flatMap {
            PackedNumbers.number(place % PackedNumbers.partSize, inPart: $0)
        } ?? 0
    }

    /// Whether a number is narrow enough to be written among the others.
    func holds(_ number: UInt32) -> Bool { width == 4 || number >> (8 * width) == 0 }

    /// Writes a number, at most at the place after the last; it must be narrow enough.
    mutating func set(_ number: UInt32, at place: Int) throws {
        let part = place / PackedNumbers.partSize + 1
        let start = 1 + place % PackedNumbers.partSize * width
        if place >= people, start == 1 {
            parts[part] = [UInt8(width)]
        } else {
            try load(part)
        }
        let bytes = (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
        if start < parts[part]?.count ?? 0 {
            guard parts[part]?[start..<start + width].elementsEqual(bytes) == false else { return }
            parts[part]?.replaceSubrange(start..<start + width, with: bytes)
        } else {
            parts[part]?.append(contentsOf: bytes)
        }
        changed.insert(part)
    }

    /// The bytes of the parts that are other than they were.
    var changedParts: [Int: [UInt8]] { parts.filter { changed.contains($0.key) } }

    /// All numbers.
    mutating func numbers() throws -> PackedNumbers {
        let count = (people + PackedNumbers.partSize - 1) / PackedNumbers.partSize
        for part in 0..<count { try load(part + 1) }
        guard
            let numbers = PackedNumbers(parts: (0..<count).compactMap { parts[$0 + 1] }),
            numbers.count == people
        else { throw Damaged() }
        return numbers
    }

    private mutating func load(_ part: Int) throws {
        guard parts[part] == nil else { return }
        guard let bytes = try read(part) else { throw Damaged() }
        parts[part] = bytes
        try check(part)
    }

    private func check(_ part: Int) throws {
        let size = min(people - (part - 1) * PackedNumbers.partSize, PackedNumbers.partSize)
        guard let bytes = parts[part], bytes.first.map({ Int($0) }) == width,
            bytes.count == 1 + size * width
        else { throw Damaged() }
    }
}
