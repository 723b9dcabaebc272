/// Records that follow one another, with the stretch of text that they stand in.
///
/// A batch is never changed, so one thread can read on while another looks at the records before.
public final class RecordBatch: Sendable {
    /// Where a record begins; the last mark of a batch is where the next record will.
    struct Mark: Sendable {
        let firstField: Int
        let line: Int
        let sourceOffset: Int
        let flaws: RecordFlaws
    }

    /// The text in UTF-8 that the fields lie in; it may hold bytes before and behind the records.
    public let text: [UInt8]
    let fields: [FieldRange]
    let marks: [Mark]
    let rules: ScanRules
    private let firstNumber: Int

    init(
        text: [UInt8], fields: [FieldRange], marks: [Mark], rules: ScanRules, firstNumber: Int
    ) {
        self.text = text
        self.fields = fields
        self.marks = marks
        self.rules = rules
        self.firstNumber = firstNumber
    }

    /// The number of the record at an index in the file, from 1.
    func number(_ index: Int) -> Int { firstNumber + index }
}

extension RecordBatch: RandomAccessCollection {
    /// 0.
    public var startIndex: Int { 0 }

    /// How many records there are.
    public var endIndex: Int { marks.count - 1 }

    /// The record at an index from 0.
    public subscript(index: Int) -> Record { Record(batch: self, index: index) }
}
