import CivilDates
import Testing

@testable import Classifications

/// Names and posts of a real public list; only shares are kept, never a name.
@Suite(.enabled(if: RealRoster.path != nil, "the folder of cases is not there"))
struct RealPostsTests {
    private let date = CivilDate(iso: "2016-05-22")

    @Test func namesAreBareAndInProperCase() throws {
        let names = try RealRoster.distinct("name")
        #expect(names.count == 860)
        var split = 0
        for text in names {
            let read = NameReader.read(text)
            #expect(!read.name.contains { "()’`.,".contains($0) })
            #expect(read.titles.isEmpty || !text.hasPrefix(read.name))
            #expect(read.otherNames.count <= 2)
            #expect(PlainNames.shared.read(text).map { $0 == NameReader.readInFull(text) } != false)
            if read.familyName != nil { split += 1 }
        }
        // The others are names of the highlands and names in religion.
        print("real names: \(split) of \(names.count) have a family name in front")
        #expect(Double(split) / Double(names.count) > 0.94)
    }

    @Test func politicalTheoryIsUnderstood() throws {
        for text in try RealRoster.distinct("political_studies") {
            let readings = CertificateReader.read(text, in: .politicalTheory)
            #expect(readings.allSatisfy { $0.match != nil }, "\(text)")
            #expect(readings.contains(where: \.isInTraining) == text.contains("Đang học"))
        }
    }

    @Test func positionsAndOrganisations() throws {
        let positions = try RealRoster.distinct("positions")
        let grouped = positions.filter { PositionReader.read($0, at: date).group != nil }
        let employers = try RealRoster.distinct("employer")
        let sectored = employers.filter { SectorReader.sector(ofOrganisation: $0) != nil }
        print("real positions: \(grouped.count) of \(positions.count) have a group")
        print("real employers: \(sectored.count) of \(employers.count) have a sector")
        #expect(Double(grouped.count) / Double(positions.count) > 0.93)
        #expect(Double(sectored.count) / Double(employers.count) > 0.99)
    }
}
