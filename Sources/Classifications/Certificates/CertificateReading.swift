/// One certificate, or the statement that there is none, read out of a cell.
public struct CertificateReading: Sendable, Hashable {
    /// The words that state it, as written.
    public let text: String
    /// The entry of the list; nil where the words are not understood, which makes them a question.
    public let match: CodeMatch?
    /// What stands on it: `B`, `B1`, `bậc 3`, `TOEIC 550`, `cơ bản`, `MOS`, or a level's code (`DH`) for a degree.
    public let level: String?
    /// Whether it is a degree of the language or of computing ("Đại học trở lên" in the forms of Circular
    /// 11/2012/TT-BNV) rather than a certificate.
    public let isDegree: Bool
    /// Whether it is studied for and not held.
    public let isInTraining: Bool
}
