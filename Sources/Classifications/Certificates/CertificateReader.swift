internal import VietnameseText

/// Reads cells of certificates: "Anh B1; Tiếng K'Ho", "Cao cấp LLCT", "Đang học chuyên viên chính".
public enum CertificateReader {
    /// The certificates that a cell states, in its order; empty for a cell without words, and for lists other than
    /// political theory, state management, languages and computing.
    ///
    /// A reading without a match is a piece that is not understood: it must be asked about, not dropped.
    public static func read(_ text: String, in list: CodeList) -> [CertificateReading] {
        guard let table = CertificateWords.of(list) else { return [] }
        let words = Words(CanonicalText.canonical(text))
        let pieces = pieces(of: words, table, list)
        let telling = pieces.filter { !$0.saysNothing }
        return (telling.isEmpty ? pieces : telling).map { $0.reading(words) }
    }

    private static func pieces(
        of words: Words, _ table: PhraseTable<CertificateWords.Word>, _ list: CodeList
    ) -> [CertificatePiece] {
        var pieces: [CertificatePiece] = []
        var piece = CertificatePiece(list, at: 0)
        var index = 0
        func close() {
            if !piece.isEmpty { pieces.append(piece) }
            piece = CertificatePiece(list, at: index)
        }
        while index < words.count {
            if index > 0, separates(words.gap(before: index)) { close() }
            if let found = word(table, words, index) {
                if piece.isOther(found.value) { close() }
                let end = index + found.count
                let number = number(found, words, index)
                piece.add(found.value, index..<(number?.end ?? end), number: number?.text)
                index = number?.end ?? end
            } else {
                isNumber(words, index) ? piece.pass(index) : piece.addUnknown(index)
                index += 1
            }
        }
        close()
        return pieces
    }

    private static func word(
        _ table: PhraseTable<CertificateWords.Word>, _ words: Words, _ index: Int
    ) -> PhraseTable<CertificateWords.Word>.Found? {
        table.found(in: words, at: index).first { found in
            // "Bang" is no "bằng"; a cell typed without accents is read where two words agree.
            found.agreement == .same || found.count > 1
        }
    }

    private static func separates(_ gap: Substring) -> Bool {
        gap.contains { ",;+\n".contains($0) } || gap.contains(" - ") || gap.contains(" – ")
    }

    private static func isNumber(_ words: Words, _ index: Int) -> Bool {
        words.words[index].key.folded.allSatisfy(\.isNumber)
    }

    /// The number after a test or "bậc", with the word: "TOEIC 550", "IELTS 6.5", "bậc 3" of "bậc 3/6".
    private static func number(
        _ found: PhraseTable<CertificateWords.Word>.Found, _ words: Words, _ index: Int
    ) -> (text: String, end: Int)? {
        let role = found.value.role
        guard role == .test || role == .ladder else { return nil }
        let name = role == .ladder ? "bậc" : words.words[index].key.folded.uppercased()
        var end = index + found.count
        guard end < words.count, isNumber(words, end) else {
            return role == .test ? (name, end) : nil
        }
        var number = words.text(end..<(end + 1))
        end += 1
        if end < words.count, isNumber(words, end) {
            let gap = words.gap(before: end)
            if gap == "." || gap == "," { number += "." + words.text(end..<(end + 1)) }
            if gap == "." || gap == "," || gap == "/" { end += 1 }
        }
        return ("\(name) \(number)", end)
    }
}
