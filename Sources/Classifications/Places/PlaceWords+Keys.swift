extension PlaceWords {
    /// Whether a space stands between a word and the next in a key.
    @inline(__always)
    private func isParted(after word: Int) -> Bool {
        !(words[word].joinsNext && words[word + 1].gap <= .space && !words[word + 1].isNumber)
    }

    /// Adds a word to the key of a name; `isFirst` where the name begins with it.
    @inline(__always)
    func add(_ word: Int, isFirst: Bool, to hash: inout PlaceHash) {
        if !isFirst, isParted(after: word - 1) { hash.add(0x20) }
        for index in words[word].start..<words[word].end { hash.add(plain[index]) }
    }

    /// The key of a range of words, single spaces between.
    func key(_ range: Range<Int>) -> UInt64 {
        var hash = PlaceHash()
        for word in range { add(word, isFirst: word == range.lowerBound, to: &hash) }
        return hash.mixed
    }

    /// The key of a range of words run together.
    func joinedKey(_ range: Range<Int>) -> UInt64 {
        var hash = PlaceHash()
        for index in words[range.lowerBound].start..<words[range.upperBound - 1].end {
            hash.add(plain[index])
        }
        return hash.mixed
    }

    /// A bit for each letter, from the range's first, that begins a word after the first.
    func boundaries(_ range: Range<Int>) -> UInt32 {
        var bits: UInt32 = 0
        for word in range.dropFirst() where isParted(after: word - 1) {
            let place = words[word].start - words[range.lowerBound].start
            if place < 31 { bits |= 1 << UInt32(place) }
        }
        return bits
    }

    /// A number for the accents of a range of words: the same for hòa and hoà, for "Đạ Tẻh" and "Đạtẻh".
    func accents(_ range: Range<Int>) -> UInt32 {
        var hash = PlaceHash()
        for word in range {
            var cluster: UInt8?
            for index in words[word].start..<words[word].end {
                if Self.isVowel(plain[index]) {
                    cluster = max(cluster ?? 0, tone[index])
                } else if let tone = cluster {
                    hash.add(0x80 | tone)
                    cluster = nil
                }
                hash.add(quality[index])
            }
            if let tone = cluster { hash.add(0x80 | tone) }
        }
        return UInt32(truncatingIfNeeded: hash.mixed)
    }

    /// Whether any word of a range has accents.
    func isMarked(_ range: Range<Int>) -> Bool { range.contains { words[$0].isMarked } }

    /// The plain letters of a range of words with their spaces, as typing errors are counted in.
    func letters(_ range: Range<Int>) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(32)
        for word in range {
            if word > range.lowerBound, isParted(after: word - 1) { letters.append(0x20) }
            letters.append(contentsOf: plain[words[word].start..<words[word].end])
        }
        return letters
    }
}
