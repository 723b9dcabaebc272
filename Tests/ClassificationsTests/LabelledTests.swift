import CivilDates
import Foundation
import Testing

@testable import Classifications

/// The measure of what is read in qualifications and disciplines, on texts labelled by hand.
@Suite struct LabelledTests {
    private let fields = Classifications.lookup(.fields)

    @Test func theSetsAreLargeEnough() throws {
        #expect(try LabelledSet.qualifications().count >= 600)
        #expect(try LabelledSet.disciplines().count >= 400)
    }

    @Test func levels() throws {
        var tally = Tally()
        var kinds: [String: (found: Int, expected: Int, both: Int)] = [:]
        for one in try LabelledSet.qualifications() {
            let read = QualificationReader.read(one.text).highestLevel
            tally.count(one.level, read)
            if let level = one.level { kinds[level, default: (0, 0, 0)].expected += 1 }
            if let read { kinds[read, default: (0, 0, 0)].found += 1 }
            if let read, read == one.level { kinds[read, default: (0, 0, 0)].both += 1 }
            if read != one.level { print("level:", one.text, one.level ?? "-", read ?? "-") }
        }
        print("Level of the highest qualification:", tally.line)
        for (kind, count) in kinds.sorted(by: { $0.key < $1.key }) {
            print(
                "  \(kind): \(share("precision", count.both, count.found)), \(share("recall", count.both, count.expected))"
            )
        }
        #expect(tally.rightShare >= 0.98)
        #expect(tally.wrongShare <= 0.003)
    }

    /// Every qualification of a cell apart, and its field.
    @Test func degreesAndTheirFields() throws {
        var (pieces, fieldsOfDegrees) = (Tally(), Tally())
        for one in try LabelledSet.qualifications() {
            let read = QualificationReader.read(one.text).filter {
                $0.kind == .degree && !($0.title != nil && $0.level == nil)
            }
            let levels = read.map {
                ($0.inTraining ? "~" : "") + ($0.levelInTraining ?? $0.level ?? "?")
            }
            let labels = one.degrees.map { ($0.isInTraining ? "~" : "") + $0.level }
            pieces.count(labels.sorted(), levels.sorted())
            if labels.sorted() != levels.sorted() { print("degrees:", one.text, labels, levels) }
            for (label, degree) in pairs(one.degrees, read) {
                let code = degree.fieldText.flatMap { fields.resolve($0)?.entry.code }
                let field = code.flatMap { FieldCode.field(of: $0) }
                fieldsOfDegrees.count(label.field.flatMap { FieldCode.field(of: $0) }, field)
                if label.field.flatMap({ FieldCode.field(of: $0) }) != field {
                    print("field:", one.text, label.field ?? "-", code ?? "-")
                }
            }
        }
        print("All qualifications of a cell:", pieces.line)
        print("Field of each (2 digits):", fieldsOfDegrees.line)
        #expect(pieces.rightShare >= 0.97)
        #expect(fieldsOfDegrees.rightShare >= 0.92)
        #expect(fieldsOfDegrees.wrongShare <= 0.01)
    }

    @Test func titlesAndDetails() throws {
        var (titles, modes, years, countries) = (Tally(), Tally(), Tally(), Tally())
        for one in try LabelledSet.qualifications() {
            let read = QualificationReader.read(one.text)
            let title = read.lazy.compactMap(\.title).first
            if !one.title.isEmpty || title != nil { titles.count(one.title, title) }
            let mode = read.lazy.compactMap(\.mode).first?.rawValue
            if !one.mode.isEmpty || mode != nil { modes.count(one.mode, mode) }
            let year = read.lazy.compactMap(\.year).first
            if one.year != nil || year != nil { years.count(one.year, year) }
            let country = read.lazy.compactMap(\.country).first
            if !one.country.isEmpty || country != nil { countries.count(one.country, country) }
        }
        for (name, tally) in [
            ("Academic title", titles), ("Mode", modes), ("Year", years), ("Country", countries),
        ] {
            print("\(name):", tally.line)
            #expect(tally.rightShare >= 0.95, "\(name)")
        }
    }

    @Test func disciplines() throws {
        var (two, four, seven) = (Tally(), Tally(), Tally())
        for (text, label) in try LabelledSet.disciplines() {
            let code = fields.resolve(text)?.entry.code
            two.count(FieldCode.field(of: label), code.flatMap { FieldCode.field(of: $0) })
            if FieldCode.field(of: label) != code.flatMap({ FieldCode.field(of: $0) }) {
                print("discipline:", text, label, code ?? "-")
            }
            if let group = FieldCode.group(of: label) {
                four.count(group, code.flatMap { FieldCode.group(of: $0) })
            }
            if let discipline = FieldCode.discipline(of: label) {
                seven.count(discipline, code.flatMap { FieldCode.discipline(of: $0) })
            }
        }
        print("Discipline to field (2 digits):", two.line)
        print("Discipline to group (4 digits):", four.line)
        print("Discipline to discipline (7 digits):", seven.line)
        #expect(two.rightShare >= 0.92)
        #expect(two.wrongShare <= 0.01)
        #expect(four.wrongShare <= 0.01)
        #expect(seven.wrongShare <= 0.01)
    }

    /// The catalogue was renewed in 2022: a roster's date changes no field.
    @Test(arguments: ["2016-05-22", "2022-07-22", "2025-12-31"])
    func disciplinesAtADate(date: String) throws {
        let day = try #require(CivilDate(iso: date))
        for (text, _) in try LabelledSet.disciplines() {
            guard let undated = fields.resolve(text)?.entry.code else { continue }
            let dated = fields.resolve(text, at: day)?.entry.code
            #expect(
                dated.flatMap { FieldCode.field(of: $0) } == FieldCode.field(of: undated), "\(text)"
            )
        }
    }

    /// The importer keeps the words for a level and has them read anew: they must mean what was read.
    @Test func theWordsForALevelMeanIt() throws {
        let levels = Classifications.lookup(.levels)
        for one in try LabelledSet.qualifications() {
            for read in QualificationReader.read(one.text) {
                guard let level = read.level, let words = read.levelText else { continue }
                #expect(levels.resolve(words)?.entry.code == level, "\(one.text): \(words)")
            }
        }
    }

    /// Capitals and decomposed letters change nothing, lost accents no level.
    @Test func spellingsOfOneText() throws {
        for one in try LabelledSet.qualifications() where !one.text.contains(where: \.isNewline) {
            let levels = QualificationReader.read(one.text).map(\.level)
            let decomposed = one.text.decomposedStringWithCanonicalMapping
            #expect(QualificationReader.read(decomposed).map(\.level) == levels, "\(one.text)")
            #expect(
                QualificationReader.read("  " + one.text + " . ").map(\.level) == levels,
                "\(one.text)")
        }
    }

    private func pairs(
        _ labels: [LabelledSet.Degree], _ read: [QualificationText]
    ) -> [(LabelledSet.Degree, QualificationText)] {
        var rest = read
        return labels.compactMap { label in
            let found = rest.firstIndex {
                $0.inTraining == label.isInTraining
                    && ($0.levelInTraining ?? $0.level ?? "?") == label.level
            }
            return found.map { (label, rest.remove(at: $0)) }
        }
    }

    private func share(_ name: String, _ part: Int, _ whole: Int) -> String {
        "\(name) \(part)/\(whole)"
    }
}
