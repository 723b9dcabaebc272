/// What the bytes of a cell say before any decoding.
enum CellScan {
    /// Nothing to decode: plain ASCII, or Unicode for certain.
    case settled
    /// Plain ASCII with marks of VIQR in it.
    case viqr
    /// Nothing beyond Windows-1252 and common signs.
    case windows
    /// Vietnamese letters of Unicode, and characters that are seldom in such text.
    case mixed

    /// One pass over the UTF-8 bytes.
    static func of(_ text: String) -> CellScan {
        if let scan = text.utf8.withContiguousStorageIfAvailable({ of($0) }) { return scan }
        return Array(text.utf8).withUnsafeBufferPointer { of($0) }
    }

    private static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> CellScan {
        var seen = Seen()
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                seen.ascii(byte)
                index += 1
                continue
            }
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            guard seen.lead(byte, next) else { return .settled }
            index += byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        }
        return seen.scan
    }

    /// What has come by so far.
    private struct Seen {
        private var hasVietnamese = false
        private var hasSign = false
        private var hasHigh = false
        private var hasVIQR = false

        /// Marks of quality in VIQR, and control characters that are letters in VISCII and VPS.
        @inline(__always)
        mutating func ascii(_ byte: UInt8) {
            if byte < 0x30 {
                if byte == 0x28 || byte == 0x2B { hasVIQR = true }
                if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { hasHigh = true }
            } else if byte == 0x5E {
                hasVIQR = true
            }
        }

        /// False for letters of other scripts and combining marks: the text is Unicode.
        @inline(__always)
        mutating func lead(_ byte: UInt8, _ next: UInt8) -> Bool {
            hasHigh = true
            switch byte {
            case 0xC2: if next != 0xA0 { hasSign = true }
            case 0xC3: if next == 0x97 || next == 0xB7 { hasSign = true }
            case 0xC4, 0xC5, 0xC6: return extended(byte, next)
            case 0xE1: hasVietnamese = true
            case 0xCB, 0xE2, 0xEF: break
            default: return false
            }
            return true
        }

        /// The letters of U+0100 to U+01BF: ă đ ĩ ũ ơ ư, and those of Windows-1252.
        private mutating func extended(_ byte: UInt8, _ next: UInt8) -> Bool {
            switch (byte, next) {
            case (0xC4, 0x82), (0xC4, 0x83), (0xC4, 0x90), (0xC4, 0x91), (0xC4, 0xA8), (0xC4, 0xA9),
                (0xC5, 0xA8), (0xC5, 0xA9), (0xC6, 0xA0), (0xC6, 0xA1), (0xC6, 0xAF), (0xC6, 0xB0):
                hasVietnamese = true
                return true
            case (0xC5, 0x92), (0xC5, 0x93), (0xC5, 0xA0), (0xC5, 0xA1), (0xC5, 0xB8), (0xC5, 0xBD),
                (0xC5, 0xBE), (0xC6, 0x92):
                return true
            default: return false
            }
        }

        var scan: CellScan {
            if !hasHigh { return hasVIQR ? .viqr : .settled }
            if hasVietnamese { return hasSign ? .mixed : .settled }
            return .windows
        }
    }
}
