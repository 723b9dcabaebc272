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
        try draft(proposal.heading) { draft in
            guard draft.before.lastChange == proposal.basedOn else {
                throw RegistryError.changedMeanwhile
            }
            try draft.add(texts: proposal.texts.texts)
            try draft.add(columns: proposal.columns)
            try draft.add(proposal.statements)
            try draft.add(proposal.links)
            try draft.record(proposal.readings, proposal.questions, proposal.establishments)
            guard let recorded = draft.recorded else { throw RegistryError.storage("COMMIT") }
            return recorded
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
            let last = try Registry.lastChange(database)
            let heading = ChangeHeading(
                kind: .undo, author: author, reason: reason, asOf: nil, sourceFile: nil)
            let header = HashChain.Header(
                heading, id: (last?.id ?? 0) + 1,
                recordedAt: max(clock().recordedForm, last?.recordedAt ?? ""), undoes: id)
            let undo = try Registry.record(
                header, sourceFile: nil, content: Registry.contentOfUndo(of: undone.hash), database)
            try database.execute(
                sql: "UPDATE change SET undone_by = ? WHERE id = ?", arguments: [undo.id, id])
            return try Registry.change(undo.id, database)
        }
    }

    static func contentOfUndo(of hash: [UInt8]) -> [UInt8] {
        var encoder = CanonicalEncoder()
        encoder.put("undo")
        encoder.put(hash)
        return encoder.finish()
    }

    /// Appends a change to the chain.
    static func record(
        _ header: HashChain.Header, sourceFile: Int?, content: [UInt8], _ database: Database
    ) throws -> Change {
        let previous = try Registry.lastChange(database)?.hash ?? HashChain.beginning
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
        return try Registry.change(header.id, database)
    }
}
