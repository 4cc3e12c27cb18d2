import BriefingModel
import TestSupport
import Testing

@testable import Corpus

/// Where a paragraph begins in its line.
@Suite struct ColumnTests {
    private func columns(_ text: String, in file: String = "articles/un.txt") throws -> [Int?] {
        let folder = try TemporaryFolder([file: text])
        let corpus = try withExtendedLifetime(folder) { try CorpusReader(root: folder.path, jobs: 1).read() }
        return try #require(corpus.articles.first).paragraphs.map(\.column)
    }

    @Test(arguments: [
        ("a line", "Été à Gand, avec les ministres.\n", [1]),
        ("white space before it", "\u{A0}\tÉté à Gand, avec les ministres.\n", [3]),
        ("a crawler’s date before it", "date 2022-11 Été à Gand, avec les ministres.\n", [14]),
    ])
    func countsCharacters(_ name: String, _ text: String, _ expected: [Int?]) throws {
        #expect(try columns(text) == expected)
    }

    @Test func knowsNoneWhereTheFileHoldsOtherCharacters() throws {
        #expect(try columns("Été à **Gand**.\n\nÉté à Liège.\n", in: "articles/un.md") == [nil, 1])
        let wrapped = """
            Les ministres de la Défense se sont réunis
            à Gand pour deux jours, et ils ont parlé
            des obusiers, des munitions et de tout ce
            qui manque encore aux équipages, sans rien
            décider ni promettre, selon un diplomate.
            """
        #expect(try columns(wrapped) == [nil])
    }
}
