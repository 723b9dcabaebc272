/// Names of an index by their numbers, a bit each, in blocks; blocks without any are left out.
struct NameSet {
    /// How many names a block has.
    static let blockSize = 1 << 16
    /// The bytes of a block.
    static let blockBytes = blockSize / 8

    private var blocks: [[UInt8]?]

    /// No names of an index of so many.
    init(of names: Int) {
        blocks = Array(repeating: nil, count: (names + Self.blockSize - 1) / Self.blockSize)
    }

    var blockCount: Int { blocks.count }

    var isEmpty: Bool { blocks.allSatisfy { $0 == nil } }

    func hasBlock(_ block: Int) -> Bool { blocks[block] != nil }

    /// Adds the names of a block that a map of its bits has.
    mutating func insert(bits: [UInt8], inBlock block: Int) {
        guard var known = blocks[block] else {
            blocks[block] = bits
            return
        }
        blocks[block] = nil
        for place in 0..<min(known.count, bits.count) { known[place] |= bits[place] }
        blocks[block] = known
    }

    /// Adds names by their places in a block, two bytes each.
    mutating func insert(places: [UInt8], inBlock block: Int) {
        var known = blocks[block] ?? Array(repeating: 0, count: Self.blockBytes)
        blocks[block] = nil
        var next = 0
        while next + 1 < places.count {
            let place = Int(places[next]) | Int(places[next + 1]) << 8
            known[place >> 3] |= 1 << UInt8(place & 7)
            next += 2
        }
        blocks[block] = known
    }

    /// Adds a name.
    mutating func insert(_ name: Int) {
        let place = name % Self.blockSize
        insert(
            places: [UInt8(place & 0xFF), UInt8(place >> 8)], inBlock: name / Self.blockSize)
    }

    mutating func formIntersection(_ other: NameSet) {
        for block in blocks.indices {
            guard var known = blocks[block] else { continue }
            blocks[block] = nil
            guard let others = other.blocks[block] else { continue }
            var any: UInt8 = 0
            for place in 0..<min(known.count, others.count) {
                known[place] &= others[place]
                any |= known[place]
            }
            if any != 0 { blocks[block] = known }
        }
    }

    mutating func formUnion(_ other: NameSet) {
        for (block, bits) in other.blocks.enumerated() {
            if let bits { insert(bits: bits, inBlock: block) }
        }
    }

    /// The numbers of the names, ascending.
    var numbers: [Int] {
        var numbers: [Int] = []
        for (block, bits) in blocks.enumerated() {
            guard let bits else { continue }
            for (place, byte) in bits.enumerated() where byte != 0 {
                for bit in 0..<8 where byte & (1 << UInt8(bit)) != 0 {
                    numbers.append(block * Self.blockSize + place * 8 + bit)
                }
            }
        }
        return numbers
    }
}
