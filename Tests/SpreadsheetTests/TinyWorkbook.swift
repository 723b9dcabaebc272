import Spreadsheet

/// A workbook package written by hand, part by part.
struct TinyWorkbook {
    var workbook = """
        <workbook xmlns:r="r"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>
        """
    var relationships = """
        <Relationships>
        <Relationship Id="rId1" Type="http://x/relationships/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="rId8" Type="http://x/relationships/styles" Target="styles.xml"/>
        <Relationship Id="rId9" Type="http://x/relationships/sharedStrings" Target="sharedStrings.xml"/>
        </Relationships>
        """
    var styles: String?
    var strings: String?
    /// The sheets' parts by path.
    var sheets: [(path: String, xml: String)] = []
    var workbookPath = "xl/workbook.xml"

    /// A workbook with one sheet whose `sheetData` is given.
    init(rows: String, tail: String = "", styles: String? = nil, strings: String? = nil) {
        sheets = [
            (
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>\(rows)</sheetData>\(tail)</worksheet>"
            )
        ]
        self.styles = styles.map { "<styleSheet>\($0)</styleSheet>" }
        self.strings = strings.map { "<sst>\($0)</sst>" }
    }

    var zip: StoredZip {
        var zip = StoredZip()
        zip.add("[Content_Types].xml", "<Types/>")
        zip.add(
            "_rels/.rels",
            """
            <Relationships><Relationship Id="rId1" Type="http://x/relationships/officeDocument"
            Target="\(workbookPath)"/></Relationships>
            """)
        zip.add("xl/workbook.xml", workbook)
        zip.add("xl/_rels/workbook.xml.rels", relationships)
        if let styles { zip.add("xl/styles.xml", styles) }
        if let strings { zip.add("xl/sharedStrings.xml", strings) }
        for sheet in sheets { zip.add(sheet.path, sheet.xml) }
        return zip
    }

    func open() throws -> Workbook { try Workbook(bytes: zip.bytes()) }
}

extension Workbook {
    /// All rows of a sheet.
    func allRows(ofSheet index: Int = 0) throws -> [SheetRow] {
        var rows: [SheetRow] = []
        try self.rows(ofSheet: index) { rows.append($0) }
        return rows
    }

    /// What a reader sees of a sheet, row by row, gaps left out.
    func texts(ofSheet index: Int = 0) throws -> [[String]] {
        try allRows(ofSheet: index).map { $0.cells.map(\.display) }
    }
}
