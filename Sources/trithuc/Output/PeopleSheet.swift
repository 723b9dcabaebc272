import Census
import CivilDates
import Statistics
import Wording

/// A line a person with codes and names, for people who open it in a spreadsheet.
struct PeopleSheet {
    let columns: [(name: String, title: String)]
    private let census: Census
    private let coded: [(column: DimensionColumn, values: [[String]])]

    init(_ census: Census) {
        self.census = census
        coded = Dimension.allCases.map { dimension in
            let names = DimensionNames(dimension, census: census, language: .screen)
            let column = census[dimension]
            return (
                column,
                column.codes.map { code in
                    let value = names.value(code)
                    return [value.code, value.name]
                }
            )
        }
        columns =
            [
                ("id", said("Hồ sơ", "Person")), ("full_name", said("Họ và tên", "Name")),
                ("other_names", said("Tên khác", "Other names")),
                ("birth_date", said("Ngày sinh", "Birth")),
            ]
            + Dimension.allCases.flatMap { dimension in
                let name = dimension.rawValue.replacing("-", with: "_")
                let title = dimension.wording[.screen]
                return [
                    (name, said("\(title): mã", "\(title): code")),
                    (name + "_name", said("\(title): tên", "\(title): name")),
                ]
            }
    }

    /// One line after the other, by the numbers of the people.
    var rows: some Sequence<[String]> {
        census.places.sorted { census.person(at: $0) < census.person(at: $1) }.lazy.map { place in
            [
                String(census.person(at: place)), census.name(ofPersonAt: place),
                census.otherNames(ofPersonAt: place).joined(separator: "; "),
                census.birthDate(ofPersonAt: place)?.description ?? "",
            ] + coded.flatMap { $0.values[Int($0.column[place])] }
        }
    }
}
