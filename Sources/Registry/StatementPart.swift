/// A part of a statement, in a table of its own.
protocol StatementPart {
    /// The columns that it is read from, in their order, after the statement's number.
    static var columns: String { get }

    /// Reads ``columns``; `nil` where the file is damaged.
    init?(_ rows: ColumnCursor)
}

extension SensitiveFacts: StatementPart {
    static var columns: String { "ethnic_group, religion, party, party_date" }

    init(_ rows: ColumnCursor) {
        self.init()
        ethnicGroup = rows.textID(1)
        religion = rows.textID(2)
        isPartyMember = rows.text(3).map { $0 == "yes" }
        partyDate = rows.date(4)
    }
}

extension OtherName: StatementPart {
    static var columns: String { "kind, name" }

    init?(_ rows: ColumnCursor) {
        guard let kind = rows.token(1, Kind.tokens), let name = rows.textID(2) else { return nil }
        self.init(kind: kind, name: name)
    }
}

extension Engagement: StatementPart {
    static var columns: String {
        "organisation, place, position, rank, employment, sector, standing, since, until"
    }

    init(_ rows: ColumnCursor) {
        self.init()
        organisation = rows.textID(1)
        place = rows.textID(2)
        position = rows.textID(3)
        rank = rows.textID(4)
        employment = rows.textID(5)
        sector = rows.textID(6)
        standing = rows.textID(7)
        since = rows.date(8)
        until = rows.date(9)
    }
}

extension Qualification: StatementPart {
    static var columns: String {
        "level, title, field, institution, mode, country, year, in_training"
    }

    init(_ rows: ColumnCursor) {
        self.init()
        level = rows.textID(1)
        title = rows.textID(2)
        field = rows.textID(3)
        institution = rows.textID(4)
        mode = rows.textID(5)
        country = rows.textID(6)
        year = rows.isNull(7) ? nil : rows.int(7)
        isInTraining = rows.int(8) == 1
    }
}

extension Certificate: StatementPart {
    static var columns: String { "kind, wording" }

    init?(_ rows: ColumnCursor) {
        guard let kind = rows.token(1, Kind.tokens), let wording = rows.textID(2) else {
            return nil
        }
        self.init(kind: kind, wording: wording)
    }
}

extension SealedIdentifier: StatementPart {
    static var columns: String { "kind, keyed_hash, sealed, key, is_doubtful" }

    /// The statement's number and ``columns``, of all identifiers.
    static var selection: String { "SELECT statement, \(columns) FROM identifier" }

    init?(_ rows: ColumnCursor) {
        guard let kind = rows.token(1, Kind.tokens) else { return nil }
        self.init(
            kind: kind, keyedHash: rows.bytes(2), sealed: rows.bytes(3), key: rows.int(4),
            isDoubtful: rows.int(5) == 1)
    }
}
