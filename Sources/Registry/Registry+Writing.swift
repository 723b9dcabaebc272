import CivilDates
import Foundation
import GRDB
import VietnameseText

/// How the parts of a change that are not statements are written.
extension Registry {
    static func intern(_ file: SourceFile, _ database: Database) throws -> Int {
        let hash = Data(file.sha256)
        if let id = try Int.fetchOne(
            database, sql: "SELECT id FROM source_file WHERE sha256 = ? AND name = ?",
            arguments: [hash, file.name])
        {
            return id
        }
        try database.execute(
            sql: "INSERT INTO source_file (name, sha256, byte_count) VALUES (?, ?, ?)",
            arguments: [file.name, hash, file.byteCount])
        return Int(database.lastInsertedRowID)
    }

    /// The registry's number for each text, in the order given.
    static func intern(_ texts: [String], _ database: Database) throws -> [Int] {
        var next = (try Int.fetchOne(database, sql: "SELECT max(id) FROM text") ?? 0) + 1
        let isEmpty = next == 1
        let known = try database.makeStatement(sql: "SELECT id FROM text WHERE canonical = ?")
        let inserter = try BulkInserter(
            database, table: "text", columns: ["id", "canonical", "search_key"])
        return try texts.map { text in
            if !isEmpty, let id = try Int.fetchOne(known, arguments: [text]) { return id }
            try inserter.bind(next)
            try inserter.bind(text)
            try inserter.bind(SearchKey.of(text))
            try inserter.insert()
            next += 1
            return next - 1
        }
    }

    static func write(_ columns: [SourceColumn], of change: Int, _ database: Database) throws {
        let inserter = try BulkInserter(
            database, table: "source_column",
            columns: ["change", "sheet", "number", "header", "meaning", "confidence"])
        for column in columns {
            try inserter.bind(change)
            try inserter.bind(column.sheet ?? "")
            try inserter.bind(column.number)
            try inserter.bind(column.header)
            try inserter.bind(column.meaning)
            try inserter.bind(column.confidence)
            try inserter.insert()
        }
    }

    static func write(_ links: [Link], of change: Int, _ database: Database) throws {
        let inserter = try BulkInserter(
            database, table: "link",
            columns: ["change", "left_statement", "right_statement", "relation"])
        for link in links {
            try inserter.bind(change)
            try inserter.bind(link.left)
            try inserter.bind(link.right)
            try inserter.bind(link.relation.rawValue)
            try inserter.insert()
        }
    }

    static func write(
        _ readings: [Reading], _ texts: [Int], of change: Int, _ database: Database
    ) throws {
        let inserter = try BulkInserter(
            database, table: "reading",
            columns: ["change", "list", "era", "text", "code", "code_from", "score", "origin"])
        for reading in readings {
            try inserter.bind(change)
            try inserter.bind(reading.list)
            try inserter.bind(reading.era?.description ?? "")
            try inserter.bind(texts[Int(reading.text.rawValue) - 1])
            try inserter.bind(reading.code)
            try inserter.bind(reading.codeFrom?.description ?? "")
            try inserter.bind(reading.score)
            try inserter.bind(reading.origin.rawValue)
            try inserter.insert()
        }
    }

    static func write(
        _ questions: [Question], _ texts: [Int], of change: Int, _ database: Database
    ) throws {
        let inserter = try BulkInserter(
            database, table: "question", columns: ["change", "list", "era", "text", "people"])
        for question in questions {
            try inserter.bind(change)
            try inserter.bind(question.list)
            try inserter.bind(question.era?.description ?? "")
            try inserter.bind(texts[Int(question.text.rawValue) - 1])
            try inserter.bind(question.people)
            try inserter.insert()
        }
    }

    static func write(
        _ establishments: [Establishment], _ texts: [Int], sourceFile: Int?, of change: Int,
        _ database: Database
    ) throws {
        let inserter = try BulkInserter(
            database, table: "establishment",
            columns: [
                "change", "source_file", "row", "organisation", "place", "position", "field",
                "minimum_level", "legal_basis", "posts", "valid_from",
            ])
        for line in establishments {
            try inserter.bind(change)
            try inserter.bind(sourceFile)
            try inserter.bind(line.row)
            for text in [
                line.organisation, line.place, line.position, line.field, line.minimumLevel,
                line.legalBasis,
            ] { try inserter.bind(text.map { texts[Int($0.rawValue) - 1] }) }
            try inserter.bind(line.posts)
            try inserter.bind(line.validFrom)
            try inserter.insert()
        }
    }
}
