extension LegacyFontReading {
    init(
        _ candidate: LegacyCandidate, from source: [Unicode.Scalar], _ evidence: LegacyFontEvidence
    ) {
        let isCapitals = evidence.font.map {
            $0.encoding == candidate.encoding && $0.isCapitals
        }
        let text = FontCapitals.text(
            of: candidate.letters, from: source, isCapitals: isCapitals ?? false)
        self.init(
            encoding: candidate.encoding, text: text,
            confidence: Self.confidence(candidate, evidence),
            reason: Self.reason(candidate, evidence))
    }

    private static func confidence(
        _ candidate: LegacyCandidate, _ evidence: LegacyFontEvidence
    ) -> Double {
        if evidence.font?.encoding == candidate.encoding { return 0.99 }
        let doubtful = candidate.unlikely + candidate.garbled
        let share = Double(candidate.points + 1) / Double(candidate.points + 1 + 2 * doubtful)
        let weight: Double =
            switch candidate.points {
            case 0: 0.6
            case 1: 0.8
            case 2: 0.9
            case 3...4: 0.95
            default: 0.98
            }
        let hasColumn = evidence.column == candidate.encoding
        return share * (hasColumn ? (1 + weight) / 2 : weight)
    }

    private static func reason(
        _ candidate: LegacyCandidate, _ evidence: LegacyFontEvidence
    ) -> String {
        let name = candidate.encoding.name
        if candidate.encoding == evidence.font?.encoding, let font = evidence.fontName {
            return "phông chữ \(font)"
        }
        if candidate.encoding == evidence.column { return "các ô khác cùng cột viết bằng \(name)" }
        return "đọc theo \(name) thì thành tiếng Việt"
    }
}
