/// How the columns of a census are written: codes with a zero byte after each; numbers in parts, each with its
/// width in front, least byte first.
extension [UInt8] {
    init(codes: [String]) {
        self = []
        for code in codes {
            append(contentsOf: code.utf8)
            append(0)
        }
    }

    var codes: [String] {
        split(separator: 0, omittingEmptySubsequences: false).dropLast()
            .map { String(decoding: $0, as: UTF8.self) }
    }
}

extension PackedNumbers {
    /// How many people stand in a part.
    static let partSize = 1 << 16

    /// How many parts so many numbers have.
    static func partCount(of count: Int) -> Int { (count + partSize - 1) / partSize }

    /// The numbers in parts of ``partSize``, as bytes.
    var parts: [[UInt8]] {
        stride(from: 0, to: count, by: Self.partSize).map { start in
            let range = start..<Swift.min(start + Self.partSize, count)
            return switch self {
            case .bytes(let numbers): [1] + numbers[range]
            case .shorts(let numbers): Self.bytes(numbers[range], width: 2)
            case .words(let numbers): Self.bytes(numbers[range], width: 4)
            }
        }
    }

    private static func bytes(
        _ numbers: ArraySlice<some FixedWidthInteger>, width: UInt8
    ) -> [UInt8] {
        var bytes = [width]
        bytes.reserveCapacity(1 + numbers.count * Int(width))
        for number in numbers {
            for place in 0..<Int(width) {
                bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place)))
            }
        }
        return bytes
    }

    /// One number of a part; `nil` where the part does not have it.
    static func number(_ place: Int, inPart part: [UInt8]) -> UInt32? {
        guard let width = part.first.map(Int.init), [1, 2, 4].contains(width),
            (place + 1) * width < part.count
        else { return nil }
        let start = 1 + place * width
        return (0..<width).reduce(0) { $0 | UInt32(part[start + $1]) << UInt32(8 * $1) }
    }

    /// Reads parts; `nil` where they are not numbers of one width.
    init?(parts: [[UInt8]]) {
        guard let width = parts.first?.first else {
            self.init()
            return
        }
        guard
            parts.allSatisfy({
                $0.first == width && ($0.count - 1).isMultiple(of: Int(width))
            })
        else { return nil }
        switch width {
        case 1: self = .bytes(parts.reduce(into: []) { $0.append(contentsOf: $1.dropFirst()) })
        case 2: self = .shorts(Self.numbers(parts))
        case 4: self = .words(Self.numbers(parts))
        default: return nil
        }
    }

    private static func numbers<Number: FixedWidthInteger>(_ parts: [[UInt8]]) -> [Number] {
        let width = MemoryLayout<Number>.size
        var numbers: [Number] = []
        numbers.reserveCapacity(parts.reduce(0) { $0 + $1.count / width })
        for part in parts {
            for start in stride(from: 1, to: part.count, by: width) {
                var number: Number = 0
                for place in 0..<width {
                    number |= Number(truncatingIfNeeded: part[start + place]) << (8 * place)
                }
                numbers.append(number)
            }
        }
        return numbers
    }
}
