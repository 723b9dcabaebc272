import Registry

/// An organisation as a post names it: its words, and the administrative unit that it is in.
struct NamedOrganisation: Hashable {
    /// The words.
    let text: TextID
    /// The unit, with the day from which its code means it; `nil` where no source says.
    let unit: ReadingTable.Code?
}
