/// Cuts a place's text into pieces: between commas so that as much as possible is the name of a unit.
struct PlaceReader {
    private enum Cost {
        static let kindAndName = 10
        static let name = 20
        static let misspeltKind = 15
        static let otherMap = 50
        static let respaced = 12
        static let finer = 21
        static let unknown = 100
        static let unknownKind = 95
        static let word = 5
        static let finerWord = 1
        /// A word for a unit within the name of a street or hamlet, or among words that name nothing.
        static let kindInside = 70
        static let signInFiner = 22
        static let unitInFiner = 150
        /// A piece that begins at a mere space.
        static let openStart = 20
        /// A piece that ends at a mere space.
        static let openEnd = 10
        static let openUnknown = 30
        static let said = 10
        static let impossible = Int.max / 2
    }

    private static let longestName = 6

    let words: PlaceWords
    let table: PlaceTable
    /// The maps whose names are preferred, a bit each.
    let maps: UInt8
    let isRespacing: Bool

    private var kinds: [PlaceKinds.Found] = []
    private var kindStarts: [Int] = []
    private var cost: [Int] = []
    private var best: [PlacePiece] = []

    init(_ words: PlaceWords, _ table: PlaceTable, maps: UInt8, isRespacing: Bool) {
        self.words = words
        self.table = table
        self.maps = maps
        self.isRespacing = isRespacing
        kinds.reserveCapacity(8)
        kindStarts.reserveCapacity(words.count + 1)
        var covered = 0
        for word in 0..<words.count {
            kindStarts.append(kinds.count)
            // "phố" within "thành phố" begins nothing.
            if word < covered { continue }
            table.kinds.found(in: words, at: word, into: &kinds)
            if let longest = kinds[(kindStarts[word])...].first, !longest.isMisspelt {
                covered = word + Int(longest.count)
            }
        }
        kindStarts.append(kinds.count)
    }

    /// The pieces of the text, in its order.
    mutating func pieces() -> [PlacePiece] {
        let empty = PlacePiece(.unknown, 0..<0, name: 0)
        cost = [Int](repeating: Cost.impossible, count: words.count + 1)
        best = [PlacePiece](repeating: empty, count: words.count + 1)
        var pieces: [PlacePiece] = []
        pieces.reserveCapacity(8)
        var start = 0
        for end in 1...words.count where end == words.count || words.words[end].gap >= .comma {
            cut(start..<end)
            append(start..<end, to: &pieces)
            start = end
        }
        Self.tellTimes(&pieces)
        return pieces
    }

    private func append(_ range: Range<Int>, to pieces: inout [PlacePiece]) {
        let first = pieces.count
        var end = range.upperBound
        while end > range.lowerBound {
            var piece = best[end]
            if piece.role == .named {
                piece.accents = words.accents(piece.name)
                piece.isMarked = words.isMarked(piece.name)
            }
            piece.isInBrackets = words.words[piece.words.lowerBound].isInBrackets
            pieces.append(piece)
            end = piece.words.lowerBound
        }
        if pieces.count > first + 1 { pieces[first...].reverse() }
    }

    private mutating func cut(_ range: Range<Int>) {
        cost[range.lowerBound] = 0
        for start in range where cost[start] < Cost.impossible {
            let isOpen = !beginsPart(start, range)
            for index in kindStarts[start]..<kindStarts[start + 1] {
                tryKind(kinds[index], at: start, range)
            }
            tryNames(at: start, range, isOpen: isOpen)
            tryUnknown(at: start, range, extra: isOpen ? Cost.openUnknown : 0)
        }
    }

    /// Whether a part may begin at a word: after a sign, or with a word for a kind.
    private func beginsPart(_ word: Int, _ range: Range<Int>) -> Bool {
        word == range.lowerBound || words.words[word].gap >= .dot
            || kindStarts[word] < kindStarts[word + 1] || isPostCode(word)
    }

