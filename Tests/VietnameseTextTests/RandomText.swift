internal import Foundation
import SeededRandom

/// Random texts that are the same in every run.
struct RandomText: RandomNumberGenerator {
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func next() -> UInt64 { random.next() }

    private static let vietnamese = Array(
        "aàảãáạăằâầeẹêễoòôộơợuưứyỳỵbcdđghnqtAĐƯỲNÊÔ  '’-.(), 09\u{AD}\u{A0}\t\n".unicodeScalars)
    private static let marks: [Unicode.Scalar] = [
        "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{306}", "\u{309}", "\u{31B}", "\u{323}",
        "\u{340}", "\u{345}", "\u{200B}", "\u{200D}", "\u{FEFF}", " ",
    ]

    /// Text that looks Vietnamese, with stray marks and odd spaces.
    mutating func vietnamese(length: Int = 12) -> String {
        text(length: length) { random in
            let isMark = Int.random(in: 0..<6, using: &random) == 0
            return (isMark ? Self.marks : Self.vietnamese).randomElement(using: &random)
        }
    }

    /// Text of any scalars at all.
    mutating func anything(length: Int = 12) -> String {
        text(length: length) { random in
            let limits: [UInt32] = [0x80, 0x370, 0x2000, 0x3000, 0x11_0000]
            let limit = limits.randomElement(using: &random) ?? 0x80
            return Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random))
        }
    }

    private mutating func text(
        length: Int, _ scalar: (inout RandomText) -> Unicode.Scalar?
    ) -> String {
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...length, using: &self) {
            if let next = scalar(&self) { scalars.append(next) }
        }
        return String(scalars)
    }

    /// Four thousand texts, half of them Vietnamese, half of anything.
    static func texts(seed: UInt64) -> [String] {
        var random = RandomText(seed: seed)
        return (0..<2000).flatMap { _ in [random.vietnamese(), random.anything()] }
    }
}

extension String {
    /// The decomposed form, by Foundation.
    var nfd: String { decomposedStringWithCanonicalMapping }
    /// The composed form, by Foundation.
    var nfc: String { precomposedStringWithCanonicalMapping }
    /// The bytes: `==` of Swift takes NFC and NFD for equal.
    var bytes: [UInt8] { Array(utf8) }
}
