import Synchronization

/// The dimensions that were asked of a census in one map: what a code means there is looked up once for each distinct
/// code, and a place's may take long.
final class DimensionColumns: Sendable {
    private let columns = Mutex<[Dimension: DimensionColumn]>([:])

    /// The column of a dimension, made where nobody asked for it before.
    func column(of dimension: Dimension, _ make: () -> DimensionColumn) -> DimensionColumn {
        if let known = columns.withLock({ $0[dimension] }) { return known }
        let column = make()
        columns.withLock { $0[dimension] = column }
        return column
    }
}
