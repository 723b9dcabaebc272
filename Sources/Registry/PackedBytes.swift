/// Numbers in few bytes: unsigned LEB128, seven bits a byte, the lowest first.
extension [UInt8] {
    @inline(__always)
    mutating func put(packed number: Int) {
        var rest = UInt(bitPattern: number)
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(truncatingIfNeeded: rest))
    }

    /// A difference, mostly small and mostly positive: zigzag.
    mutating func put(step: Int) { put(packed: step << 1 ^ step >> 63) }
}

/// Reads packed bytes, which may be damaged: what is not there is `nil`.
struct PackedReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func number() -> Int? {
        var number: UInt = 0
        for shift in stride(from: 0, to: 35, by: 7) {
            guard position < bytes.count else { return nil }
            let byte = bytes[position]
            position += 1
            number |= UInt(byte & 0x7F) << UInt(shift)
            if byte < 0x80 { return Int(number) }
        }
        return nil
    }

    mutating func step() -> Int? { number().map { $0 >> 1 ^ -($0 & 1) } }

    mutating func numbers() -> [Int]? {
        guard let count = number(), count <= bytes.count else { return nil }
        var numbers: [Int] = []
        for _ in 0..<count {
            guard let number = number() else { return nil }
            numbers.append(number)
        }
        return numbers
    }

    mutating func text(_ count: Int) -> String? {
        guard count <= bytes.count - position else { return nil }
        defer { position += count }
        return String(decoding: bytes[position..<(position + count)], as: UTF8.self)
    }
}