    private func isPostCode(_ word: Int) -> Bool {
        words.words[word].isNumber && words.words[word].count >= 5
    }

    private func beginsUnit(_ word: Int) -> Bool {
        (kindStarts[word]..<kindStarts[word + 1]).contains {
            table.kinds.words[Int(kinds[$0].word)].role == .unit
        }
    }

    private func endsPart(_ word: Int, _ range: Range<Int>) -> Bool {
        word == range.upperBound || beginsPart(word, range)
    }

    private mutating func take(_ piece: PlacePiece, _ price: Int) {
        let total = cost[piece.words.lowerBound] + price
        guard total < cost[piece.words.upperBound] else { return }
        cost[piece.words.upperBound] = total
        best[piece.words.upperBound] = piece
    }

    private mutating func tryKind(
        _ found: PlaceKinds.Found, at start: Int, _ range: Range<Int>
    ) {
        let end = start + Int(found.count)
        guard end <= range.upperBound else { return }
        let kind = table.kinds.words[Int(found.word)]
        switch kind.role {
        case .unit: tryUnit(kind, found, start..<end, range)
        case .finer: tryFiner(from: start, at: end, range)
        case .country, .filler:
            guard endsPart(end, range) || kind.role == .filler else { return }
            take(PlacePiece(.ignored, start..<end, name: start), Cost.said)
        case .now, .nowAfter, .former, .formerAfter:
            let isNow = kind.role == .now || kind.role == .nowAfter
            var piece = PlacePiece(isNow ? .now : .former, start..<end, name: start)
            piece.followsName = kind.role == .nowAfter || kind.role == .formerAfter
            take(piece, Cost.said)
        }
    }

    private mutating func tryUnit(
        _ kind: PlaceKindWord, _ found: PlaceKinds.Found, _ lead: Range<Int>, _ range: Range<Int>
    ) {
        let misspelt = found.isMisspelt ? Cost.misspeltKind : 0
        names(from: lead.upperBound, range, levels: kind.levels) {
            reader, name, group, isRespaced in
            var piece = PlacePiece(
                .named, lead.lowerBound..<name.upperBound, name: name.lowerBound)
            piece.kind = found.word
            piece.group = Int32(group.index)
            piece.isRespaced = isRespaced
            let price =
                Cost.kindAndName + misspelt + reader.priceOf(group, isRespaced)
                + (reader.endsPart(name.upperBound, range) ? 0 : Cost.openEnd)
            reader.take(piece, price)
        }
        guard !found.isMisspelt else { return }
        for end in (lead.upperBound..<(range.upperBound + 1)).dropFirst()
        where endsPart(end, range) {
            var piece = PlacePiece(.unknown, lead.lowerBound..<end, name: lead.upperBound)
            piece.kind = found.word
            take(piece, Cost.unknownKind + Cost.word * (end - lead.upperBound))
        }
    }

    private func priceOf(_ group: PlaceGroup, _ isRespaced: Bool) -> Int {
        (group.maps & maps == 0 ? Cost.otherMap : 0) + (isRespaced ? Cost.respaced : 0)
    }

    private mutating func tryNames(at start: Int, _ range: Range<Int>, isOpen: Bool) {
        let mayBeFiner = (kindStarts[start]..<kindStarts[start + 1]).contains {
            table.kinds.words[Int(kinds[$0].word)].role == .finer
        }
        names(from: start, range, levels: 7) { reader, name, group, isRespaced in
            if name.count == 1, reader.words.words[start].isNumber { return }
            var piece = PlacePiece(.named, name, name: name.lowerBound)
            piece.group = Int32(group.index)
            piece.isRespaced = isRespaced
            piece.mayBeFiner = mayBeFiner
            let price =
                Cost.name + reader.priceOf(group, isRespaced) + (isOpen ? Cost.openStart : 0)
                + (reader.endsPart(name.upperBound, range) ? 0 : Cost.openEnd)
            reader.take(piece, price)
        }
    }

