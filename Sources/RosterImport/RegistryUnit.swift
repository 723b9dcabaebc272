import CivilDates
import Classifications
import Registry

extension Registry {
    /// The administrative unit that the registry was created for (`init --unit CODE@DATE`); `nil` where it was for none.
    ///
    /// It decides between units of one name, for every file alike: what a text means is kept for the whole registry,
    /// so the title of one roster must not decide it, or the order of imports would.
    ///
    /// - Throws: `RegistryError`.
    func ownUnit() throws -> CodeEntry? {
        guard let written = try settings()["unit"] else { return nil }
        let parts = written.split(separator: "@")
        guard parts.count == 2, let date = CivilDate(iso: parts[1]) else { return nil }
        return AdministrativeUnits.shared.entry(String(parts[0]), at: date)
    }
}
