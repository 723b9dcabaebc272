/// The administrative units and the index of their names, laid out for use as they lie in the binary.
///
/// All numbers are little-endian. A header of section starts is followed by the sections; each is an array of
/// records of one size. `PlaceImageBuilder` writes it from the lists of units.
struct PlaceImage: @unchecked Sendable {
    static let file = "codes/admin_units.index"
    static let magic: UInt32 = 0x4c50_5454
    static let bucketCount = 1 << 14

    /// The arrays of the image, in order.
    enum Section: Int, CaseIterable {
        case periods, units, nameStarts, names, byCode, childStarts, children, formers, links
        case linksBack, buckets, groups, terms, joinedBuckets, joined

        /// The bytes of one record.
        var width: Int {
            switch self {
            case .periods: 8
            case .units: 12
            case .nameStarts: 4
            case .names: 1
            case .byCode, .childStarts, .children, .linksBack, .buckets, .joinedBuckets: 2
            case .formers: 12
            case .links: 6
            case .groups: 16
            case .terms: 8
            case .joined: 8
            }
        }
    }

    private let base: UnsafeRawPointer
    private let starts: [Int]
    private let counts: [Int]

    /// Reads the header; nil where the bytes are no image.
    init?(_ bytes: ReferenceBytes) {
        let headerSize = 4 + Section.allCases.count * 4
        guard let start = bytes.buffer.baseAddress, bytes.count > headerSize else { return nil }
        base = UnsafeRawPointer(start)
        guard base.loadUnaligned(as: UInt32.self) == Self.magic else { return nil }
        var (starts, counts, position) = ([Int](), [Int](), headerSize)
        for section in Section.allCases {
            let count = Int(
                base.loadUnaligned(fromByteOffset: 4 + section.rawValue * 4, as: UInt32.self))
            starts.append(position)
            counts.append(count)
            position += count * section.width
        }
        guard position == bytes.count else { return nil }
        (self.starts, self.counts) = (starts, counts)
    }

    func count(_ section: Section) -> Int { counts[section.rawValue] }

    @inline(__always)
    func u8(_ section: Section, _ record: Int, _ offset: Int) -> UInt8 {
        let place = starts[section.rawValue] + record * section.width + offset
        return base.loadUnaligned(fromByteOffset: place, as: UInt8.self)
    }

    @inline(__always)
    func u16(_ section: Section, _ record: Int, _ offset: Int = 0) -> Int {
        let place = starts[section.rawValue] + record * section.width + offset
        return Int(base.loadUnaligned(fromByteOffset: place, as: UInt16.self))
    }

    @inline(__always)
    func u32(_ section: Section, _ record: Int, _ offset: Int = 0) -> UInt32 {
        let place = starts[section.rawValue] + record * section.width + offset
        return base.loadUnaligned(fromByteOffset: place, as: UInt32.self)
    }

    /// The bytes of a name.
    func name(_ name: Int) -> UnsafeRawBufferPointer {
        let (start, end) = (Int(u32(.nameStarts, name)), Int(u32(.nameStarts, name + 1)))
        let bytes = base + starts[Section.names.rawValue] + start
        return UnsafeRawBufferPointer(start: bytes, count: end - start)
    }
}

/// Names of one key.
struct PlaceGroup: Sendable {
    let index: Int
    /// The levels of its units, a bit each.
    let levels: UInt8
    /// The maps of its units: 1 old, 2 new.
    let maps: UInt8
    /// Where its words part; all bits where that is not known.
    let boundaries: UInt32
}

/// A name of a unit.
struct PlaceTerm: Sendable {
    /// What kind of name it is.
    enum Form: UInt8, Sendable {
        case official
        /// Another spelling or an abbreviation.
        case alias
        /// A name it had until a day.
        case former
        /// The first half of a double name.
        case half
        /// The name of a unit that it took in before the lists begin, known without accents and spaces.
        case older
    }

    let unit: Int
    /// The kind in the name, an index into the official kinds; -1 where it has none.
    let kind: Int8
    let form: Form
    let accents: UInt32
}

extension PlaceImage {
    /// The names of a key, single spaces between its words.
    @inline(__always)
    func group(_ key: UInt64) -> PlaceGroup? {
        let bucket = Int(truncatingIfNeeded: key) & (Self.bucketCount - 1)
        let check = UInt32(truncatingIfNeeded: key >> 32)
        let end = u16(.buckets, bucket + 1)
        for index in u16(.buckets, bucket)..<end where u32(.groups, index) == check {
            return group(at: index)
        }
        return nil
    }

    /// The terms of a group.
    @inline(__always)
    func terms(of group: Int) -> Range<Int> {
        let first = u16(.groups, group, 4)
        return first..<(first + u16(.groups, group, 6))
    }

    @inline(__always)
    func levels(of group: Int) -> UInt8 { u8(.groups, group, 8) }

    @inline(__always)
    func unit(ofTerm index: Int) -> Int { u16(.terms, index, 4) }

    @inline(__always)
    func group(at index: Int) -> PlaceGroup {
        PlaceGroup(
            index: index, levels: u8(.groups, index, 8), maps: u8(.groups, index, 9),
            boundaries: u32(.groups, index, 12))
    }

    /// Calls for each group of names whose letters, run together, have a key.
    func joinedGroups(_ key: UInt64, _ body: (PlaceGroup) -> Void) {
        let bucket = Int(truncatingIfNeeded: key) & (Self.bucketCount - 1)
        let check = UInt32(truncatingIfNeeded: key >> 32)
        for index in u16(.joinedBuckets, bucket)..<u16(.joinedBuckets, bucket + 1)
        where u32(.joined, index) == check {
            body(group(at: u16(.joined, index, 4)))
        }
    }

    @inline(__always)
    func term(_ index: Int) -> PlaceTerm {
        PlaceTerm(
            unit: u16(.terms, index, 4), kind: Int8(bitPattern: u8(.terms, index, 6)),
            form: PlaceTerm.Form(rawValue: u8(.terms, index, 7)) ?? .alias,
            accents: u32(.terms, index))
    }
}
