/// A date known to the year, the month or the day: rosters state all three.
public struct PartialDate: Hashable, Sendable {
    /// What is known of the date.
    public enum Form: Hashable, Sendable {
        case year(Int)
        case month(year: Int, month: Int)
        case day(CivilDate)
    }

    /// How much of the date is known; more precise is greater.
    public enum Precision: Int, Comparable, Sendable {
        case year = 1
        case month
        case day

        /// Whether one comes before the other.
        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// What is known.
    public let form: Form

    /// A date known to the day.
    public init(_ date: CivilDate) { form = .day(date) }

    /// A date known to the year, 1 to 9999.
    public init?(year: Int) {
        guard (1...9999).contains(year) else { return nil }
        form = .year(year)
    }

    /// A date known to the month.
    public init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        form = .month(year: year, month: month)
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, nothing else.
    public init?(iso text: some StringProtocol) {
        var text = String(text)
        guard let date = text.withUTF8({ PartialDate(isoBytes: $0) }) else { return nil }
        self = date
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in ASCII, nothing else; registries are read by millions of dates.
    public init?(isoBytes bytes: UnsafeBufferPointer<UInt8>) {
        guard let year = number(bytes, 0..<4) else { return nil }
        switch bytes.count {
        case 4: self.init(year: year)
        case 7:
            guard bytes[4] == hyphen, let month = number(bytes, 5..<7) else { return nil }
            self.init(year: year, month: month)
        case 10:
            guard bytes[4] == hyphen, let month = number(bytes, 5..<7), bytes[7] == hyphen,
                let day = number(bytes, 8..<10),
                let date = CivilDate(year: year, month: month, day: day)
            else { return nil }
            self.init(date)
        default: return nil
        }
    }

    /// How much is known.
    public var precision: Precision {
        switch form {
        case .year: .year
        case .month: .month
        case .day: .day
        }
    }

    /// The year, always known.
    public var year: Int {
        switch form {
        case .year(let year): year
        case .month(let year, _): year
        case .day(let date): date.year
        }
    }

    /// The first day that the date can be; the day by which the law reads a file that states only a
    /// year or month of birth (Decree 135/2020/NĐ-CP, Article 3).
    public var earliest: CivilDate {
        switch form {
        case .year(let year): CivilDate(uncheckedPacked: Int32(year * 10_000 + 101))
        case .month(let year, let month):
            CivilDate(uncheckedPacked: Int32(year * 10_000 + month * 100 + 1))
        case .day(let date): date
        }
    }

    /// The last day that the date can be.
    public var latest: CivilDate {
        switch form {
        case .year(let year): CivilDate(uncheckedPacked: Int32(year * 10_000 + 1231))
        case .month(let year, let month):
            CivilDate(
                uncheckedPacked: Int32(
                    year * 10_000 + month * 100 + CivilDate.days(inMonth: month, of: year)))
        case .day(let date): date
        }
    }

    /// Whether both can be the same day.
    public func agrees(with other: PartialDate) -> Bool {
        earliest <= other.latest && other.earliest <= latest
    }

    /// Full years lived at a date by one born on this one, counted from ``earliest``; `nil` before it.
    public func fullYears(at date: CivilDate) -> Int? {
        guard date >= earliest else { return nil }
        return Int(date.packed - earliest.packed) / 10_000
    }
}

extension PartialDate: CustomStringConvertible {
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    public var description: String {
        let (year, month, day): (Int, Int?, Int?) =
            switch form {
            case .year(let year): (year, nil, nil)
            case .month(let year, let month): (year, month, nil)
            case .day(let date): (date.year, date.month, date.day)
            }
        // By the byte: registries write and read dates by the million.
        return String(unsafeUninitializedCapacity: 10) { bytes in
            var count = 0
            func put(_ number: Int, from power: Int) {
                var power = power
                while power > 0 {
                    bytes[count] = UInt8(ascii: "0") + UInt8(number / power % 10)
                    count += 1
                    power /= 10
                }
            }
            put(year, from: 1000)
            func putPart(_ part: Int?) {
                guard let part else { return }
                bytes[count] = UInt8(ascii: "-")
                count += 1
                put(part, from: 10)
            }
            putPart(month)
            putPart(day)
            return count
        }
    }

    /// `yyyy`, `mm/yyyy` or `dd/mm/yyyy`, as Vietnamese offices write it.
    public var vietnamese: String {
        switch form {
        case .year(let year): padded(year, 4)
        case .month(let year, let month): padded(month, 2) + "/" + padded(year, 4)
        case .day(let date):
            padded(date.day, 2) + "/" + padded(date.month, 2) + "/" + padded(date.year, 4)
        }
    }
}

private let hyphen = UInt8(ascii: "-")

/// The number whose ASCII digits stand at these places, all of them.
private func number(_ bytes: UnsafeBufferPointer<UInt8>, _ places: Range<Int>) -> Int? {
    guard places.upperBound <= bytes.count else { return nil }
    var value = 0
    for place in places {
        guard (0x30...0x39).contains(bytes[place]) else { return nil }
        value = value * 10 + Int(bytes[place] - 0x30)
    }
    return value
}

private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
