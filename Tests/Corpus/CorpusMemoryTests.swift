import BriefingModel
import Foundation
import TestSupport
import Testing

@testable import Corpus

/// A corpus read again with what the last reading left is the one that a fresh reading gives.
@Suite struct CorpusMemoryTests {
    private static let files = [
        "site.yml": "title: Essai\n",
        "articles/un.txt": "Un premier texte parle de Gand.\n",
        "articles/un.yml": "outlet: La Dépêche d’essai\n",
        "articles/deux.md": "---\ntitle: Deux\n---\nUn second texte parle de Liège.\n",
        "articles/trois.jsonl": #"{"text": "Un troisième texte parle de Namur."}"# + "\n",
        "ministers/anneke-verhulst.md": "---\nname: Anneke Verhulst\n---\nChargée du dossier.\n",
        "systems/garance.md": "---\nname: Garance\ncategori: artillery\n---\n",
    ]

    /// Longer than a file must be left alone before its version says enough.
    private func settle() async throws { try await Task.sleep(for: .milliseconds(250)) }

    private func expectSame(_ one: Corpus, _ other: Corpus, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
        #expect(one.settings == other.settings, sourceLocation: sourceLocation)
        #expect(one.articles == other.articles, sourceLocation: sourceLocation)
        #expect(one.knowledge == other.knowledge, sourceLocation: sourceLocation)
        #expect(one.diagnostics == other.diagnostics, sourceLocation: sourceLocation)
        #expect(one.skipped == other.skipped, sourceLocation: sourceLocation)
        #expect(one.counts == other.counts, sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        ("nothing", "", nil as String?),
        ("an article", "articles/un.txt", "Un premier texte parle de Mons.\n"),
        ("a sidecar", "articles/un.yml", "outlet: La Gazette d’essai\n"),
        ("a sidecar that goes", "articles/un.yml", nil),
        ("an article in Markdown", "articles/deux.md", "---\ntitle: Trois\n---\nUn second texte parle de Liège.\n"),
        ("a line of JSON", "articles/trois.jsonl", #"{"text": "Un quatrième texte parle de Huy."}"# + "\n"),
        ("a page", "ministers/anneke-verhulst.md", "---\nname: Anneke Verhulst\n---\nChargée de deux dossiers.\n"),
        ("a page that is mended", "systems/garance.md", "---\nname: Garance\ncategory: artillery\n---\n"),
        ("a page that goes", "systems/garance.md", nil),
        ("a new article", "articles/neuf.txt", "Un texte neuf parle de Dinant.\n"),
        ("the settings", "site.yml", "title: Essai\nboilerplate: [Un premier texte parle de Gand.]\n"),
    ])
    func readsWhatHasChanged(_ name: String, _ file: String, _ text: String?) async throws {
        let folder = try TemporaryFolder(Self.files)
        var reader = CorpusReader(root: folder.path, jobs: 2)
        let memory = CorpusMemory()
        reader.memory = memory
        try await settle()
        _ = try reader.read()
        #expect(memory.known.articles.count == 2 && memory.known.pages.count == 2)
        if let text {
            try folder.write(text, to: file)
        } else if !file.isEmpty {
            try FileManager.default.removeItem(atPath: folder.path.appending(file).string)
        }
        let remembered = try reader.read()
        expectSame(remembered, try CorpusReader(root: folder.path, jobs: 1).read())
        try await settle()
        expectSame(try reader.read(), remembered)
    }

    @Test func doesNotTrustAFileThatChangedAMomentAgo() async throws {
        let folder = try TemporaryFolder(Self.files)
        #expect(FileVersion.settled(folder.path.appending("articles/un.txt")) == nil)
        try await settle()
        let version = FileVersion.settled(folder.path.appending("articles/un.txt"))
        #expect(version != nil)
        try folder.write("Un premier texte parle de Mons.\n", to: "articles/un.txt")
        try await settle()
        #expect(FileVersion.settled(folder.path.appending("articles/un.txt")) != version)
    }
}
