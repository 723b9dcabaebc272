import CivilDates
import Foundation
import GRDB
import VietnameseText

extension RegistryView {
    /// What every statement that counts says of its person's identity, in the order of recording.
    ///
    /// - Parameters:
    ///   - texts: the registry's texts.
    ///   - keys: gives names their numbers; names that are already in it keep theirs.
    /// - Returns: the evidence, a statement each.
    /// - Throws: ``RegistryError``.
    public func identityEvidence(
        _ texts: RegistryTexts, keys: inout TextTable
    ) throws -> [IdentityEvidence] {
        let identifiers = try identifiersByStatement()
        let fileNumbers = try fileNumbers()
        var keyOfText = [TextID?](repeating: nil, count: texts.endNumber)
        var evidence: [IdentityEvidence] = []
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, change, full_name, birth_date, sex, source_file, sheet, row
                FROM statement ORDER BY id
                """)
        while let row = try rows.next() {
            guard counts(change: row[1]), let name = row.text(2) else { continue }
            let key = keyOfText[Int(name.rawValue)] ?? keys.intern(NameKey.of(texts[name]))
            keyOfText[Int(name.rawValue)] = key
            let id: Int = row[0]
            evidence.append(
                IdentityEvidence(
                    statement: id, nameKey: key, birthDate: row.partialDate(3),
                    sex: (row[4] as String?).flatMap { Sex(rawValue: $0) },
                    identifiers: identifiers[id] ?? [],
                    origin: row.origin(fileNumbers)))
        }
        return evidence
    }

    /// The first file with the same bytes stands for all files with them.
    private func fileNumbers() throws -> [Int: Int] {
        var first: [[UInt8]: Int] = [:]
        var numbers: [Int: Int] = [:]
        for (id, file) in try sourceFiles().sorted(by: { $0.key < $1.key }) {
            numbers[id] = first[file.sha256] ?? id
            first[file.sha256] = numbers[id]
        }
        return numbers
    }

    private func identifiersByStatement() throws -> [Int: [SealedIdentifier]] {
        var identifiers: [Int: [SealedIdentifier]] = [:]
        let rows = try Row.fetchCursor(
            database, sql: "SELECT statement, kind, keyed_hash, sealed FROM identifier")
        while let row = try rows.next() {
            guard let identifier = SealedIdentifier(row: row) else { continue }
            identifiers[row[0], default: []].append(identifier)
        }
        return identifiers
    }
}

extension Row {
    fileprivate func origin(_ fileNumbers: [Int: Int]) -> IdentityEvidence.SourceRow? {
        guard let file = self[5] as Int?, let number = fileNumbers[file], let row = self[7] as Int?
        else { return nil }
        return IdentityEvidence.SourceRow(file: number, sheet: self[6], row: row)
    }
}
