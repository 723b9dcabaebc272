/// How a number that names a person is shown: messages and lists travel, the number must not travel with them.
public enum MaskedNumber {
    /// A dot for each character but the last three; of a short number fewer stay.
    public static func text(of number: String) -> String {
        let shown = min(3, number.count / 3)
        return String(repeating: "•", count: number.count - shown) + number.suffix(shown)
    }

    /// A text with every number in it masked that is long enough to name a person: nine digits or more
    /// in a row, spaces, full stops and hyphens between them apart.
    public static func inText(_ text: String) -> String {
        guard text.utf8.count(where: isDigit) >= shortest else { return text }
        var masked = ""
        var run: [Character] = []
        for letter in text {
            let isNumeral = letter.isASCII && letter.isNumber
            if isNumeral || (!run.isEmpty && " .-".contains(letter)) {
                run.append(letter)
            } else {
                masked += shown(run)
                masked.append(letter)
                run.removeAll()
            }
        }
        return masked + shown(run)
    }

    /// Former citizens' numbers have nine digits, no shorter number names a person.
    private static let shortest = 9

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func shown(_ run: [Character]) -> String {
        let last = run.lastIndex { $0.isNumber } ?? run.startIndex
        guard run.count(where: \.isNumber) >= shortest else { return String(run) }
        let kept = run.indices.filter { run[$0].isNumber }.suffix(3)
        return String(run.indices.prefix(last + 1).map { kept.contains($0) ? run[$0] : "•" })
            + String(run[(last + 1)...])
    }
}
