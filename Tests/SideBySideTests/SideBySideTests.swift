import Synchronization
import Testing

@testable import SideBySide

/// Two threads hand over everything, in its order, or tell why they could not.
struct SideBySideTests {
    struct Broken: Error {}

    @Test(arguments: [0, 1, 4, 5, 1000])
    func `all that is read is written, in its order`(count: Int) throws {
        var written: [Int] = []
        let notes = try ReadAhead.run { hand in
            for batch in 0..<count { try hand(batch) }
            return "read"
        } writing: {
            written.append($0)
        }
        #expect(written == Array(0..<count) && notes == "read")
    }

    @Test(arguments: [0, 1, 4, 5, 1000])
    func `all that is read is worked on, in its order`(count: Int) throws {
        let product = try WorkBehind.run(into: [-1]) {
            $0.append($1)
        } reading: { hand in
            for batch in 0..<count { try hand(batch) }
        }
        #expect(product == [-1] + Array(0..<count))
    }

    /// A reader that is far ahead is kept waiting.
    @Test func `few batches are held`() throws {
        let read = Mutex(0)
        var furthest = 0
        try ReadAhead.run { hand in
            for batch in 0..<200 {
                read.withLock { $0 = batch }
                try hand(batch)
            }
        } writing: { batch in
            furthest = max(furthest, read.withLock { $0 } - batch)
        }
        #expect(furthest <= 6)
    }

    @Test(arguments: [0, 3, 9]) func `a reading that fails ends both`(after count: Int) {
        var written = 0
        #expect(throws: Broken.self) {
            try ReadAhead.run { (hand: (Int) throws -> Void) throws -> Int in
                for batch in 0..<count { try hand(batch) }
                throw Broken()
            } writing: { _ in
                written += 1
            }
        }
        #expect(written == count)
        #expect(throws: Broken.self) {
            _ = try WorkBehind.run(into: 0) {
                $0 += $1
            } reading: { hand in
                for batch in 0..<count { try hand(batch) }
                throw Broken()
            }
        }
    }

    @Test func `a writing or working that fails stops the reading`() {
        let read = Mutex(0)
        #expect(throws: Broken.self) {
            try ReadAhead.run { hand in
                for batch in 0..<1_000_000 {
                    read.withLock { $0 = batch }
                    try hand(batch)
                }
            } writing: {
                if $0 == 10 { throw Broken() }
            }
        }
        #expect(read.withLock { $0 } < 100)
        var handed = 0
        #expect(throws: Broken.self) {
            _ = try WorkBehind.run(into: 0) {
                if $1 == 10 { throw Broken() } else { $0 += 1 }
            } reading: { hand in
                for batch in 0..<1_000_000 {
                    handed = batch
                    try hand(batch)
                }
            }
        }
        #expect(handed < 100)
    }
}
