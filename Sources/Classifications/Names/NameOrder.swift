internal import VietnameseText

/// The order of people in a roster.
public enum NameOrder {
    /// The bytes by which a name sorts: by given name, then family and middle names; a name without a family
    /// name in front (K'Brớt, Y Bhôk Niê, Cil Pam Ha Sin) as a whole.
    public static func sortKey(of fullName: String) -> [UInt8] {
        let bare = fullName.prefix { $0 != "(" }
        let words = bare.split(separator: " ")
        guard words.count > 1, FamilyNames.shared.familyName(of: String(bare)) == nil else {
            return SortKey.ofName(fullName)
        }
        return SortKey.of(fullName)
    }
}
