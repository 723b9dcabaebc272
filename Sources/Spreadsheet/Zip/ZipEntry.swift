/// One file in a zip archive, as the central directory states it.
struct ZipEntry: Sendable {
    /// The path as stored, with `/` between its parts.
    let path: String
    /// The compression method: 0 stored, 8 deflated.
    let method: Int
    let isEncrypted: Bool
    let checksum: UInt32
    let storedSize: Int
    let expandedSize: Int
    /// Where the entry's local header begins in the archive.
    let headerOffset: Int
}
