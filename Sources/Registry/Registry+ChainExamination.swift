import CivilDates
import Foundation
import GRDB
import Wording

extension Registry {
    /// Works the hash chain out anew from the rows as they are, change by change.
    static func examineChain(_ database: Database) throws -> Examination {
        var contents = try contentDigests(database)
        var faults: [Wording] = []
        var previous = HashChain.beginning
        var expected = 1
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT change.*, source_file.name, source_file.sha256, source_file.byte_count
                FROM change LEFT JOIN source_file ON source_file.id = change.source_file
                ORDER BY change.id
                """)
        let hashes = Dictionary(
            uniqueKeysWithValues: rows.map { ($0["id"] as Int, Array($0["hash"] as Data)) })
        for row in rows {
            let id: Int = row["id"]
            let undoes: Int? = row["undoes"]
            let content =
                undoes.map { contentOfUndo(of: hashes[$0] ?? []) } ?? contents[id]?.finish()
            if id != expected { faults.append(chainFault(expected, "thiếu", "is missing")) }
            if content != Array(row["content_hash"] as Data) {
                faults.append(chainFault(id, "nội dung đã bị sửa", "has altered content"))
            }
            let hash = HashChain.hash(
                header(row), content: Array(row["content_hash"] as Data), previous: previous)
            if hash != hashes[id] || previous != Array(row["previous_hash"] as Data) {
                faults.append(chainFault(id, "đứt chuỗi băm", "breaks the hash chain"))
            }
            previous = hashes[id] ?? []
            expected = id + 1
        }
        return Examination(
            subject: Wording("Chuỗi băm các lần cập nhật", "Hash chain of changes"),
            count: rows.count, faults: faults)
    }

    private static func chainFault(_ id: Int, _ vietnamese: String, _ english: String) -> Wording {
        Wording("lần cập nhật \(id): \(vietnamese)", "change \(id) \(english)")
    }

    private static func header(_ row: Row) -> HashChain.Header {
        HashChain.Header(
            id: row["id"], kind: ChangeKind(rawValue: row["kind"]) ?? .edit,
            recordedAt: row["recorded_at"], author: row["author"], reason: row["reason"],
            asOf: (row["as_of"] as String?).flatMap { CivilDate(iso: $0) },
            sourceFile: (row["name"] as String?).map {
                SourceFile(
                    name: $0, sha256: Array(row["sha256"] as Data), byteCount: row["byte_count"])
            },
            undoes: row["undoes"])
    }

    /// The digest of each change's content, read back in the order in which it was written.
    private static func contentDigests(_ database: Database) throws -> [Int: ContentDigest] {
        let view = try RegistryView(everyChange: database)
        let texts = try view.texts()
        var digests: [Int: ContentDigest] = [:]
        for id in try Int.fetchAll(database, sql: "SELECT id FROM change") {
            var digest = ContentDigest { texts[$0] }
            for column in try view.columns(ofChange: id) { digest.add(column) }
            digests[id] = digest
        }
        try view.forEachStatement { digests[$0.change]?.add($0.statement) }
        for (change, link) in try view.linksByChange() { digests[change]?.add(link) }
        for (change, listing) in try view.completeListingsByChange() {
            digests[change]?.add(listing)
        }
        for (change, reading) in try view.readingsByChange(texts) { digests[change]?.add(reading) }
        for (change, question) in try view.questionsByChange() { digests[change]?.add(question) }
        for (change, line) in try view.establishments() { digests[change]?.add(line) }
        try view.forEachCellBlock { digests[$0]?.add($1.seal) }
        return digests
    }
}

extension RegistryView {
    fileprivate func linksByChange() throws -> [(Int, Link)] {
        try Row.fetchAll(
            database,
            sql: "SELECT change, left_statement, right_statement, relation FROM link ORDER BY id"
        ).compactMap { row in
            Link.Relation(rawValue: row[3]).map { (row[0], Link(row[1], row[2], $0)) }
        }
    }

    fileprivate func readingsByChange(_ texts: RegistryTexts) throws -> [(Int, Reading)] {
        var readings: [(Int, Reading)] = []
        let rows = try ColumnCursor(database, Reading.selection + " ORDER BY change")
        while try rows.next() {
            if let reading = Reading(rows) { readings.append((rows.int(0), reading)) }
        }
        return readings.sorted {
            ($0.0, ContentDigest.order($0.1, texts[$0.1.text]))
                < ($1.0, ContentDigest.order($1.1, texts[$1.1.text]))
        }
    }

    fileprivate func questionsByChange() throws -> [(Int, Question)] {
        try Row.fetchAll(
            database, sql: "SELECT change, list, era, text, people FROM question ORDER BY id"
        ).compactMap { row in
            row.text(3).map {
                (
                    row[0],
                    Question(
                        list: row[1], era: CivilDate(iso: row[2] as String), text: $0,
                        people: row[4])
                )
            }
        }
    }
}
