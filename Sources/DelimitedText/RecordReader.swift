/// Reads the records of a document one after the other.
public struct RecordReader {
    private var stream: RecordStream<MemoryBytes>
    private var batch: RecordBatch?
    private var index = 0

    init(_ stream: RecordStream<MemoryBytes>) { self.stream = stream }

    /// The next record, or nil at the end of the file.
    public mutating func next() -> Record? {
        while true {
            if let batch, index < batch.count {
                defer { index += 1 }
                return batch[index]
            }
            guard let next = stream.nextBatch() else { return nil }
            (batch, index) = (next, 0)
        }
    }
}
