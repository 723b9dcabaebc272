import CivilDates

extension CivilDate {
    /// The day as the screen's language writes it: `31/12/2025`, in English `2025-12-31`.
    var onScreen: String { said(vietnamese, description) }
}

extension PartialDate {
    /// The date, as precise as it is known, as the screen's language writes it.
    var onScreen: String { said(vietnamese, description) }
}
