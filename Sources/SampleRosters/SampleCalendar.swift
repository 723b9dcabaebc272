/// Days as numbers since 1970-01-01, so that dates can be drawn.
enum SampleCalendar {
    /// 2024-12-31, the day at which ages are reckoned.
    static let referenceDay = 20_088
}
