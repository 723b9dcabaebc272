import Census
import CivilDates
import Statistics
import Testing
import Wording

/// The same question at two dates, told apart by hand and by a loop over people.
@Suite struct ComparedTableTests {
    private static let before = """
        Họ và tên;Ngày sinh;Giới tính;Trình độ;Đơn vị;Địa bàn
        Nguyễn Văn An;31/12/1995;Nam;Đại học;THCS Lê Lợi;Xã Đạ Nhim, huyện Lạc Dương
        Ka Đèn;31/12/1994;Nữ;Đại học;THCS Lê Lợi;Xã Đạ Nhim, huyện Lạc Dương
        Trần Thị Hoà;01/01/1985;Nữ;Cao đẳng;Hạt Kiểm lâm;Xã Đạ Nhim, huyện Lạc Dương
        Lê Minh;02/01/1985;Nam;Cao đẳng;Hạt Kiểm lâm;Xã Đạ Nhim, huyện Lạc Dương

        """
    private static let after = """
        Họ và tên;Ngày sinh;Giới tính;Trình độ;Đơn vị;Địa bàn
        Nguyễn Văn An;31/12/1995;Nam;Thạc sĩ;Trường THCS Lê Lợi;Xã Lạc Dương
        Ka Đèn;31/12/1994;Nữ;Đại học;Trường THCS Lê Lợi;Xã Lạc Dương
        Trần Thị Hoà;01/01/1985;Nữ;Cao đẳng;Vườn Quốc gia;Xã Lạc Dương

        """

    private func compared(
        _ by: [Dimension], where conditions: [String] = [], order: ComparedTable.Order = .list,
        top: Int? = nil
    ) throws -> ComparedTable {
        let now = try SmallCensus(Self.after).census
        let then = try SmallCensus(Self.before, asOf: "2024-12-31").census.on(mapOf: now.map)
        return try ComparedTable(
            now, with: then,
            .init(by: by, filters: conditions.map { try DimensionFilter($0) }), order: order,
            top: top, language: .vietnamese)
    }

    private func text(_ people: some Sequence<String>) -> String {
        RandomRoster.header + people.joined(separator: "\n") + "\n"
    }

    private func lines(_ table: ComparedTable) -> [String] {
        table.rows.map { row in
            row.values.map(\.code).joined(separator: " ")
                + " \(row.count) \(row.compared) \(row.difference)"
        }
    }

    @Test func groupsOfEitherDateStandInTheOrderOfTheList() throws {
        let table = try compared([.level])
        #expect(lines(table) == ["CD 1 2 -1", "DH 1 2 -1", "THS 1 0 1"])
        #expect(table.rows.map(\.percent) == [-50, -50, nil])
        #expect((table.total.count, table.total.compared) == (3, 4))
        #expect(table.total.difference == -1 && table.total.percent == -25)
    }

    @Test func bothAreGivenInOneMap() throws {
        // Đạ Nhim became Lạc Dương on 2025-07-01.
        let table = try compared([.locality])
        #expect(lines(table) == ["24848 3 4 -1"])
        #expect(table.now.map == table.then.map)
    }

    @Test func anotherSpellingIsTheSameOrganisation() throws {
        let table = try compared([.organisation])
        #expect(table.rows.map(\.count) == [0, 2, 1] && table.rows.map(\.compared) == [2, 2, 0])
    }

    @Test func whatOnlyOneDateHasCountsNobodyAtTheOther() throws {
        let table = try compared([.level], where: ["organisation=Hạt Kiểm lâm"])
        #expect(lines(table) == ["CD 0 2 -2"])
        #expect(table.total.count == 0)
        #expect(throws: DimensionFilter.Fault.self) {
            try compared([.level], where: ["organisation=Trạm Y tế"])
        }
    }

    @Test func theOrderIsAsAskedAndTheRestIsOneLine() throws {
        #expect(
            lines(try compared([.sex, .level], order: .count, top: 1)) == [
                "female CD 1 1 0", "rest rest 2 3 -1",
            ])
        let most = try compared([.sex, .level], order: .difference)
        #expect(most.rows.map { abs($0.difference) } == [1, 1, 1, 0, 0])
    }

    @Test(arguments: Dimension.allCases) func rowsAddUpAndAreThoseOfALoop(
        _ dimension: Dimension
    ) throws {
        var roster = RandomRoster(seed: 11)
        let people = roster.people(120)
        let now = try SmallCensus(text(people.dropFirst(30)), asOf: "2025-06-30").census
        let then = try SmallCensus(text(people.prefix(80)), asOf: "2025-03-31").census
            .on(mapOf: now.map)
        let bands = dimension == .age ? AgeBands.official : nil
        let table = try ComparedTable(
            now, with: then, .init(by: [dimension], bands: bands), language: .english)
        #expect(table.rows.reduce(0) { $0 + $1.count } == now.count)
        #expect(table.rows.reduce(0) { $0 + $1.compared } == then.count)
        #expect(table.rows.reduce(0) { $0 + $1.difference } == now.count - then.count)
        guard dimension != .age else { return }
        for row in table.rows {
            // The first of the codes that the row's name is printed for.
            let names = DimensionNames(dimension, census: now, language: .english)
            let loop = [now, then].map { census in
                census.places.count {
                    names.value(census[dimension].code(ofPersonAt: $0)).code == row.values[0].code
                }
            }
            #expect([row.count, row.compared] == loop, "\(row.values)")
        }
    }

    @Test func thePublicSeesNothingThatTheTwoPublicTablesDoNotShow() throws {
        var roster = RandomRoster(seed: 5)
        let people = roster.people(160)
        let now = try SmallCensus(text(people), asOf: "2025-06-30").census
        let then = try SmallCensus(text(people.prefix(140)), asOf: "2025-03-31").census
            .on(mapOf: now.map)
        let (one, two) = try (
            Disclosure(now, language: .english), Disclosure(then, language: .english)
        )
        var hidden = 0
        for by in [[Dimension.level], [.sex], [.level, .sex], [.locality, .level], [.discipline]] {
            let table = try ComparedTable(now, with: then, .init(by: by), language: .english)
            let shown = try table.published(by: one, and: two, language: .english)
            let sides = try [(now, one), (then, two)].map { census, disclosure in
                let plain = try CountTable(census, .init(by: by), language: .english)
                return Dictionary(
                    uniqueKeysWithValues: try plain.published(by: disclosure, language: .english)
                        .rows.map { ($0.values.map(\.code), $0.count) })
            }
            for row in shown.rows {
                let key = row.values.map(\.code)
                #expect(row.count == sides[0][key] && row.compared == sides[1][key])
                if case .shown(let count)? = row.count, case .shown(let other)? = row.compared {
                    #expect(row.difference == count - other && count % 5 == 0)
                } else {
                    hidden += 1
                    #expect(row.difference == nil && row.percent == nil)
                }
            }
            #expect(shown.rows.count == Set(sides[0].keys).union(sides[1].keys).count)
        }
        #expect(hidden > 0)
    }
}
