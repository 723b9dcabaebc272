/// VNI for Windows: a plain letter and a character for all its marks, or one character for both.
///
/// The table is that of codes/legacy_vni_windows.csv in lower case; capitals lie 0x20 below.
struct VNILetters: Sendable {
    /// A base letter and behind it each mark with the letter it makes.
    private static let pairs = """
        a øà ùá ââ õã êă ïạ ûả áấ àầ åẩ ãẫ äậ éắ èằ úẳ üẵ ëặ
        e øè ùé âê ïẹ ûẻ õẽ áế àề åể ãễ äệ
        i øì ùí
        o øò ùó âô õõ ïọ ûỏ áố àồ åổ ãỗ äộ
        ô ùớ øờ ûở õỡ ïợ
        u øù ùú õũ ïụ ûủ
        ö ùứ øừ ûử õữ ïự
        y ùý øỳ ïỵ ûỷ õỹ
        """
    private static let singles = "ñđ óĩ ôơ öư æỉ òị"

    static let table = VNILetters()

    private let pairs: [UInt32: Unicode.Scalar]
    private let singles: [Unicode.Scalar: Unicode.Scalar]

    private init() {
        var pairs: [UInt32: Unicode.Scalar] = [:]
        for line in Self.pairs.split(separator: "\n") {
            let parts = line.split(separator: " ").map { Array($0.unicodeScalars) }
            for part in parts.dropFirst() {
                let (base, mark, letter) = (parts[0][0], part[0], part[1])
                // Capitals are typed with marks of either case.
                for mark in [mark, mark.capital] {
                    pairs[Self.key(base, mark)] = letter
                    pairs[Self.key(base.capital, mark)] = letter.capital
                }
            }
        }
        var singles: [Unicode.Scalar: Unicode.Scalar] = [:]
        for part in Self.singles.split(separator: " ").map({ Array($0.unicodeScalars) }) {
            singles[part[0]] = part[1]
            singles[part[0].capital] = part[1].capital
        }
        (self.pairs, self.singles) = (pairs, singles)
    }

    /// Decodes letter by letter, a pair before a single.
    func decode(_ text: [Unicode.Scalar]) -> DecodedLetters {
        var decoded = DecodedLetters(capacity: text.count)
        var index = 0
        while index < text.count {
            let scalar = text[index]
            if index + 1 < text.count, text[index + 1].value &- 0xC0 < 0x40,
                let letter = pairs[Self.key(scalar, text[index + 1])]
            {
                decoded.append(letter, length: 2)
                index += 2
            } else {
                decoded.append(singles[scalar] ?? scalar, length: 1)
                index += 1
            }
        }
        return decoded
    }

    private static func key(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> UInt32 {
        base.value << 11 | mark.value & 0x7FF
    }
}
