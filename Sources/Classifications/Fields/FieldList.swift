internal import CivilDates

extension FieldLookup {
    /// The day on which the catalogue of Circular 09/2022/TT-BGDĐT came into force.
    private static let catalogueOf2022 = CivilDate(iso: "2022-07-22")
    private static let lastDayBefore2022 = CivilDate(iso: "2022-07-21")

    static func load() throws(ReferenceError) -> NamedList {
        var names = NamedList(list: .fields, hasLeadWords: true)
        let known = try addFieldsAndGroups(to: &names)
        try addDisciplines(to: &names, known: known)
        names.add(.init(file: "codes/field_aliases.csv", codeColumn: "code", weight: 0.98))
        return names
    }

    /// The fields and their groups alone.
    static func loadFieldsAndGroups() throws(ReferenceError) -> NamedList {
        var names = NamedList(list: .fields)
        _ = try addFieldsAndGroups(to: &names)
        return names
    }

    /// The names of fields and groups by code.
    private static func addFieldsAndGroups(
        to names: inout NamedList
    ) throws(ReferenceError) -> [String: String] {
        var known: [String: String] = [:]
        for row in try ReferenceFile.rows("codes/training_field_level2.csv") {
            let entry = CodeEntry(code: try row["field_code"], name: try row["name"])
            known[entry.code] = entry.name
            names.add(entry, weight: 0.93, isSearchable: entry.code != "90")
        }
        for row in try ReferenceFile.rows("codes/training_field_level3.csv") {
            let code = try row["group_code"]
            let parents = [known[try row["field_code"]]].compactMap(\.self)
            let entry = CodeEntry(code: code, name: try row["name"], parents: parents)
            known[code] = entry.name
            // Every field has a group "Khác", so that name says nothing.
            names.add(entry, weight: 0.94, isSearchable: !code.hasSuffix("90"))
        }
        return known
    }

    private static func addDisciplines(
        to names: inout NamedList, known: [String: String]
    ) throws(ReferenceError) {
        let old = try ReferenceFile.rows("codes/training_field_pre2022_or_pilot.csv")
        var reused: Set<String> = []
        for row in old { reused.insert(try row["code"]) }
        for row in try ReferenceFile.rows("codes/training_field_level4_bachelor.csv") {
            let code = try row["code"]
            names.add(
                CodeEntry(
                    code: code, name: try row["name"], parents: parents(of: code, known),
                    from: reused.contains(code) ? catalogueOf2022 : nil))
        }
        for row in old {
            let code = try row["code"]
            names.add(
                CodeEntry(
                    code: code, name: try row["name"], parents: parents(of: code, known),
                    to: lastDayBefore2022),
                weight: 0.88)
        }
    }

    private static func parents(of code: String, _ known: [String: String]) -> [String] {
        [FieldCode.group(of: code), FieldCode.field(of: code)].compactMap { part in
            part.flatMap { known[$0] }
        }
    }
}
