import Testing

@testable import Extraction

struct WordTests {
    static let endings: Endings = ["é", "ée", "ienne", "al"]

    @Test(arguments: [
        ("invité", true), ("invitée", true), ("Lituanienne", true), ("général", true), ("GÉNÉRAL", false),
        ("invites", false), ("enne", false), ("é", true), ("", false),
    ])
    func aWordEndsWithOneOfTheEndingsAsTheyStand(_ word: String, _ fits: Bool) {
        #expect(Self.endings.fit(Array(word.utf8)[...]) == fits)
    }

    @Test(arguments: [("INVITÉE", true), ("GÉNÉRAL", true), ("É", true), ("×", false), ("INVITÈ", false)])
    func capitalsEndAsTheirSmallLettersDo(_ word: String, _ fits: Bool) {
        #expect(Self.endings.fitLowered(Array("x\(word)".utf8).dropFirst()) == fits)
    }

    @Test func aSetHoldsItsWordsOnly() {
        let set: WordSet = ["de", "du", "d'", "à"]
        for word in ["de", "du", "d'", "à"] { #expect(set.contains(Word(word)), "\(word)") }
        for word in ["", "d", "des", "De", "a"] { #expect(!set.contains(Word(word)), "\(word)") }
        #expect(!set.contains(.none))
    }

    @Test func aMapKeepsTheLastValueOfAWord() {
        let map: WordMap<Int> = ["un": 1, "deux": 2, "un": 3]
        #expect(map[Word("un")] == 3)
        #expect(map["deux"] == 2)
        #expect(map["trois"] == nil)
    }
}
