/// A stretch of a place's text that names one place, or says something of one.
struct PlacePiece: Sendable {
    /// What a piece is.
    enum Role: UInt8, Sendable {
        /// A name that some unit has.
        case named
        /// Words that name no unit.
        case unknown
        /// A place below the commune: a hamlet, a street, a house.
        case finer
        /// The country, a post code, filling words.
        case ignored
        /// What follows or stands before is a present name.
        case now
        /// What follows or stands before is a former name.
        case former
    }

    /// Whether the text says that a name is the present or a former one.
    enum Time: UInt8, Sendable { case unsaid, now, former }

    var role: Role
    private var first: UInt8
    private var firstOfName: UInt8
    private var end: UInt8
    /// The word for its kind, an index; -1 for a bare name.
    var kind: Int16 = -1
    /// The group of names that it may be; -1 where it is none.
    var group: Int32 = -1
    /// The number of its name's accents, and whether the text has any in it.
    var accents: UInt32 = 0
    var isMarked = false
    /// Spaces had to be put in or left out.
    var isRespaced = false
    /// Begins with a word for a place below the commune, and may be one.
    var mayBeFiner = false
    var time = Time.unsaid
    var isInBrackets = false
    /// Whether the word that says the time follows its name.
    var followsName = false

    /// A piece of words, the word for the kind included, and the last of them that are its name.
    init(_ role: Role, _ words: Range<Int>, name: Int) {
        self.role = role
        first = UInt8(words.lowerBound)
        firstOfName = UInt8(name)
        end = UInt8(words.upperBound)
    }

    var words: Range<Int> { Int(first)..<Int(end) }
    /// The words of the name.
    var name: Range<Int> { Int(firstOfName)..<Int(end) }
}
