/// The names of the attributes of one tag, of which none may stand there twice.
struct AttributeNames {
    private var letters: UInt64 = 0
    private var longer: [Range<Int>] = []

    /// Adds a name; `false` if it is there already.
    mutating func insert(_ name: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        if name.count == 1 {
            let bit: UInt64 = 1 << UInt64(bytes[name.lowerBound] % 64)
            defer { letters |= bit }
            return letters & bit == 0
        }
        for other in longer where other.count == name.count {
            let same = (0..<name.count).allSatisfy { index in
                bytes[other.lowerBound + index] == bytes[name.lowerBound + index]
            }
            if same { return false }
        }
        longer.append(name)
        return true
    }
}
