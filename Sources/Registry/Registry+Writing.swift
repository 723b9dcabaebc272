import CivilDates
import Foundation
import GRDB

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
        _ readings: [Reading], _ number: (TextID) -> Int, of change: Int, _ database: Database
    ) throws {
        let inserter = try BulkInserter(
            database, table: "reading",
            columns: ["change", "list", "era", "text", "code", "code_from", "score", "origin"])
        for reading in readings {
            try inserter.bind(change)
            try inserter.bind(reading.list)
            try inserter.bind(reading.era?.description ?? "")
            try inserter.bind(number(reading.text))
            try inserter.bind(reading.code)
            try inserter.bind(reading.codeFrom?.description ?? "")
            try inserter.bind(reading.score)
            try inserter.bind(reading.origin.rawValue)
            try inserter.insert()
        }
    }

    static func write(
        _ questions: [Question], _ number: (TextID) -> Int, of change: Int, _ database: Database
    ) throws {
        let inserter = try BulkInserter(
            database, table: "question", columns: ["change", "list", "era", "text", "people"])
        for question in questions {
            try inserter.bind(change)
            try inserter.bind(question.list)
            try inserter.bind(question.era?.description ?? "")
            try inserter.bind(number(question.text))
            try inserter.bind(question.people)
            try inserter.insert()
        }
    }

    static func write(
        _ establishments: [Establishment], _ number: (TextID) -> Int, sourceFile: Int?,
        of change: Int,
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
            ] { try inserter.bind(text.map(number)) }
            try inserter.bind(line.posts)
            try inserter.bind(line.validFrom)
            try inserter.insert()
        }
    }
}
