import CivilDates
import Foundation
import GRDB
import VietnameseText

extension Registry {
    /// Applies a change in one transaction: whole or not at all.
    ///
    /// - Returns: the change as recorded.
    /// - Throws: ``RegistryError/changedMeanwhile`` where another change came in between,
    ///   ``RegistryError/busy(path:)`` where another program writes.
    public func apply(_ proposal: ProposedChange) throws -> Change {
        try write { database in
            guard try Registry.lastChange(database)?.id ?? 0 == proposal.basedOn else {
                throw RegistryError.changedMeanwhile
            }
            let sourceFile = try proposal.sourceFile.map { try Registry.intern($0, database) }
            let id = try record(
                HashChain.Header(
                    id: 0, kind: proposal.kind, recordedAt: "", author: proposal.author,
                    reason: proposal.reason, asOf: proposal.asOf,
                    sourceFile: proposal.sourceFile, undoes: nil),
                sourceFile: sourceFile, content: Registry.digest(of: proposal), database)
            let texts = try Registry.intern(proposal.texts.texts, database)
            try Registry.write(proposal.columns, of: id, database)
            let writer = try StatementWriter(
                database, change: id, sourceFile: sourceFile, registryText: texts)
            for statement in proposal.statements { try writer.write(statement) }
            try Registry.write(proposal.links, of: id, database)
            try Registry.write(proposal.readings, texts, of: id, database)
            try Registry.write(proposal.questions, texts, of: id, database)
            try Registry.write(
                proposal.establishments, texts, sourceFile: sourceFile, of: id, database)
            return try Registry.change(id, database)
        }
    }

    /// Undoes a change: its rows stay, and no longer count from now on.
    ///
    /// - Returns: the change that undoes it.
    /// - Throws: ``RegistryError/noSuchChange(_:)``, ``RegistryError/alreadyUndone(_:by:)``,
    ///   ``RegistryError/undoOfUndo(_:)``.
    public func undo(_ id: Int, author: String, reason: String) throws -> Change {
        try write { database in
            let undone = try Registry.change(id, database)
            if let by = undone.undoneBy { throw RegistryError.alreadyUndone(id, by: by) }
            guard undone.kind != .undo else { throw RegistryError.undoOfUndo(id) }
            let undo = try record(
                HashChain.Header(
                    id: 0, kind: .undo, recordedAt: "", author: author, reason: reason, asOf: nil,
                    sourceFile: nil, undoes: id),
                sourceFile: nil, content: Registry.contentOfUndo(of: undone.hash), database)
            try database.execute(
                sql: "UPDATE change SET undone_by = ? WHERE id = ?", arguments: [undo, id])
            return try Registry.change(undo, database)
        }
    }

    static func contentOfUndo(of hash: [UInt8]) -> [UInt8] {
        var encoder = CanonicalEncoder()
        encoder.put("undo")
        encoder.put(hash)
        return encoder.finish()
    }

    /// Appends a change to the chain; number and time are given here.
    private func record(
        _ header: HashChain.Header, sourceFile: Int?, content: [UInt8], _ database: Database
    ) throws -> Int {
        let last = try Registry.lastChange(database)
        var header = header
        header.id = (last?.id ?? 0) + 1
        // A clock set back must not put a change before the one that it follows.
        header.recordedAt = max(clock().recordedForm, last?.recordedAt ?? "")
        let previous = last?.hash ?? HashChain.beginning
        let hash = HashChain.hash(header, content: content, previous: previous)
        try database.execute(
            sql: """
                INSERT INTO change (id, kind, recorded_at, author, reason, as_of, source_file,
                    undoes, previous_hash, content_hash, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                header.id, header.kind.rawValue, header.recordedAt, header.author, header.reason,
                header.asOf?.description, sourceFile, header.undoes, Data(previous), Data(content),
                Data(hash),
            ])
        return header.id
    }

    static func digest(of proposal: ProposedChange) -> [UInt8] {
        let texts = proposal.texts
        var digest = ContentDigest { texts[$0] }
        proposal.columns
            .sorted { left, right in
                // By bytes, as SQLite reads them back.
                left.sheet == right.sheet
                    ? left.number < right.number
                    : (left.sheet ?? "").utf8.lexicographicallyPrecedes((right.sheet ?? "").utf8)
            }
            .forEach { digest.add($0) }
        proposal.statements.forEach { digest.add($0) }
        proposal.links.forEach { digest.add($0) }
        proposal.readings
            .map { (ContentDigest.order($0, texts[$0.text]), $0) }
            .sorted { $0.0 < $1.0 }
            .forEach { digest.add($0.1) }
        proposal.questions.forEach { digest.add($0) }
        proposal.establishments.forEach { digest.add($0) }
        return digest.finish()
    }
}
