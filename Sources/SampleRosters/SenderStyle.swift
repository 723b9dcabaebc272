/// How one sender writes: each office has habits of its own.
struct SenderStyle: Sendable {
    enum Dates: Sendable {
        /// 05/03/1980
        case padded
        /// 5/3/1980 and 05/03/1980, as the typist liked
        case mixed
        /// 05/03/1980, and only 1980 for people of whom the office keeps no full file: those who leave
        case yearOfLeavers
    }

    enum Place: Sendable {
        /// "Đạ Tông"; a township keeps its kind, since "Lạc Dương" alone is a district too
        case bare
        /// "Xã Đạ Tông"
        case full
        /// "Xã Đạ Tông, huyện Đam Rông", or the province where there is no district
        case withParent
    }

    var dates = Dates.padded
    var place = Place.full
    /// Which of the current spellings of each people is used.
    var ethnicSpelling = 0
    var abbreviatesLevels = false
    /// How often a field is written short: "SP Toán".
    var shortFieldPercent = 0
    var capitalNames = false
    /// Whether ’ stands for ', as word processors set it.
    var typographicApostrophe = false
    /// Whether "Không" is written for people who are no Party members; else their cell is blank.
    var saysWhoIsNoMember = false
    /// How often a level, people or Party date is missing.
    var blankPercent = 0
}
