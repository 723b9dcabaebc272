/// A zip64 archive put together by hand.
enum Zip64Sample {
    /// One stored entry, `mimetype`; the directory, its end record and its locator are zip64.
    static var openDocumentType: [UInt8] {
        let path = Array("mimetype".utf8)
        let content = Array("application/vnd.oasis.opendocument.spreadsheet".utf8)
        let checksum = StoredZip.bytes32(StoredZip.checksum(content))
        let all = StoredZip.bytes32(0xFFFF_FFFF)
        let size = bytes64(content.count)
        let local =
            StoredZip.bytes32(0x0403_4B50) + StoredZip.bytes16(45) + [UInt8](repeating: 0, count: 8)
            + checksum + all + all + StoredZip.bytes16(path.count) + StoredZip.bytes16(20) + path
            + StoredZip.bytes16(1) + StoredZip.bytes16(16) + size + size + content
        let extra = StoredZip.bytes16(1) + StoredZip.bytes16(24) + size + size + bytes64(0)
        let directory =
            StoredZip.bytes32(0x0201_4B50) + StoredZip.bytes16(45) + StoredZip.bytes16(45)
            + [UInt8](repeating: 0, count: 8) + checksum + all + all
            + StoredZip.bytes16(path.count) + StoredZip.bytes16(extra.count)
            + [UInt8](repeating: 0, count: 10) + all + path + extra
        let end =
            StoredZip.bytes32(0x0606_4B50) + bytes64(44) + StoredZip.bytes32(0)
            + [UInt8](repeating: 0, count: 8) + bytes64(1) + bytes64(1) + bytes64(directory.count)
            + bytes64(local.count)
        let locator =
            StoredZip.bytes32(0x0706_4B50) + StoredZip.bytes32(0)
            + bytes64(local.count + directory.count) + StoredZip.bytes32(1)
        let oldEnd =
            StoredZip.bytes32(0x0605_4B50) + StoredZip.bytes32(0) + StoredZip.bytes32(0xFFFF_FFFF)
            + all + all + StoredZip.bytes16(0)
        return local + directory + end + locator + oldEnd
    }

    private static func bytes64(_ number: Int) -> [UInt8] {
        StoredZip.bytes32(number) + StoredZip.bytes32(number >> 32)
    }
}
