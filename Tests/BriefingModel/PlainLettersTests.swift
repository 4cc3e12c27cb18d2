import BriefingModel
import Testing

struct PlainLettersTests {
    @Test(arguments: [
        ("", 0, 0, ""), ("a", 1, 0, "a"), ("Je ", 2, 1, "je"), ("l’eau", 1, 0, "l"), ("abcdefgh", 8, 0, "abcdefgh"),
        ("OTAN, ", 4, 4, "otan"), ("ministère", 6, 0, "minist"), ("[a", 0, 0, ""), ("z{", 1, 0, "z"),
        ("a@b", 1, 0, "a"), ("F-35", 1, 1, "f"), ("été", 0, 0, ""), ("a\u{1}b", 1, 0, "a"),
    ])
    func countsTheLettersBeforeAnythingElse(text: String, count: Int, capitals: Int, lowered: String) {
        let found = PlainLetters(Self.eight(text))
        #expect(found.count == count)
        #expect(found.capitals == capitals)
        #expect(found.haveCapitals == (capitals > 0))
        #expect(found.lowered == Self.eight(lowered))
    }

    @Test(arguments: [
        ("G7 ", 2, 1, "g7"), ("2022", 4, 4, "2022"), ("F16C/", 4, 2, "f16c"), ("1\u{10}", 1, 1, "1"), ("9:", 1, 1, "9"),
    ])
    func takesDigitsForLettersWhereAsked(text: String, count: Int, digits: Int, lowered: String) {
        let found = PlainLetters(Self.eight(text), digits: true)
        #expect(found.count == count)
        #expect(found.digits == digits)
        #expect(found.lowered == Self.eight(lowered))
        #expect(PlainLetters(Self.eight(text)).count < count)
    }

    @Test func tellsEveryByteAsAsked() {
        for byte in UInt64(0)...0xFF {
            let isLetter = (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            #expect((PlainLetters(byte).count == 1) == isLetter)
            #expect((PlainLetters(byte, digits: true).count == 1) == (isLetter || (0x30...0x39).contains(byte)))
        }
    }

    /// The first eight bytes of a text, the first one lowest, zeros behind.
    private static func eight(_ text: String) -> UInt64 {
        text.utf8.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
