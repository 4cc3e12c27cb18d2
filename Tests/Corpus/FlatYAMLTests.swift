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
        "é: b", "a b: c", "a: ~", "a: [b c, ]x", "? a", "a: @b", "a: !!str b",
    ])
    func leavesEverythingElseToTheParser(_ yaml: String) {
        #expect(FlatYAML.read(yaml, file: "a.yml", firstLine: 1) == nil)
    }
}
