/// What a word can be in Vietnamese writing: a syllable is an onset, a rime and a tone.
struct SyllableShape: Sendable {
    /// Onsets that any vowel follows.
    private static let onsets = "b ch d đ h kh l m n nh p ph r s t th tr v x"
    /// Onsets before e, ê, i, y, and those before the other vowels.
    private static let frontOnsets = "k gh ngh"
    private static let backOnsets = "c g ng"
    /// Onsets of the highland languages; their syllables bear no tone.
    private static let highlandOnsets = "kr br pr tr dr đr gr hr kl bl pl đl tl kp kđ kt hl"

    private static let rimes = """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
        e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu
        iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen
        oeo oet oi om on ong oong ooc op ot oăc oăm oăn oăng oăt ô ôc ôi ôm ôn ông ôp ôt
        ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uơ uy uya uych
        uynh uyt uyu uyên uyêt uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm
        ươn ương ươp ươt ươu y yêm yên yêng yêt yêu ăk iê
        """
    /// What follows qu.
    private static let rimesOfQu = """
        a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây e en eo et ê êch ên ênh
        êt êu ich in it y ych ynh yt yên yêt yêu i ơ ôc
        """

    static let table = SyllableShape()

    private let onsets: [UInt64: Onset]
    private let rimes: Set<UInt64>
    private let rimesOfQu: Set<UInt64>

    private enum Onset { case any, front, back, highland, qu }

    private init() {
        func keys(_ list: String) -> [UInt64] {
            list.split { $0 == " " || $0 == "\n" }.map { word in
                word.unicodeScalars.reduce(0) { SyllableParts.key($0, Alphabet.vietnamese[$1]) }
            }
        }
        var onsets: [UInt64: Onset] = [0: .any]
        for (list, onset) in [
            (Self.highlandOnsets, Onset.highland), (Self.onsets, .any), (Self.frontOnsets, .front),
            (Self.backOnsets, .back), ("qu", .qu),
        ] {
            for key in keys(list) { onsets[key] = onset }
        }
        self.onsets = onsets
        rimes = Set(keys(Self.rimes))
        rimesOfQu = Set(keys(Self.rimesOfQu))
    }

    /// True for a syllable that Vietnamese writing can have, whatever its case.
    ///
    /// At most one letter bears a tone, where it belongs; a stop at the end takes only sắc and nặng.
    func isSyllable(_ word: some RandomAccessCollection<Unicode.Scalar>) -> Bool {
        guard word.count <= 8, let parts = SyllableParts(word), parts.rime != 0 else {
            return false
        }
        guard !parts.endsInStop || parts.tone >= 4, parts.hasToneInPlace else { return false }
        let isFront = parts.vowels.first.map { "eiy".utf8.contains($0) } ?? false
        switch onsets[parts.onset] {
        case .any:
            return rimes.contains(parts.rime)
                || parts.isYWithoutTone && rimes.contains(parts.rimeWithoutFirst)
        case .front:
            // Kạn, Kơ, Kông: names of places and of the highland peoples.
            return (isFront || parts.tone == 0 || parts.vowels.first == UInt8(ascii: "a"))
                && rimes.contains(parts.rime)
        case .back:
            guard isFront else { return rimes.contains(parts.rime) }
            // The i of gi belongs to the onset, or to both.
            return parts.isGi
                && (rimes.contains(parts.rime) || rimes.contains(parts.rimeWithoutFirst))
        case .highland: return parts.tone == 0 && rimes.contains(parts.rime)
        case .qu: return rimesOfQu.contains(parts.rime)
        case nil: return false
        }
    }
}
