/// What became of a people row.
public enum Outcome: String, CaseIterable, Sendable {
    case added
    case updated
    case unchanged
    case queued
    case rejected
}
