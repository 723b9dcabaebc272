/// Decodes any text as a cell in any legacy font, and makes keys of it.
///
/// What is canonical must stay so, and what is decoded once is Unicode and must not be decoded again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLegacyFonts(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard count > 1 else { return 0 }
    let bytes = UnsafeBufferPointer(start: start + 1, count: count - 1)
    // As UTF-8, or each byte as the letter that Windows-1252 has for it.
    let isSingleByte = start[0] & 1 != 0
    let text =
        isSingleByte
        ? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        : String(decoding: bytes, as: UTF8.self)
    let fonts: [String?] = [
        nil, ".VnTime", ".VnTimeH", "VNI-Times", "Times New Roman", "VPS Times",
    ]
    let columns: [LegacyFont?] = [nil] + LegacyFont.allCases
    let evidence = LegacyFontEvidence(
        fontName: fonts[Int(start[0] >> 1) % fonts.count],
        columnEncoding: columns[Int(start[0] >> 4) % columns.count])
    _ = LegacyFontDetector.reading(of: text, evidence: evidence)
    for font in LegacyFont.allCases {
        _ = font.decoded(text)
        _ = font.decoded(text, isCapitals: true)
    }
    _ = LegacyFontDetector.prevailing(in: text.split(separator: "\n").map(String.init))
    let canonical = CanonicalText.canonical(text)
    precondition(CanonicalText.canonical(canonical).utf8.elementsEqual(canonical.utf8), "canonical")
    let key = SearchKey.of(canonical)
    precondition(SearchKey.of(key).utf8.elementsEqual(key.utf8), "a key of a key")
    _ = NameKey.of(canonical)
    return 0
}
