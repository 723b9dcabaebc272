/// The sex that a roster states.
public enum Sex: String, Sendable {
    case male, female

    var vietnamese: String { self == .male ? "Nam" : "Nữ" }
}
