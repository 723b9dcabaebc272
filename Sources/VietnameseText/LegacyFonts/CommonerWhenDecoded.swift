/// Syllables of TCVN3 and VNI that look like another syllable of Unicode, and are the commoner of the two.
///
/// Those whose decoded form is at least three times as frequent in Vietnamese text (wordfreq 3.1.1 and the
/// code lists), without any that a Vietnamese name or place has.
enum CommonerWhenDecoded {
    private static let tcvn3 = list(
        """
        bãng bèn béc bét bót chã chãng chèng chíp chó chóa chóc chóng chót chõng cã còng cói cóng
        cóp côm dô dông dõa giái gièng giê gióp gãi hái hé hép khã khãi khèng khíp léc lét lì lín
        líp lóa lóc lõa lùa mãng mé méc méng mét mòi mó móa mõng ngãn ngõa ngõng ngù ngùa nhá nhãm
        nhê nhí nhòng nhùa nã nãi nãn nãng nép nót pháng phã phãng phè phóc phót rén réng rít rò
        rót rõng sãi sãng sè sèng sím sõng sù thá thãi thèng thó thóc thô thõa trèn trèng trém
        trén tró tróc tróng trõ trõng tãm tèn tèng téc tói tóng tõ tõng tù tùa vá vèn vó võa xãm
        xóc èm èng ót
        """)

    private static let vni = list(
        """
        boà boài boàn boàng boá boác boái boán boãng bò choàng choái choán choáng choát choã chò
        chô chôi coàn coá coác coái coáng coát coã côm doàn doác doái doã dó dôi giô goàm goác
        goái goám goã hoái hoã hôi hôn loà loàng loái loã loãi moà moài moác moái moãi mó ngoác
        nhoát nhò nhó noài noàng noái noát noã noãi nôi oàn oác oám oáng phoá phoái roài roái roát
        roãi roãng ròa rôi soá soác soáng thoáng thò thô toài toá toác toái toát troàng troán
        troáng trôn voán voã vó
        """)

    /// True if the word is more likely the encoding's than Unicode's.
    static func contains(_ word: ArraySlice<Unicode.Scalar>, _ encoding: LegacyFont) -> Bool {
        let words: Set<String> =
            switch encoding {
            case .tcvn3: tcvn3
            case .vni: vni
            default: []
            }
        return words.contains(String(scalars: Array(word)).lowercased())
    }

    private static func list(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
