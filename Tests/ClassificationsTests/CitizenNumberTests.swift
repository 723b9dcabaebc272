import Testing

@testable import Classifications

/// Numbers worked out by hand from Circular 59/2021/TT-BCA; all of invented people.
@Suite struct CitizenNumberTests {
    @Test(arguments: [
        ("068080001234", false, 1980, "Lâm Đồng"), ("068180001234", true, 1980, "Lâm Đồng"),
        ("001203000001", false, 2003, "Hà Nội"), ("079301000001", true, 2001, "Hồ Chí Minh"),
        ("096099999999", false, 1999, "Cà Mau"), ("046155000017", true, 1955, "Huế"),
        ("067200123456", false, 2000, "Đắk Nông"), ("002100000000", true, 1900, "Hà Giang"),
        ("091399000000", true, 2099, "Kiên Giang"),
    ])
    func placeCenturySexAndYear(_ text: String, _ isFemale: Bool, _ year: Int, _ province: String)
        throws
    {
        let number = try #require(CitizenNumber(text, bornBy: 2100))
        #expect(number.isFemale == isFemale && number.birthYear == year)
        #expect(number.province == province)
    }

    @Test func aBirthRegisteredAbroadHasNoProvince() throws {
        let number = try #require(CitizenNumber("142085000001", bornBy: 2025))
        #expect(number.province == nil && number.placeCode == 142 && number.birthYear == 1985)
    }

    @Test(arguments: [
        "", "68080001234", "0680800012345", "06808000123A", "068 08000123", "０68080001234",
        // No such province: 000, 003, 028 (Hà Tây was gone before the first number was given), 099.
        "000080001234", "003080001234", "028080001234", "099080001234",
        // Born after 2025: 2026, 2030, and in the centuries to come.
        "068226000001", "068330000001", "068480001234", "068980001234",
    ])
    func whatCannotBe(_ text: String) { #expect(CitizenNumber(text, bornBy: 2025) == nil) }

    /// A figure of the annex, not of our file.
    @Test func thereAre63Provinces() throws {
        let names = try CitizenNumber.load()
        #expect(names.compactMap { $0 }.count == 63)
        #expect(names[1] == "Hà Nội" && names[31] == "Hải Phòng" && names[60] == "Bình Thuận")
    }
}
