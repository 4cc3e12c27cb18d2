import Testing

@testable import Corpus

@Suite struct FlatYAMLTests {
    /// Texts that the fast reader reads itself.
    @Test(arguments: [
        "title: Un été", "title: \"Vilnius : des missiles\"\ndate: 2023-07-12\n\n# une note\nsource: Agence Boréale\n",
        "url: https://example.org/a#b?c=d", "tags: [OTAN, 'Défense', \"L’été : ici\"]  ", "tags: []", "a: 'x # y'",
        "author: O'Neil", "title: L'été \"dernier\"", "language: fr   \n", "a: 12 octobre 2022, à l’aube", "n: 3",
        "b: true",
        "drop: [3, Les premiers]", "", "# rien\n",
        "offices:\n  - {title: ministre de l’État, of: Danemark, from: 2022-05-20}\n  - {title: \"élue\", to: '2023'}\nname: A",
        "aliases:\n    - Été\n    - \"B : c\"  \n\nname: A", "a:\n - b c\n", "a: []\nb:\n  - x\n# note\nc: d",
    ])
    func readsTheSameAsTheYAMLParser(_ yaml: String) throws {
        let flat = FlatYAML.read(yaml, file: "a.yml", firstLine: 3)
        let full = try YAMLReader.read(yaml, file: "a.yml", firstLine: 3)
        #expect(flat == full)
    }

    /// Texts that it leaves to the parser.
    @Test(arguments: [
        "a:\n  b: c", "a: |\n  b", "a: >-\n  b\n  c", "a: b: c", "a: b # note", "a: \"b\\n\"", "a: 'it''s'", "- a",
        "a: [b: c]",
        "a: [b, [c]]", "a: &x b", "a: *x", "a: b\n c", "a: {b: c}", "a:", "---\na: b", "a: b\na: c", "a: [b,", "a:\tb",
        "a: b:",
        "é: b", "a b: c", "a: ~", "a: [b c, ]x", "? a", "a: @b", "a: !!str b", "a:\n- b", "a:\n  - b\n   - c",
        "a:\n  - b\n  c", "a:\n  - b: c", "a:\n  - {b: c, b: d}", "a:\n  - {b: [c]}", "a:\n  - {b: c", "a:\n  - {b: }",
        "a:\n  - {b: c} d", "a:\n  - [b]", "a:\n  - ", "a:\n  - b\n\n  - c: d", "a:\n  - *b", "a:\n  - b # c",
        "a:\n  - {b: c:d}",
        "a:\n  # b\n  - c", "a:\n  - b\u{7F}",
    ])
    func leavesEverythingElseToTheParser(_ yaml: String) {
        #expect(FlatYAML.read(yaml, file: "a.yml", firstLine: 1) == nil)
    }

    /// Characters that are no plain text for the parser, which entity pages are told of.
    @Test(arguments: ["\u{7F}", "\u{85}", "\u{96}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "*b"])
    func leavesUnusualCharactersToTheParserWhenStrict(_ text: String) {
        let yaml = "a: b\(text)c"
        #expect(FlatYAML.read(yaml, file: "a.yml", firstLine: 1) != nil)
        #expect(FlatYAML.read(yaml, file: "a.yml", firstLine: 1, isStrict: true) == nil)
    }

    @Test(arguments: ["É", "\u{A0}", "’", "–", "…", "\u{FFFD}", "\u{1F600}"])
    func readsOrdinaryCharactersWhenStrict(_ text: String) throws {
        let yaml = "a: \(text)\nb: c\(text) d"
        let flat = try #require(FlatYAML.read(yaml, file: "a.yml", firstLine: 1, isStrict: true))
        #expect(try flat == YAMLReader.read(yaml, file: "a.yml", firstLine: 1))
    }
}
