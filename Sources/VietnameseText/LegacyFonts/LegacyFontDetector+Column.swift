extension LegacyFontDetector {
    /// The encoding of most cells of a column or table that are not plain ASCII, for use as evidence.
    ///
    /// Cells that could be either count half; nil where no encoding has more than Unicode has.
    public static func prevailing(in texts: some Sequence<String>) -> LegacyFont? {
        var votes: [LegacyFont: Int] = [:]
        var unicode = 0
        for text in texts {
            if let reading = reading(of: text) {
                votes[reading.encoding, default: 0] += 4
                continue
            }
            switch CellScan.of(text) {
            case .settled: if text.utf8.contains(where: { $0 >= 0x80 }) { unicode += 4 }
            case .mixed: unicode += 4
            case .viqr: break
            case .windows:
                let scalars = Array(text.unicodeScalars)
                guard let best = best(scalars, .init()) else { break }
                if best.points > 0 || best.leaning > 0, best.unlikely == 0 {
                    votes[best.encoding, default: 0] += 2
                } else if best.eitherWay > 0 || best.unlikely > 0 {
                    unicode += 1
                }
            }
        }
        let most = votes.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
        guard let most, most.value > unicode else { return nil }
        return most.key
    }
}
