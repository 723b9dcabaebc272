/// Builds a stream of BIFF records by hand.
struct RecordStream {
    private(set) var bytes: [UInt8] = []
    private var sheetPlaces: [Int] = []

    mutating func add(_ type: Int, _ data: [UInt8] = []) {
        bytes += StoredZip.bytes16(type) + StoredZip.bytes16(data.count) + data
    }

    /// Begins the globals (5) or a sheet (16) of a version (0x0500 or 0x0600).
    mutating func begin(_ kind: Int, version: Int) {
        add(0x0809, [version, kind, 0, 0].flatMap(StoredZip.bytes16))
    }

    /// Names a sheet; `setSheetPlace` tells later where it begins.
    mutating func nameSheet(_ name: [UInt8], state: UInt8 = 0, kind: UInt8 = 0) {
        sheetPlaces.append(bytes.count + 4)
        add(0x0085, StoredZip.bytes32(0) + [state, kind] + name)
    }

    /// Lets the next sheet named begin here.
    mutating func setSheetPlace() {
        guard !sheetPlaces.isEmpty else { return }
        let place = sheetPlaces.removeFirst()
        bytes.replaceSubrange(place..<(place + 4), with: StoredZip.bytes32(bytes.count))
    }

    /// Adds a cell record: row and column from 0, style, and what follows.
    mutating func cell(_ type: Int, _ row: Int, _ column: Int, style: Int = 0, _ data: [UInt8]) {
        add(type, [row, column, style].flatMap(StoredZip.bytes16) + data)
    }

    static func bytes64(_ number: Double) -> [UInt8] {
        let bits = number.bitPattern
        return StoredZip.bytes32(Int(bits & 0xFFFF_FFFF)) + StoredZip.bytes32(Int(bits >> 32))
    }

    /// A text of BIFF8 in 8-bit units behind a length of 16 bits.
    static func narrow(_ text: String) -> [UInt8] {
        StoredZip.bytes16(text.utf16.count) + [0] + text.utf16.map { UInt8(truncatingIfNeeded: $0) }
    }

    /// A text of BIFF8 in 16-bit units behind a length of 16 bits.
    static func wide(_ text: String) -> [UInt8] {
        StoredZip.bytes16(text.utf16.count) + [1]
            + text.utf16.flatMap { StoredZip.bytes16(Int($0)) }
    }
}
