import BriefingModel
import Testing

struct FoldingTests {
    @Test(arguments: [
        ("Kyiv – l’Élysée", "kyiv l elysee"), ("Łódź", "lodz"), ("sœur Æthel", "soeur aethel"), ("Straße", "strasse"),
        ("e\u{301}te\u{301}", "ete"), ("Việt Nam", "viet nam"), ("Київ 2 000", "2 000"), ("« … »", ""), ("", ""),
        ("x²y½z", "x y z"), ("ǼǪ", "aeo"),
    ])
    func wordsAreLowerCaseASCIIWithSingleSpaces(_ text: String, _ words: String) {
        #expect(Folding.words(text) == words)
        #expect(Folding.words(Substring(text)) == words)
    }

    @Test(arguments: [("É", "e"), ("Œ", "oe"), ("ß", "ss"), ("7", "7"), ("’", ""), ("ǽ", "ae"), ("ế", "e"), ("ж", "")])
    func aCharacterGivesAtMostTwoLetters(_ character: Unicode.Scalar, _ letters: String) {
        #expect(Folding.asciiLetters(of: character) == letters)
    }
}
