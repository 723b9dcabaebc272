import Classifications
import Composition
import Registry
import VietnameseText

/// From which cells the values of one statement were read.
///
/// What each column means is known, and so what each rule of the import reads: a value is looked for in the cells of
/// the columns that can say it, in the order in which the import asks them.
struct CellOrigins {
    private let statement: Statement
    private let columns: [SourceColumn]
    private let cells: [PlacedCell]
    private let qualifications: QualificationOrigins
    private let above: ((SourceRow) -> [OriginalCell]?) throws -> [OriginalCell]?

    /// - Throws: `RegistryError`.
    init(
        _ stored: StoredStatement, _ columns: [SourceColumn], _ texts: RegistryTexts,
        _ view: RegistryView
    ) throws {
        let statement = stored.statement
        self.statement = statement
        self.columns = columns
        let kept = try statement.row.flatMap {
            try view.sourceRow($0, ofChange: stored.change, sheet: statement.sheet)
        }
        let cells = kept.map { Self.placed($0, columns) } ?? []
        self.cells = cells
        func named(_ meanings: String...) -> [PlacedCell] {
            meanings.flatMap { meaning in cells.filter { $0.column.meaning == meaning } }
        }
        qualifications = QualificationOrigins(
            statement.qualifications, texts, columns: named("qualification", "title"),
            names: named("full_name", "given_name"))
        above = { look in
            guard kept != nil, let row = statement.row else { return nil }
            return try view.firstInSourceRows(
                above: row, ofChange: stored.change, sheet: statement.sheet, look)
        }
    }

    /// A fact with the cells that it was read from.
    ///
    /// - Throws: `RegistryError`.
    func fact(_ fact: StatedFact) throws -> PersonProfile.Fact {
        let origins = try origins(of: fact)
        let column = origins.first.map { cell in columns.first { $0.number == cell.column } }
        return PersonProfile.Fact(
            meaning: fact.meaning, text: fact.text,
            column: column ?? statement.column(of: fact, among: columns), cells: origins)
    }

    private static func placed(_ row: SourceRow, _ columns: [SourceColumn]) -> [PlacedCell] {
        row.cells.compactMap { cell in
            columns.first { $0.number == cell.column }
                .map { PlacedCell(row: row.number, cell: cell, column: $0) }
        }
    }

    private func origins(of fact: StatedFact) throws -> [OriginalCell] {
        if cells.isEmpty { return [] }
        switch fact.meaning {
        case "organisation", "place", "sector":
            let own = exact(fact)
            if !own.isEmpty { return own.map(\.original) }
            return try above { shared(fact, $0) } ?? all(fact.meaning).map(\.original)
        default: return ownCells(of: fact).map(\.original)
        }
    }

    private func ownCells(of fact: StatedFact) -> [PlacedCell] {
        if let place = fact.qualification { return qualificationCells(fact, place) }
        if let kind = fact.certificate { return certificateCells(fact, kind) }
        return switch fact.meaning {
        case "full_name", "other_name", "religious_name": names
        case "sex": sexCells(fact.text == Sex.male.rawValue ? "nam" : "nu")
        case "birth_date": first(dated("birth_date"), dated("sex"))
        case "party": first(all("party"), all("party_date"))
        case "party_date": first(dated("party_date"), dated("party"))
        case "rank": first(exact(fact), all("position"), all("rank"))
        default: first(exact(fact), all(fact.meaning))
        }
    }

    private func all(_ meaning: String) -> [PlacedCell] {
        cells.filter { $0.column.meaning == meaning }
    }

    private func dated(_ meaning: String) -> [PlacedCell] { all(meaning).filter(\.hasDigit) }

    private func first(_ tiers: [PlacedCell]...) -> [PlacedCell] {
        tiers.first { !$0.isEmpty } ?? []
    }

    private var names: [PlacedCell] {
        first(all("full_name"), all("family_name") + all("given_name"))
    }

    /// The cells that say just what was recorded; of a place cut over several columns, those that say part of it.
    private func exact(_ fact: StatedFact) -> [PlacedCell] {
        if fact.meaning == "place" {
            return ["place", "district", "province"].flatMap(all)
                .filter { fact.text.contains($0.said) }
        }
        return all(fact.meaning).first { $0.said == fact.text }.map { [$0] } ?? []
    }

    /// A word or mark in a column of the sex, a date in a column Nam or Nữ, or a form of address before the name.
    private func sexCells(_ key: String) -> [PlacedCell] {
        func agrees(_ cell: PlacedCell) -> Bool {
            let label = SearchKey.of(cell.label)
            return label == key || (label != "nam" && label != "nu")
        }
        let titled = names.filter { NameReader.read($0.said).addressedSex != nil }
        return first(
            all("sex").filter { agrees($0) && ($0.hasLetter || $0.hasDigit) },
            dated("birth_date").filter { SearchKey.of($0.label) == key }, titled, all("sex"))
    }

    private func qualificationCells(_ fact: StatedFact, _ place: Int) -> [PlacedCell] {
        let read = qualifications.cells[place].map { [$0] } ?? []
        switch fact.meaning {
        case "qualification", "title":
            return first(read, all("qualification") + all("title"))
        default: return first(exact(fact), read, all(fact.meaning), all("qualification"))
        }
    }

    private func certificateCells(_ fact: StatedFact, _ kind: Certificate.Kind) -> [PlacedCell] {
        let stated = all(kind.meaning)
        let telling = stated.first { cell in
            cell.headed == fact.text || cell.said == fact.text
                || kind.codeList.map { list in
                    CertificateReader.read(cell.headed, in: list).contains { $0.text == fact.text }
                } ?? false
        }
        return telling.map { [$0] } ?? stated
    }

    /// The cells of a row above that say it of everybody below: a heading, or a cell that reaches down.
    private func shared(_ fact: StatedFact, _ row: SourceRow) -> [OriginalCell]? {
        guard row.isHeading else {
            return Self.placed(row, columns)
                .first { $0.column.meaning == fact.meaning && $0.said == fact.text }
                .map { [$0.original] }
        }
        let words = row.cells.map { $0.decoded ?? CanonicalText.canonical($0.text) }
        let says = [" ", ""].contains { words.joined(separator: $0).hasSuffix(fact.text) }
        guard says || words.contains(where: { $0.hasSuffix(fact.text) }) else { return nil }
        return row.cells.map {
            OriginalCell(
                row: row.number, column: $0.column, header: nil, text: $0.text,
                decoded: $0.decoded)
        }
    }
}

extension Statement {
    /// The column of a fact whose cell was not kept: the only one with its meaning, or the one of an x matrix whose
    /// head the fact begins with; `nil` where that cannot be told.
    fileprivate func column(
        of fact: StatedFact, among columns: [SourceColumn]
    ) -> SourceColumn? {
        let candidates = columns.filter { $0.meaning == fact.meaning }
        guard candidates.count > 1 else { return candidates.first }
        let sexHead = sex.map { $0 == .male ? "Nam" : "Nữ" }
        let headed = candidates.filter { column in
            let head = column.header.split(separator: "/").last.map { $0.drop { $0 == " " } } ?? ""
            return fact.text == head || fact.text.hasPrefix(head + " ")
                || head.elementsEqual(sexHead ?? "")
        }
        return headed.count == 1 ? headed.first : nil
    }
}
