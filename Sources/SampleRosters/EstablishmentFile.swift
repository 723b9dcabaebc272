/// The posts allotted to the new communes, invented so that some fields are short and some surplus.
enum EstablishmentFile {
    static let name = "bien-che-2025.csv"

    /// A kind of post that is allotted to each commune.
    private struct Allotment {
        let employer: String
        let position: String
        let discipline: String
        let level: Level
        let kinds: Set<OrganisationKind>
        /// Posts allotted above (or below) the people in post, by commune in the order of the list.
        let vacancies: [Int]
    }

    private static let allotments = [
        Allotment(
            employer: "Khối trường mầm non", position: "Giáo viên mầm non",
            discipline: "Giáo dục Mầm non", level: .college, kinds: [.preschool],
            vacancies: [4, 0, 6, 3, -2, 5]),
        Allotment(
            employer: "Khối trường tiểu học", position: "Giáo viên tiểu học",
            discipline: "Giáo dục Tiểu học", level: .university, kinds: [.primary],
            vacancies: [-3, -4, 0, 2, -1, -2]),
        Allotment(
            employer: "Khối trường THCS", position: "Giáo viên", discipline: "Sư phạm Toán học",
            level: .university, kinds: [.lowerSecondary], vacancies: [0, -1, 1, 0, 2, 0]),
        Allotment(
            employer: "Khối trường THCS", position: "Giáo viên", discipline: "Sư phạm Ngữ văn",
            level: .university, kinds: [.lowerSecondary], vacancies: [-2, 0, -1, 1, 0, -1]),
        Allotment(
            employer: "Khối trường THCS", position: "Giáo viên", discipline: "Sư phạm Tiếng Anh",
            level: .university, kinds: [.lowerSecondary], vacancies: [2, 1, 2, 3, 1, 3]),
        Allotment(
            employer: "Khối trường THCS", position: "Giáo viên", discipline: "Sư phạm Tin học",
            level: .university, kinds: [.lowerSecondary], vacancies: [1, 2, 2, 1, 2, 2]),
        Allotment(
            employer: "Trạm Y tế", position: "Bác sĩ", discipline: "Y khoa", level: .university,
            kinds: [.newHealthStation], vacancies: [2, 1, 3, 2, 3, 3]),
        Allotment(
            employer: "Trạm Y tế", position: "Điều dưỡng", discipline: "Điều dưỡng",
            level: .college, kinds: [.newHealthStation], vacancies: [0, 1, -1, 0, 1, 2]),
        Allotment(
            employer: "UBND", position: "Chuyên viên", discipline: "Luật", level: .university,
            kinds: [.newCommuneOffice], vacancies: [-1, -2, 0, 1, -1, 0]),
        Allotment(
            employer: "UBND", position: "Chuyên viên", discipline: "Công nghệ thông tin",
            level: .university, kinds: [.newCommuneOffice], vacancies: [1, 1, 1, 2, 1, 2]),
    ]

    static func bytes(for listings: [Listing]) -> [UInt8] {
        let header = [
            "Đơn vị", "Địa bàn", "Vị trí việc làm", "Ngành đào tạo", "Trình độ tối thiểu",
            "Số biên chế", "Hiệu lực từ", "Căn cứ pháp lý",
        ]
        let records = Commune.new.enumerated().flatMap { index, commune in
            allotments.map { allotment in
                let posts = held(allotment, commune, listings) + allotment.vacancies[index]
                return [
                    allotment.employer + " " + commune.inSentence, commune.name,
                    allotment.position, allotment.discipline, allotment.level.name,
                    String(max(posts, 1)), "01/07/2025",
                    "Số liệu minh hoạ, không phải văn bản thật",
                ]
            }
        }
        return DelimitedFormat.spreadsheet.bytes([header] + records)
    }

    /// How many people of the discipline work in such organisations of the commune.
    private static func held(
        _ allotment: Allotment, _ commune: Commune, _ listings: [Listing]
    ) -> Int {
        listings.count {
            allotment.kinds.contains($0.organisation.kind) && $0.organisation.commune == commune
                && $0.person.discipline.name == allotment.discipline
        }
    }
}
