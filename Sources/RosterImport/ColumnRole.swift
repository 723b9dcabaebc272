/// What a column says: a meaning, and for a column of an x matrix the value that its marks stand for.
struct ColumnRole: Sendable, Hashable {
    /// The meaning.
    var meaning: ColumnMeaning
    /// What a mark in the column says, as "Thạc sĩ" under the head "Trình độ"; `nil` for plain columns.
    var marked: String?
}
