// How fast delimited text is found out about, cut into fields and made text; see the script beside it.
// Without a file, 1,000,000 rows of 15 columns of invented people are written first.
import Foundation

let clock = ContinuousClock()

/// A file like a roster of a million people, about 170 MB.
func writeRows(to path: String) throws {
    let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Đỗ", "Ngô"]
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    guard let file = FileHandle(forWritingAtPath: path) else { throw CocoaError(.fileWriteUnknown) }
    var writer = DelimitedWriter()
    for row in 1...1_000_000 {
        let (family, given) = (families[row % 10], families[row / 7 % 10])
        writer.write([
            "\(row)", "\(family) Thị \(given)",
            "\(row % 28 + 1)/\(row % 12 + 1)/\(1960 + row % 40)",
            "Nữ", "Kinh", row % 3 == 0 ? "Xã An Thượng, Hà Nội" : "Phường 5", "Giáo viên",
            "Trường THCS số \(row % 97)", "Đại học", row % 20 == 0 ? "Sư phạm \"Toán\"" : "Sư phạm",
            "Sơ cấp", "Chuyên viên", "Tiếng Anh B1", "", "",
        ])
        if writer.bytes.count > 1 << 20 || row == 1_000_000 {
            try file.write(contentsOf: Data(writer.bytes))
            writer = DelimitedWriter()
        }
    }
    try file.close()
}

/// The quickest of five runs, and the others beside it.
func measure(_ name: String, _ megabytes: Double, _ body: () throws -> Int) rethrows {
    var seconds: [Double] = []
    var result = 0
    for _ in 0..<5 {
        let time = try clock.measure { result = try body() }.components
        seconds.append(Double(time.seconds) + Double(time.attoseconds) / 1e18)
    }
    seconds.sort()
    let rate = Int(megabytes / seconds[0])
    print(
        "\(name)\t\(rate) MB/s\t"
            + seconds.map { String(format: "%.3f s", $0) }.joined(separator: "  ") + "\t\(result)")
}

let given = CommandLine.arguments.dropFirst().first
let path = given ?? NSTemporaryDirectory() + "/trithuc-delimited-scan.csv"
if given == nil { try writeRows(to: path) }
let source = try FileBytes(path: path)
let megabytes = Double(source.count) / 1e6
let file = try DelimitedFile(source)
print("\(Int(megabytes)) MB, \(file.detection.encoding.name)")

try measure("encoding and dialect found", megabytes) {
    try DelimitedFile(source).detection.fieldCount ?? 0
}
try measure("records scanned", megabytes) {
    var (stream, fields) = (file.makeStream(), 0)
    while let batch = try stream.nextBatch() { for record in batch { fields += record.fieldCount } }
    return fields
}
try measure("every field visited as bytes", megabytes) {
    var (stream, bytes) = (file.makeStream(), 0)
    while let batch = try stream.nextBatch() {
        for record in batch {
            for index in 0..<record.fieldCount { bytes += record.textRange(index)?.count ?? 0 }
        }
    }
    return bytes
}
try measure("every field made text", megabytes) {
    var (stream, bytes) = (file.makeStream(), 0)
    while let batch = try stream.nextBatch() {
        for record in batch {
            for index in 0..<record.fieldCount { bytes += record.field(index).utf8.count }
        }
    }
    return bytes
}
let peak = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    .split(separator: "\n").first { $0.hasPrefix("VmHWM") }
print(peak.map(String.init) ?? "")
if given == nil { try FileManager.default.removeItem(atPath: path) }
