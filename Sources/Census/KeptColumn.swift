import Registry

/// A column of a kept census, of which only the parts are read that are asked for.
struct KeptColumn {
    /// What was told anew since the parts were written.
    let revision: ColumnRevision
    private let read: (Int) throws -> [UInt8]?
    private var parts: [Int: [UInt8]] = [:]

    /// Nothing that can be believed is kept.
    struct Damaged: Error {}

    /// - Parameters:
    ///   - revision: what stands beside the parts.
    ///   - read: gives the bytes of a part, 1 being the first.
    init(_ revision: ColumnRevision, _ read: @escaping (Int) throws -> [UInt8]?) {
        self.revision = revision
        self.read = read
    }

    /// The number at a place.
    ///
    /// - Throws: ``Damaged``, and what reading throws.
    mutating func number(at place: Int) throws -> UInt32 {
        if let number = revision.number(at: place) { return number }
        let part = try self.part(place / PackedNumbers.partSize + 1)
        return PackedNumbers.number(place % PackedNumbers.partSize, inPart: part) ?? 0
    }

    /// All numbers.
    ///
    /// - Throws: ``Damaged``, and what reading throws.
    mutating func numbers() throws -> PackedNumbers {
        let count = PackedNumbers.partCount(of: revision.kept)
        let parts = try (0..<count).map { try part($0 + 1) }
        guard let numbers = PackedNumbers(parts: parts).flatMap({ revision.applied(to: $0) })
        else { throw Damaged() }
        return numbers
    }

    private mutating func part(_ number: Int) throws -> [UInt8] {
        if let part = parts[number] { return part }
        let before = (number - 1) * PackedNumbers.partSize
        let size = min(revision.kept - before, PackedNumbers.partSize)
        guard let part = try read(number), let width = part.first.map({ Int($0) }),
            [1, 2, 4].contains(width), part.count == 1 + size * width
        else { throw Damaged() }
        parts[number] = part
        return part
    }
}
