import CivilDates
import Classifications
import VietnameseText

/// What the section rows above a person say of all people below them: unit, place or sector.
struct SectionContext: Sendable, Equatable {
    /// The organisation named last.
    private(set) var organisation: Cell?
    /// The place named last.
    private(set) var place: Cell?
    /// The sector named last.
    private(set) var sector: Cell?

    /// The cell that names a section: the longest of its row, the number in front left out.
    static func head(_ cells: [String]) -> Cell? {
        let longest = cells.indices.max { cells[$0].count < cells[$1].count }
        return longest.map { Cell(column: $0 + 1, text: unnumbered(cells[$0])) }
    }

    /// The cell that names a section; a name cut over two neighbouring cells is put together again.
    static func head(_ row: RawRow, _ sheet: DecodedSheet) -> Cell? {
        let cells = sheet.texts(row)
        let filled = cells.indices.filter { cells[$0].contains(where: \.isLetter) }
        guard filled.count == 2, filled[1] == filled[0] + 1, isHead(cells[filled[0]]) else {
            return head(cells)
        }
        let isWordBroken =
            cells[filled[1]].first?.isLowercase == true
            && row[filled[1]].first?.isWhitespace == false
            && row[filled[0]].last?.isWhitespace == false
        let text = cells[filled[0]] + (isWordBroken ? "" : " ") + cells[filled[1]]
        return Cell(column: filled[0] + 1, text: unnumbered(text))
    }

    /// Takes note of the unit that stands on the first row of its people only.
    mutating func hold(organisation cell: Cell) { organisation = cell }

    /// Takes note of what a section row names.
    mutating func enter(_ named: Cell, at date: CivilDate) {
        let head = named.text
        guard head.count >= 3 else { return }
        if let match = Classifications.lookup(.administrativeUnits).resolve(head, at: date),
            SearchKey.of(match.entry.name).hasSuffix(SearchKey.of(head))
                || SearchKey.of(head).hasPrefix(SearchKey.of(match.entry.name))
        {
            place = named
            organisation = nil
        } else if Self.isSector(head) {
            sector = named
            organisation = nil
        } else if SectorReader.sector(ofOrganisation: head) != nil {
            organisation = named
        }
    }

    /// Whether words name an organisation, a place or a sector, and no person.
    static func isHead(_ text: String) -> Bool {
        let head = unnumbered(text)
        return SectorReader.sector(ofOrganisation: head) != nil
            || isSector(head)
    }

    /// "Khối Đảng", "Giáo dục": the name of a sector itself, not of an organisation in it.
    private static func isSector(_ text: String) -> Bool {
        guard let match = Classifications.lookup(.sectors).resolve(text) else { return false }
        let key = SearchKey.of(text)
        return key.hasPrefix("khoi ") || key == SearchKey.of(match.entry.name)
    }

    /// The words without "I.", "A)", "1.2." in front.
    private static func unnumbered(_ text: String) -> String {
        let words = text.split(separator: " ", maxSplits: 1)
        guard words.count == 2, let first = words.first else { return text }
        let isNumber =
            first.last.map { ".)/-:".contains($0) } == true
            && first.dropLast().allSatisfy { $0.isNumber || "IVXLCABCDEG.".contains($0) }
        return isNumber ? String(words[1]) : text
    }
}
