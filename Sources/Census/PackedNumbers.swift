/// Small numbers, one a person, in the narrowest of one, two or four bytes that holds the greatest of them.
public enum PackedNumbers: Sendable, Equatable {
    case bytes([UInt8])
    case shorts([UInt16])
    case words([UInt32])

    /// No numbers.
    public init() { self = .bytes([]) }

    /// How many numbers there are.
    public var count: Int {
        switch self {
        case .bytes(let numbers): numbers.count
        case .shorts(let numbers): numbers.count
        case .words(let numbers): numbers.count
        }
    }

    /// How wide the numbers are.
    enum Width: Sendable {
        case byte
        case short
        case word

        /// The greatest number of the width.
        var greatest: Int {
            switch self {
            case .byte: Int(UInt8.max)
            case .short: Int(UInt16.max)
            case .word: Int(UInt32.max)
            }
        }
    }

    var width: Width {
        switch self {
        case .bytes: .byte
        case .shorts: .short
        case .words: .word
        }
    }

    /// The number at a place.
    public subscript(index: Int) -> UInt32 {
        switch self {
        case .bytes(let numbers): UInt32(numbers[index])
        case .shorts(let numbers): UInt32(numbers[index])
        case .words(let numbers): numbers[index]
        }
    }

    /// The greatest number; -1 where there are none.
    var greatest: Int {
        switch self {
        case .bytes(let numbers): numbers.max().map { Int($0) } ?? -1
        case .shorts(let numbers): numbers.max().map { Int($0) } ?? -1
        case .words(let numbers): numbers.max().map { Int($0) } ?? -1
        }
    }

    /// Adds a number, in wider form from there on where it needs one.
    public mutating func append(_ number: UInt32) {
        widen(for: number)
        switch self {
        case .bytes(var numbers):
            self = .bytes([])
            numbers.append(UInt8(truncatingIfNeeded: number))
            self = .bytes(numbers)
        case .shorts(var numbers):
            self = .bytes([])
            numbers.append(UInt16(truncatingIfNeeded: number))
            self = .shorts(numbers)
        case .words(var numbers):
            self = .bytes([])
            numbers.append(number)
            self = .words(numbers)
        }
    }

    /// Writes another number at a place, all in wider form where it needs one.
    mutating func replace(_ place: Int, by number: UInt32) {
        widen(for: number)
        switch self {
        case .bytes(var numbers):
            self = .bytes([])
            numbers[place] = UInt8(truncatingIfNeeded: number)
            self = .bytes(numbers)
        case .shorts(var numbers):
            self = .bytes([])
            numbers[place] = UInt16(truncatingIfNeeded: number)
            self = .shorts(numbers)
        case .words(var numbers):
            self = .bytes([])
            numbers[place] = number
            self = .words(numbers)
        }
    }

    /// Takes the form that a number needs, where this one is too narrow.
    private mutating func widen(for number: UInt32) {
        while number > width.greatest {
            switch self {
            case .bytes(let numbers): self = .shorts(numbers.map { UInt16($0) })
            case .shorts(let numbers): self = .words(numbers.map { UInt32($0) })
            case .words: return
            }
        }
    }

    /// The numbers in another order: those at these places, one after the other.
    func ordered(by places: [Int]) -> PackedNumbers {
        switch self {
        case .bytes(let numbers): .bytes(places.map { numbers[$0] })
        case .shorts(let numbers): .shorts(places.map { numbers[$0] })
        case .words(let numbers): .words(places.map { numbers[$0] })
        }
    }
}
