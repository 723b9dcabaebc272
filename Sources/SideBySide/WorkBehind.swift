/// Work that follows a reading in a thread of its own: the caller reads on while what was read before is
/// worked on, and never more than a few batches are held between them.
public enum WorkBehind {
    /// Why the reading stops where the work failed.
    private struct Abandoned: Error {}

    /// Reads on the thread of the caller and works on each batch in another; batches are worked on in their
    /// order.
    ///
    /// - Parameters:
    ///   - start: what the work begins with, and changes.
    ///   - work: takes each batch.
    ///   - read: hands the batches over.
    /// - Returns: what the work made of `start`.
    /// - Throws: what `work` or `read` throws first; no thread is left behind.
    public static func run<Batch: Sendable, Product: Sendable>(
        into start: Product,
        working work: @escaping @Sendable (inout Product, Batch) throws -> Void,
        reading read: (_ hand: (Batch) throws -> Void) throws -> Void
    ) throws -> Product {
        let belt = Belt<Batch>()
        let working = ThreadedWork("working") {
            var product = start
            do {
                while let batch = belt.take() { try work(&product, batch) }
            } catch {
                belt.giveUp()
                throw error
            }
            return product
        }
        let failure = Result { try read { guard belt.put($0) else { throw Abandoned() } } }
        belt.end()
        let product = Result { try working.finish() }
        if case .failure(let error) = failure, !(error is Abandoned) { throw error }
        return try product.get()
    }
}
