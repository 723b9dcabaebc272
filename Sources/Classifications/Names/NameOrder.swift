internal import VietnameseText

/// The order of people in a roster.
public enum NameOrder {
    /// The bytes by which a name sorts: by given name, then family and middle names; a name without a family
    /// name in front (K'Brớt, Y Bhôk Niê, Cil Pam Ha Sin) as a whole.
    public static func sortKey(of fullName: String) -> [UInt8] {
        var words = fullName.split(separator: " ")
        if let bracket = words.firstIndex(where: { $0.contains("(") }) {
            words.removeSubrange(max(1, bracket)...)
        }
        guard words.count > 1, FamilyNames.shared.familyWords(words) == nil else {
            return SortKey.ofName(fullName)
        }
        return SortKey.of(fullName)
    }
}
