import Registry

extension PersonProfile {
    /// Stands for an identity number that cannot be opened: its key is not there, or is another.
    public static let shutNumber = "number-shut"

    /// The seal that opens the registry's numbers; `nil` where the key is lost, for nothing else depends on it.
    static func seal(of registry: Registry, _ view: RegistryView) -> IdentifierSeal? {
        let keys = try? view.identifierKeys(ofRegistry: registry.path)
        guard case .fits(let seal)? = try? keys?.state() else { return nil }
        return seal
    }
}
