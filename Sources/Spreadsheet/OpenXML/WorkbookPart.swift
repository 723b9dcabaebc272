/// The part that lists the sheets and says which system their dates follow.
final class WorkbookPart: XMLEvents {
    struct Sheet {
        let info: SheetInfo
        let relationship: String
    }

    private(set) var sheets: [Sheet] = []
    private(set) var dateSystem = DateSystem.from1900

    func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
        if name.is("sheet"), let title = attributes["name"] {
            let state = attributes["state"]
            let info = SheetInfo(
                name: EscapedText.decode(title),
                isHidden: state == "hidden" || state == "veryHidden",
                isVeryHidden: state == "veryHidden")
            sheets.append(Sheet(info: info, relationship: attributes.prefixed("id") ?? ""))
        } else if name.is("workbookPr"), attributes.flag("date1904") {
            dateSystem = .from1904
        }
    }
}
