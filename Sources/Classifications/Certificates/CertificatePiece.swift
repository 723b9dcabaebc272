/// What the words of one certificate have said so far.
struct CertificatePiece {
    let list: CodeList
    private(set) var range: Range<Int>
    private(set) var kind: String?
    private(set) var levels: Set<String> = []
    private var degree: String?
    private var isNone = false
    private var isInTraining = false
    private(set) var unknown: [Range<Int>] = []

    init(_ list: CodeList, at index: Int) {
        self.list = list
        range = index..<index
    }

    var isEmpty: Bool { range.isEmpty }

    /// Whether the words say nothing by themselves: "- HC" after "Trung cấp LLCT".
    var saysNothing: Bool {
        kind == nil && levels.isEmpty && degree == nil && !isNone && !isInTraining
            && unknown.isEmpty
    }

    mutating func add(_ word: CertificateWords.Word, _ words: Range<Int>, number: String?) {
        range = range.lowerBound..<words.upperBound
        switch word.role {
        case .level: levels.insert(word.value)
        case .kind: setKind(word.value)
        case .test:
            setKind(word.value)
            levels.insert(number ?? "")
        case .ladder: number.map { _ = levels.insert($0) }
        case .degree: degree = degree ?? word.value
        case .none: isNone = true
        case .training: isInTraining = true
        case .filler: break
        }
    }

    mutating func addUnknown(_ index: Int) {
        range = range.lowerBound..<(index + 1)
        if let last = unknown.last, last.upperBound == index {
            unknown[unknown.count - 1] = last.lowerBound..<(index + 1)
        } else {
            unknown.append(index..<(index + 1))
        }
    }

    /// Passes over a number that adds nothing, such as a year.
    mutating func pass(_ index: Int) { range = range.lowerBound..<(index + 1) }

    /// "Chứng chỉ" gives way to the language beside it; two languages are two certificates.
    private mutating func setKind(_ value: String) {
        if kind == nil || kind == "CERT" { kind = value }
    }

    /// Whether a word begins a certificate of its own: another language than the one named.
    func isOther(_ word: CertificateWords.Word) -> Bool {
        guard word.role == .kind || word.role == .test, let kind, kind != "CERT" else {
            return false
        }
        return word.value != "CERT" && word.value != kind
    }

    func reading(_ words: Words) -> CertificateReading {
        let code = code(words)
        let entry = code.flatMap { Classifications.lookup(list).entry($0, at: nil) }
        let text = words.text(range)
        let match = entry.map {
            CodeMatch(entry: $0, score: 0.95, reason: "đọc từ “\(text)”")
        }
        let hasLevel =
            match != nil && !isNone && list != .politicalTheory && list != .stateManagement
        let level = degree ?? levels.first { !$0.isEmpty }
        return CertificateReading(
            text: text, match: match, level: hasLevel ? level : nil,
            isDegree: match != nil && degree != nil, isInTraining: isInTraining)
    }

    private func code(_ words: Words) -> String? {
        guard levels.count <= 1 else { return nil }
        if isNone { return unknown.isEmpty && levels.isEmpty ? "none" : nil }
        switch list {
        case .languages: return language(words)
        case .informationTechnology:
            guard unknown.isEmpty else { return nil }
            if degree != nil { return "TC" }
            return kind != nil || !levels.isEmpty ? "CERT" : nil
        default: return unknown.isEmpty ? levels.first : nil
        }
    }

    private func language(_ words: Words) -> String? {
        if unknown.isEmpty {
            // A degree in no language is no certificate of one.
            if let kind { return kind == "CERT" && degree != nil ? nil : kind }
            return !levels.isEmpty && degree == nil ? "CERT" : nil
        }
        let peoples = Classifications.lookup(.ethnicGroups)
        let areEthnic = unknown.allSatisfy { range in
            guard let people = peoples.resolve(words.text(range))?.entry.code else { return false }
            return !["01", "04", "55"].contains(people)
        }
        return areEthnic && [nil, "CERT", "ETHNIC"].contains(kind) ? "ETHNIC" : nil
    }
}
