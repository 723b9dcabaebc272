import Foundation

/// The code page of the texts in an Excel 5.0 or 95 file.
struct CodePage: Sendable {
    /// The characters of the 256 bytes; `nil` for code pages with characters of two bytes.
    private let characters: [String]?
    private let name: String

    static let western = CodePage(number: 1252)

    /// Creates the code page of a number; Windows-1252 where it is not known.
    init(number: Int) {
        let name =
            switch number {
            case 32_768, 10_000: "MACINTOSH"
            case 32_769, 1200, 367: "CP1252"
            default: "CP\(number)"
            }
        self.name = Self.isKnown(name) ? name : "CP1252"
        characters = [932, 936, 949, 950, 1361].contains(number) ? nil : Self.table(self.name)
    }

    /// The text of bytes.
    ///
    /// A byte without a character stays the code point of its number, as Windows has it: the old
    /// Vietnamese fonts use those bytes.
    func text(_ bytes: ArraySlice<UInt8>) -> String {
        if let characters { return bytes.map { characters[Int($0)] }.joined() }
        return Self.convert(Array(bytes), from: name)
            ?? bytes.map { String(Unicode.Scalar($0)) }.joined()
    }

    private static func table(_ name: String) -> [String] {
        (0...255).map { byte in
            convert([byte], from: name) ?? String(Unicode.Scalar(byte))
        }
    }

    private static func isKnown(_ name: String) -> Bool { convert([0x41], from: name) != nil }

    private static func convert(_ bytes: [UInt8], from name: String) -> String? {
        let converter = iconv_open("UTF-8", name)
        guard let converter, Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
        var left = input.count
        var room = output.count
        let status = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var to = target.baseAddress
                guard iconv(converter, &from, &left, &to, &room) != -1 else { return -1 }
                // Converters of composing code pages hold a character back until told to end.
                return Int(iconv(converter, nil, nil, &to, &room))
            }
        }
        guard status != -1, left == 0 else { return nil }
        let written = output.count - room
        return String(decoding: output.prefix(written).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
