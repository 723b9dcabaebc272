import Testing

@testable import RosterImport

/// Sheet names that every spreadsheet takes.
@Suite struct SheetNamesTests {
    @Test(arguments: [
        ("Danh sách", "Danh sách"), ("a/b\\c?d*e[f]:g", "a-b-c-d-e-f--g"), ("'a'", "a"),
        ("", "Sheet"),
        (" ' ", "Sheet"), ("History", "History-"), ("a\nb", "a-b"),
        (String(repeating: "ế", count: 40), String(repeating: "ế", count: 31)),
        ("\(String(repeating: "a", count: 30))𠀋", String(repeating: "a", count: 30)),
    ]) func allowed(_ wanted: String, _ name: String) {
        var names = SheetNames()
        #expect(names.next(wanted) == name)
    }

    @Test func eachOnce() {
        var names = SheetNames()
        let long = String(repeating: "b", count: 31)
        #expect(
            ["A", "a", "A", long, long].map { names.next($0) } == [
                "A", "a (2)", "A (3)", long, String(repeating: "b", count: 27) + " (2)",
            ])
    }
}
