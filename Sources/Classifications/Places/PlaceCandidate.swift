/// A unit that a text may name, and what speaks against it.
struct PlaceCandidate: Sendable {
    /// What a candidate's reason tells.
    struct Notes: OptionSet, Sendable {
        let rawValue: UInt32
        static let alias = Notes(rawValue: 1 << 0)
        static let bare = Notes(rawValue: 1 << 1)
        static let otherKind = Notes(rawValue: 1 << 2)
        static let missingAccents = Notes(rawValue: 1 << 3)
        static let otherAccents = Notes(rawValue: 1 << 4)
        static let respaced = Notes(rawValue: 1 << 5)
        static let mixedMaps = Notes(rawValue: 1 << 6)
        static let typo = Notes(rawValue: 1 << 7)
        static let unknownDistrict = Notes(rawValue: 1 << 8)
        static let former = Notes(rawValue: 1 << 9)
        static let outOfForce = Notes(rawValue: 1 << 10)
        static let half = Notes(rawValue: 1 << 11)
        static let repeated = Notes(rawValue: 1 << 12)
        static let older = Notes(rawValue: 1 << 13)
        static let rivals = Notes(rawValue: 1 << 14)
        static let code = Notes(rawValue: 1 << 15)
        static let otherParentAccents = Notes(rawValue: 1 << 16)
        static let strayName = Notes(rawValue: 1 << 17)
    }

    let unit: Int
    /// What is taken off a sure match, in thousandths.
    var penalty: Int
    var notes: Notes
    /// How many of the units that it is part of the text names.
    var parents: Int
    /// Which of the two units above it have been named.
    var matched: UInt8 = 0

    /// Whether a lone candidate of which the text names the parents may be taken: what is doubtful in two ways is not.
    var isDecided: Bool {
        let most = notes.contains(.mixedMaps) ? 340 : 240
        guard parents > 0, penalty <= most, notes.isDisjoint(with: [.unknownDistrict, .strayName])
        else { return false }
        return notes.isDisjoint(with: [.otherAccents, .typo])
            || notes.isDisjoint(with: [.outOfForce, .mixedMaps, .otherKind])
    }

    mutating func lower(_ amount: Int, _ note: Notes) {
        penalty += amount
        notes.insert(note)
    }

    private static let wordings: [(Notes, String)] = [
        (.bare, "không ghi loại đơn vị"), (.otherKind, "khác loại đơn vị"),
        (.missingAccents, "viết không dấu"), (.otherAccents, "khác dấu"),
        (.otherParentAccents, "cấp trên khác dấu"), (.respaced, "viết liền hoặc tách chữ"),
        (.typo, "sai chính tả"),
        (.half, "tên ghép viết một nửa"), (.mixedMaps, "ghép tên của hai thời kỳ"),
        (.repeated, "tên lặp lại"), (.unknownDistrict, "không rõ cấp huyện"),
        (.outOfForce, "không có hiệu lực tại ngày này"), (.strayName, "có tên chưa rõ"),
        (.rivals, "trùng với đơn vị khác"),
    ]

    /// Why it is a candidate, in Vietnamese.
    var reason: String {
        var reason = source
        guard !notes.isSubset(of: [.alias, .former, .older, .code]) else { return reason }
        for (note, wording) in Self.wordings where notes.contains(note) { reason += ", " + wording }
        return reason
    }

    private var source: String {
        if notes.contains(.code) { return "đúng mã" }
        if notes.contains(.older) { return "tên của xã đã nhập vào" }
        if notes.contains(.former) { return "tên cũ" }
        return notes.contains(.alias) ? "tên gọi khác" : "đúng tên"
    }
}

/// What is taken off the score of a match, in thousandths.
enum PlacePenalty {
    static let bareAlone = 60
    static let bareInPlace = 20
    static let otherKind = 110
    static let otherParentKind = 30
    static let otherProvinceKind = 60
    static let missingAccents = 60
    static let otherAccents = 100
    static let otherParentAccents = 40
    static let respaced = 40
    static let half = 40
    static let older = 120
    /// More than what a unit not in force loses: a text that names all of an old unit's parents means it.
    static let mixedMaps = 160
    static let moreMixedMaps = 30
    static let repeated = 100
    static let strayName = 40
    static let strayBesideBareName = 200
    static let perhapsFiner = 40
    static let finerLeftOut = 120
    static let typo = 70
    static let unknownDistrict = 200
    static let outOfForce = 100
}
