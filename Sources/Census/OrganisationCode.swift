/// How a census column writes an organisation: its name, and where several organisations of the census
/// bear that name the unit that tells it from the others.
public enum OrganisationCode {
    // No canonical text holds it.
    private static let separator: Character = "\t"

    static func written(_ name: String, in unit: String) -> String {
        name + String(separator) + unit
    }

    /// The name, and the unit as ``UnitCode`` writes it: `nil` where the name alone tells which
    /// organisation is meant, empty where no source says where it is.
    public static func parts(_ written: String) -> (name: String, unit: String?) {
        guard let cut = written.utf8.firstIndex(of: 0x09) else { return (written, nil) }
        return (String(written[..<cut]), String(written[written.index(after: cut)...]))
    }
}
