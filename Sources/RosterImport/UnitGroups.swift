/// Whether a table names the unit on the first row of its people only, as a file does that was made from
/// merged cells.
///
/// A blank cell may as well be a unit that nobody filled in. So every group must begin with number 1 and
/// name its unit there, and no other row may name one.
enum UnitGroups {
    static func isGrouped(_ table: LaidOutSheet) -> Bool {
        let units = table.columns[.organisation]
        guard units.count == 1, let unit = units.first, let ordinal = table.columns[.ordinal].first
        else { return false }
        var (named, unnamed) = (0, 0)
        for row in table.peopleOfHead {
            let isFirst = Int(table.sheet.text(row, ordinal)) == 1
            guard isFirst == !row.isBlank(unit) else { return false }
            if isFirst { named += 1 } else { unnamed += 1 }
        }
        return named > 1 && unnamed > 0
    }
}
