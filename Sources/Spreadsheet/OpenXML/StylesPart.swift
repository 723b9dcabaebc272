/// The part that holds the fonts, the number formats, and their pairs that cells point to.
final class StylesPart: XMLEvents {
    private var depth = 0
    private var section = Section.other
    private var fonts: [String?] = []
    private var codes: [Int: String] = [:]
    private var formats: [(font: Int, code: Int)] = []

    private enum Section { case fonts, formats, other }

    /// The styles by the index that cells give.
    var styles: [CellStyle] {
        let known = Dictionary(
            formats.map { ($0.code, NumberFormat(id: $0.code, code: codes[$0.code])) },
            uniquingKeysWith: { first, _ in first })
        return formats.map { format in
            CellStyle(
                font: fonts.indices.contains(format.font) ? fonts[format.font] : nil,
                format: known[format.code] ?? .general)
        }
    }

    func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
        depth += 1
        if depth == 2 {
            section = name.is("fonts") ? .fonts : name.is("cellXfs") ? .formats : .other
        }
        switch section {
        case .fonts where depth == 3: fonts.append(nil)
        case .fonts where depth == 4 && name.is("name") && !fonts.isEmpty:
            fonts[fonts.count - 1] = attributes["val"]
        case .formats where depth == 3 && name.is("xf"):
            let font = attributes.integer("fontId") ?? 0
            formats.append((font, attributes.integer("numFmtId") ?? 0))
        case .other where name.is("numFmt") && depth == 3:
            guard let id = attributes.integer("numFmtId") else { return }
            codes[id] = attributes["formatCode"]
        default: break
        }
    }

    func endElement(_ name: XMLName) { depth -= 1 }
}
