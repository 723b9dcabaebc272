import Foundation
import Testing

@testable import Classifications

/// Cells written by hand with what they mean, labelled before any code read them.
enum LabelledCells {
    /// The rows of a file, each by the names of its columns.
    static func rows(_ name: String) throws -> [[String: String]] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Labelled").appendingPathComponent(name)
        let bytes = Array(try Data(contentsOf: file))
        return try bytes.withUnsafeBufferPointer { buffer in
            let table = try ReferenceTable(name: name, bytes: ReferenceBytes(buffer))
            return table.indices.map { record in
                Dictionary(
                    uniqueKeysWithValues: table.columns.enumerated().map {
                        ($0.element, table.field(record, $0.offset))
                    })
            }
        }
    }
}

/// How readings compare with labels: right, wrong, or asked where a code was expected.
struct Score: CustomStringConvertible {
    let kind: String
    private(set) var right = 0
    private(set) var wrong: [String] = []
    private(set) var asked: [String] = []

    init(_ kind: String) { self.kind = kind }

    var count: Int { right + wrong.count + asked.count }
    /// Of the texts that got an answer, those that got the right one.
    var precision: Double { Double(right) / Double(max(1, right + wrong.count)) }
    /// Of all texts, those that were answered rightly; an expected silence counts as an answer.
    var recall: Double { Double(right) / Double(max(1, count)) }
    var wrongShare: Double { Double(wrong.count) / Double(max(1, count)) }

    /// Adds a text with its answer; an empty answer where one was expected is a question, not an error.
    mutating func add(_ text: String, _ answer: String, _ expected: String) {
        if answer == expected {
            right += 1
        } else if answer.isEmpty {
            asked.append("\(text) -> \(expected)")
        } else {
            wrong.append("\(text) -> \(answer), not \(expected)")
        }
    }

    var description: String {
        let percent = { (share: Double) in String(format: "%.1f %%", share * 100) }
        return """
            \(kind): \(count) cells, precision \(percent(precision)), recall \(percent(recall)), \
            wrong \(wrong.count), asked \(asked.count)
            """
    }

    /// Prints the figures and holds them to the bounds.
    func check(recall least: Double = 0.98, wrong most: Double = 0.005) {
        print(self)
        #expect(recall >= least, "asked: \(asked.joined(separator: "; "))")
        #expect(wrongShare <= most, "wrong: \(wrong.joined(separator: "; "))")
        for line in wrong + asked { print("  ", line) }
    }
}
