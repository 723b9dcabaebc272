public import Foundation
import GRDB
import Synchronization

/// The registry of a locality's intellectuals: one SQLite file of statements, readings and links,
/// all brought by changes, nothing ever overwritten.
public final class Registry: Sendable {
    /// The file.
    public let path: String
    let queue: DatabaseQueue
    let clock: @Sendable () -> Date
    /// Whose the statements near those of the last draft are, as long as no other change follows: who brings a census up
    /// asks again at once.
    private let neighbours = Mutex<(change: Int, people: PersonDirectory)?>(nil)

    private init(path: String, queue: DatabaseQueue, clock: @escaping @Sendable () -> Date) {
        self.path = path
        self.queue = queue
        self.clock = clock
    }

    func remember(_ people: PersonDirectory, at change: Int) {
        neighbours.withLock { $0 = (change, people) }
    }

    func remembered(at change: Int) -> PersonDirectory? {
        neighbours.withLock { $0.flatMap { $0.change == change ? $0.people : nil } }
    }

    /// Creates an empty registry, readable and writable by its owner only.
    ///
    /// - Throws: ``RegistryError``; an existing file is never overwritten.
    public static func create(
        at path: String, settings: [String: String] = [:],
        clock: @escaping @Sendable () -> Date = { Date() }
    ) throws -> Registry {
        let registry = Registry(path: path, queue: try RegistryFile.create(at: path), clock: clock)
        try registry.write { database in
            for (name, value) in settings.sorted(by: { $0.key < $1.key }) {
                try database.execute(
                    sql: "INSERT INTO setting (name, value) VALUES (?, ?)",
                    arguments: [name, value])
            }
        }
        return registry
    }

    /// Opens a registry; an older file is migrated after a back-up copy was made beside it.
    ///
    /// - Throws: ``RegistryError`` where there is no file, it is no registry, or a newer one.
    public static func open(
        at path: String, clock: @escaping @Sendable () -> Date = { Date() }
    ) throws -> Registry {
        Registry(path: path, queue: try RegistryFile.open(at: path), clock: clock)
    }

    /// The settings given when the registry was created.
    ///
    /// - Throws: ``RegistryError``.
    public func settings() throws -> [String: String] {
        try read { database in
            let rows = try Row.fetchAll(database, sql: "SELECT name, value FROM setting")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["name"], $0["value"]) })
        }
    }

    func read<Result>(_ work: (Database) throws -> Result) throws -> Result {
        try RegistryFile.reporting(path) { try queue.read(work) }
    }

    func write<Result>(_ work: (Database) throws -> Result) throws -> Result {
        try RegistryFile.reporting(path) {
            try queue.writeWithoutTransaction { database in
                var result: Result?
                try database.inTransaction(.immediate) {
                    result = try work(database)
                    return .commit
                }
                guard let result else { throw RegistryError.storage("COMMIT") }
                return result
            }
        }
    }
}
