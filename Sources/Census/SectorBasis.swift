import Classifications
import Composition
import Registry
public import Wording

/// From what a person's sector was told.
public enum SectorBasis: Sendable, Equatable {
    /// The source states it in these words.
    case stated(String)
    /// Words of the organisation's name say it.
    case organisation(phrase: String)
    /// A person answered what an organisation of this name is.
    case answer(organisation: String)

    /// What is said of it.
    public var wording: Wording {
        switch self {
        case .stated(let text):
            Wording("danh sách ghi: \(text)", "stated: \(text)")
        case .organisation(let phrase):
            Wording("từ tên cơ quan: \(phrase)", "from the organisation's name: \(phrase)")
        case .answer(let name):
            Wording("theo câu trả lời về: \(name)", "by an answer about: \(name)")
        }
    }

    /// The basis of a person's sector; `nil` where the sector is unknown.
    init?(_ post: Engagement, _ readings: ReadingTable, _ texts: RegistryTexts) {
        let list = CodeList.sectors.rawValue
        if let sector = post.sector, readings.code(sector, in: list) != nil {
            self = .stated(texts[sector])
            return
        }
        guard let organisation = post.organisation, let code = readings.code(organisation, in: list)
        else { return nil }
        let name = texts[organisation]
        let reading = SectorReader.reading(ofOrganisation: name)
        if let reading, reading.match.entry.code == code.code {
            self = .organisation(phrase: reading.keyword)
        } else {
            self = .answer(organisation: name)
        }
    }
}
