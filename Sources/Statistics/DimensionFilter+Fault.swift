public import Census
public import CivilDates
public import Wording

extension DimensionFilter {
    /// Why a condition cannot be understood.
    public enum Fault: WordedError, Equatable {
        /// It is not `DIM=VALUE`.
        case notACondition(String)
        /// There is no such dimension.
        case noSuchDimension(String, nearest: [String])
        /// The dimension's list has no order in which values are higher or lower.
        case notOrdered(String, Dimension)
        /// The dimension has no such value.
        case noSuchValue(String, Dimension, nearest: [String])
        /// The map of the day has no such place, but the map of another day has.
        case notInThisMap(String, Dimension, map: CivilDate, other: CivilDate)

        /// What is said of the fault.
        public var wording: Wording {
            switch self {
            case .notACondition(let text):
                Wording(
                    "Không hiểu điều kiện “\(text)”. Viết CHIỀU=GIÁ_TRỊ, ví dụ: --where level=THS, --where 'level>=THS', --where 'sex!=male' hoặc --where locality=\"Xã Lạc Dương\".",
                    "Cannot read the condition “\(text)”. Write DIM=VALUE, as --where level=THS, --where 'level>=THS' or --where 'sex!=male'."
                )
            case .noSuchDimension(let text, let nearest):
                Wording(
                    "Không có chiều “\(text)”." + offer(nearest, "Có phải: ")
                        + " Các chiều: \(Dimension.allNames).",
                    "There is no dimension “\(text)”." + offer(nearest, "Did you mean: ")
                        + " Dimensions: \(Dimension.allNames).")
            case .notOrdered(let text, let dimension):
                Wording(
                    "Không so sánh được “\(text)”: \(dimension.wording.vietnamese.lowercased()) không có thứ bậc. Chỉ so sánh được age, level, political-theory, state-management, it; với chiều khác hãy dùng = hoặc !=.",
                    "Cannot compare “\(text)”: \(dimension.wording.english.lowercased()) has no order. Only age, level, political-theory, state-management and it have; use = or != with others."
                )
            case .noSuchValue(let text, let dimension, let nearest):
                Wording(
                    "Không có giá trị “\(text)” trong \(dimension.wording.vietnamese.lowercased())."
                        + offer(nearest, "Có phải: "),
                    "There is no value “\(text)” in \(dimension.wording.english.lowercased())."
                        + offer(nearest, "Did you mean: "))
            case .notInThisMap(let text, let dimension, let map, let other):
                Wording(
                    "Bản đồ hành chính ngày \(map.vietnamese) không có \(dimension.wording.vietnamese.lowercased()) “\(text)”; bản đồ ngày \(other.vietnamese) thì có. Thêm: --units \(other)",
                    "The administrative map of \(map) has no \(dimension.wording.english.lowercased()) “\(text)”; the map of \(other) has. Add: --units \(other)"
                )
            }
        }

        private func offer(_ nearest: [String], _ lead: String) -> String {
            nearest.isEmpty ? "" : " " + lead + nearest.joined(separator: "; ") + "?"
        }
    }
}