    /// Calls for each name of a unit of some levels that begins at a word.
    private mutating func names(
        from start: Int, _ range: Range<Int>, levels: UInt8,
        _ body: (inout PlaceReader, Range<Int>, PlaceGroup, Bool) -> Void
    ) {
        var hash = PlaceHash()
        let end = min(range.upperBound, start + Self.longestName)
        guard start < end else { return }
        for word in start..<end {
            words.add(word, isFirst: word == start, to: &hash)
            let name = start..<(word + 1)
            if let group = table.image.group(hash.mixed), group.levels & levels != 0 {
                body(&self, name, group, false)
            } else if isRespacing, let group = respaced(name, levels) {
                body(&self, name, group, true)
            }
        }
    }

    /// The one name of some levels that a range of words is with spaces put in or left out, never moved.
    private func respaced(_ name: Range<Int>, _ levels: UInt8) -> PlaceGroup? {
        let own = words.boundaries(name)
        var found: [PlaceGroup] = []
        table.image.joinedGroups(words.joinedKey(name)) { group in
            if Self.isNested(own, group.boundaries) { found.append(group) }
        }
        let fitting = found.filter { $0.levels & levels != 0 }
        guard fitting.count == 1, let only = fitting.first else { return nil }
        // "Damrong" could be Đạ M'Rông and Đam Rông; the accents of "Đakrông" tell it from Đắk Rông.
        if found.allSatisfy({ Self.isNested($0.boundaries, only.boundaries) }) { return only }
        let accents = words.isMarked(name) ? words.accents(name) : 0
        let isSame = table.image.terms(of: only.index).contains {
            table.image.term($0).accents == accents
        }
        return isSame ? only : nil
    }

    private static func isNested(_ left: UInt32, _ right: UInt32) -> Bool {
        left & right == left || left & right == right
    }

    private mutating func tryFiner(
        from start: Int, at lead: Int, _ range: Range<Int>, least: Int = 1
    ) {
        var price = Cost.finer + Cost.finerWord * (lead - start)
        for end in lead...range.upperBound {
            if end - start >= least {
                let piece = PlacePiece(.finer, start..<end, name: lead)
                take(piece, price + (endsPart(end, range) ? 0 : Cost.openUnknown))
            }
            guard end < range.upperBound else { break }
            let isUnit = beginsUnit(end)
            price += Cost.finerWord + (isUnit ? Cost.kindInside : 0)
            if words.words[end].gap >= .dot {
                price += isUnit ? Cost.unitInFiner : Cost.signInFiner
            }
        }
    }

    private mutating func tryUnknown(at start: Int, _ range: Range<Int>, extra: Int) {
        if isPostCode(start) {
            take(PlacePiece(.ignored, start..<(start + 1), name: start), Cost.said + extra)
        }
        // "12 Trần Phú" is a house; a number alone could be a ward.
        if words.words[start].isNumber, start + 1 < range.upperBound {
            tryFiner(from: start, at: start + 1, range, least: 2)
        }
        var price = Cost.unknown + extra
        for end in (start + 1)...range.upperBound {
            price += Cost.word
            if endsPart(end, range) {
                take(PlacePiece(.unknown, start..<end, name: start), price)
            }
            if end < range.upperBound, beginsUnit(end) { price += Cost.kindInside }
        }
    }

    /// Marks the pieces that the text calls present or former, and takes the words that say so for read.
    private static func tellTimes(_ pieces: inout [PlacePiece]) {
        for index in pieces.indices
        where pieces[index].role == .now || pieces[index].role == .former {
            let time: PlacePiece.Time = pieces[index].role == .now ? .now : .former
            let other = pieces[index].followsName ? index - 1 : index + 1
            if pieces.indices.contains(other), pieces[other].role != .ignored {
                pieces[other].time = time
            }
            pieces[index].role = .ignored
        }
    }
}
