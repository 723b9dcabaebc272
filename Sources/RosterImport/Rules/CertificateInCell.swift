import Composition
import Classifications
import Registry

/// Certificates that stand among the degrees of one cell: "ĐH Luật, cao cấp LLCT, tin học B".
enum CertificateInCell {
    /// What a piece of the cell certifies; nothing where it is a degree or still studied for.
    static func certificates(of piece: QualificationText) -> [ParsedPerson.WrittenCertificate] {
        guard !piece.inTraining else { return [] }
        switch piece.kind {
        case .politicalTheory: return certificates(piece.text, .politicalTheory)
        case .stateManagement: return certificates(piece.text, .stateManagement)
        case .certificate:
            let kinds = [Certificate.Kind.language, .informationTechnology].filter {
                !understood(piece.text, $0).isEmpty
            }
            // "Chứng chỉ B" may be of either: it is kept as it is written.
            guard kinds.count == 1 else { return [written(piece.text, .professional)] }
            return certificates(piece.text, kinds[0])
        case .degree, .generalEducation, .honour: return []
        }
    }

    private static func certificates(
        _ text: String, _ kind: Certificate.Kind
    ) -> [ParsedPerson.WrittenCertificate] {
        let read = understood(text, kind)
        guard !read.isEmpty else { return [written(text, kind)] }
        return read.filter { !$0.isInTraining }.map { written($0.text, kind) }
    }

    private static func understood(
        _ text: String, _ kind: Certificate.Kind
    ) -> [CertificateReading] {
        guard let list = kind.codeList else { return [] }
        return CertificateReader.read(text, in: list).filter { $0.match != nil }
    }

    private static func written(
        _ text: String, _ kind: Certificate.Kind
    ) -> ParsedPerson.WrittenCertificate {
        ParsedPerson.WrittenCertificate(kind: kind, wording: text)
    }
}
