/// Reading that goes on in a thread of its own while what was read before is written: two cores work,
/// and never more than a few batches are held between them.
public enum ReadAhead {
    /// Why the reading stops where the writing failed.
    private struct Abandoned: Error {}

    /// Reads and writes side by side; batches are written in their order, on the thread of the caller.
    ///
    /// - Returns: what the reading returns at its end.
    /// - Throws: what `read` or `write` throws first; no thread is left behind.
    public static func run<Batch: Sendable, Notes: Sendable>(
        reading read: @escaping @Sendable (_ hand: (Batch) throws -> Void) throws -> Notes,
        writing write: (Batch) throws -> Void
    ) throws -> Notes {
        let belt = Belt<Batch>()
        let reading = ThreadedWork("reading") {
            defer { belt.end() }
            return try read { guard belt.put($0) else { throw Abandoned() } }
        }
        do {
            while let batch = belt.take() { try write(batch) }
        } catch {
            belt.giveUp()
            _ = try? reading.finish()
            throw error
        }
        return try reading.finish()
    }
}
