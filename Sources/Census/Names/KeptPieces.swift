import Registry

/// Bytes that the registry file keeps in pieces, each read only where a search needs it.
final class KeptPieces {
    /// The bytes of a piece; the last has fewer.
    let pieceSize: Int
    /// What is read is not what was written.
    struct Damage: Error {}

    private let count: Int
    private let read: (Int) throws -> [UInt8]?
    private var pieces: [Int: [UInt8]] = [:]

    /// Takes the number of bytes, and what reads a piece by its number, `nil` where it cannot be believed.
    init(count: Int, pieceSize: Int, read: @escaping (Int) throws -> [UInt8]?) {
        self.count = count
        self.pieceSize = pieceSize
        self.read = read
    }

    /// Bytes that are at hand.
    convenience init(_ bytes: [UInt8], pieceSize: Int) {
        let pieces = bytes.parts(of: pieceSize)
        self.init(count: bytes.count, pieceSize: pieceSize) { pieces[$0] }
    }

    /// How many pieces were read.
    var piecesRead: Int { pieces.count }

    /// The bytes of a range.
    ///
    /// - Throws: ``NameIndex/Damage``, and what reading throws.
    func bytes(at start: Int, count wanted: Int) throws -> [UInt8] {
        guard start >= 0, wanted >= 0, start + wanted <= count else { throw Damage() }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(wanted)
        var next = start
        while next < start + wanted {
            let place = next % pieceSize
            let content = try piece(next / pieceSize)
            let end = min(content.count, place + start + wanted - next)
            bytes.append(contentsOf: content[place..<end])
            next += end - place
        }
        return bytes
    }

    private func piece(_ number: Int) throws -> [UInt8] {
        if let known = pieces[number] { return known }
        let expected = min(pieceSize, count - number * pieceSize)
        guard let piece = try read(number), piece.count == expected else {
            throw Damage()
        }
        pieces[number] = piece
        return piece
    }
}
