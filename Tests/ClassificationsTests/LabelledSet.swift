import Foundation
import Testing

@testable import Classifications

/// The texts of `Labelled/`, with what a person read in them.
enum LabelledSet {
    struct Degree {
        let level: String
        let field: String?
        let isInTraining: Bool

        init(_ label: String) {
            let parts = label.split(separator: ":").map(String.init)
            isInTraining = parts[0].hasPrefix("~")
            level = isInTraining ? String(parts[0].dropFirst()) : parts[0]
            field = parts[1] == "-" ? nil : parts[1]
        }
    }

    struct Qualification {
        let text: String
        let title: String
        let degrees: [Degree]
        let mode: String
        let year: Int?
        let country: String

        /// The highest level held, or nil.
        var level: String? { LevelOrder.highest(degrees.filter { !$0.isInTraining }.map(\.level)) }
    }

    static func qualifications() throws -> [Qualification] {
        try table("qualifications.csv").map { row in
            Qualification(
                text: try row["text"], title: try row["title"],
                degrees: try row["degrees"].split(separator: " ").map { Degree(String($0)) },
                mode: try row["mode"], year: Int(try row["year"]), country: try row["country"])
        }
    }

    static func disciplines() throws -> [(text: String, code: String)] {
        try table("disciplines.csv").map { (try $0["text"], try $0["code"]) }
    }

    private static func table(_ name: String) throws -> [ReferenceRow] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let bytes = try Data(contentsOf: folder.appendingPathComponent("Labelled/" + name))
        let held = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        _ = held.initialize(from: bytes)
        return Array(
            try ReferenceTable(name: name, bytes: ReferenceBytes(UnsafeBufferPointer(held))))
    }
}

/// How often answers are right, wrong, or left to a person.
struct Tally {
    private(set) var right = 0
    private(set) var asked = 0
    private(set) var wrong = 0

    mutating func count<Value: Equatable>(_ expected: Value?, _ answer: Value?) {
        if expected == answer {
            right += 1
        } else if answer == nil {
            asked += 1
        } else {
            wrong += 1
        }
    }

    var total: Int { right + asked + wrong }
    var rightShare: Double { Double(right) / Double(max(1, total)) }
    var wrongShare: Double { Double(wrong) / Double(max(1, total)) }
    var line: String { "\(right) right, \(asked) asked, \(wrong) wrong of \(total)" }
}
