public import Classifications
public import Wording

/// Districts that are no more: found by name, and their offices told from others.
public enum EndedDistrict {
    /// Why a hand-over cannot be drawn up.
    public enum Fault: WordedError, Equatable {
        /// No district has the name or code.
        case noSuchDistrict(String)
        /// Several have it.
        case severalDistricts(String, [String])
        /// The district has not ended.
        case stillInForce(String)

        /// What is said of the fault.
        public var wording: Wording {
            switch self {
            case .noSuchDistrict(let text):
                Wording(
                    "Không có huyện “\(text)”. Viết tên huyện, quận, thị xã, thành phố hoặc mã ba chữ số, ví dụ: \"huyện Đam Rông\" hoặc 674.",
                    "There is no district “\(text)”. Write its name or its code of three digits, as \"huyện Đam Rông\" or 674."
                )
            case .severalDistricts(let text, let names):
                Wording(
                    "Có nhiều huyện tên “\(text)”: \(names.joined(separator: "; ")). Viết thêm tên tỉnh hoặc viết mã.",
                    "Several districts are called “\(text)”: \(names.joined(separator: "; ")). Add the province or write the code."
                )
            case .stillInForce(let name):
                Wording(
                    "\(name) vẫn còn, không có gì để bàn giao.",
                    "\(name) is still in force; there is nothing to hand over.")
            }
        }
    }

    /// The district that a text names, of the last day with districts.
    ///
    /// - Throws: ``Fault`` where none or several have the name.
    public static func named(_ text: String) throws(Fault) -> CodeEntry {
        let lastDay = AdministrativeUnits.daysOfReform.first
        let matches = AdministrativeUnits.shared.matches(text, at: lastDay, limit: 40)
            .filter { AdministrativeUnits.level(of: $0.entry.code) == .district }
        guard let best = matches.first, best.score >= 0.7 else { throw .noSuchDistrict(text) }
        let rivals = matches.filter { $0.score > best.score - 0.05 }
        guard rivals.count == 1 else {
            throw .severalDistricts(
                text,
                rivals.map { "\($0.entry.name), \($0.entry.parents.joined(separator: ", "))" })
        }
        return best.entry
    }

    /// Whether an organisation is one of the district itself: its name has the district's kind in it, as “Huyện uỷ”
    /// and “Trung tâm Y tế huyện Đam Rông” do, or it is one of the offices that only districts had below the province.
    static func isDistrictOffice(_ organisation: String, of district: CodeEntry) -> Bool {
        let words = OrganisationName(organisation).key.split(separator: " ").map(String.init)
        let kinds = [["huyện"], ["quận"], ["thị", "xã"], ["thành", "phố"]]
        let official = OrganisationName(district.name).key.split(separator: " ").map(String.init)
        let kind = kinds.first { official.starts(with: $0) } ?? ["huyện"]
        if words.indices.contains(where: { words[$0...].starts(with: kind) }) { return true }
        return words.first == "phòng" && !["khám", "giao"].contains(words.dropFirst().first ?? "")
    }
}
