extension ByteSource {
    /// Gives all bytes in stretches, each with the last few of the one before, as the body asks for:
    /// it returns how many bytes at a stretch's end it wants to see again.
    func forEachStretch(
        _ body: (_ bytes: [UInt8], _ isLast: Bool) -> Int
    ) throws(ReadError) {
        var (offset, again) = (0, 0)
        while offset < count {
            let end = min(offset + 1 << 20, count)
            let bytes = try bytes(offset - again..<end)
            again = body(bytes, end == count)
            offset = end
        }
    }
}
