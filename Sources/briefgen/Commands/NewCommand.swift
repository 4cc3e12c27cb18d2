import ArgumentParser
import BriefingModel
import Corpus
import Foundation
import SystemPackage

/// `briefgen new`: a new page or article, filled in as far as the corpus allows.
struct NewCommand: AsyncParsableCommand {
    /// What can be made.
    enum Kind: String, CaseIterable, ExpressibleByArgument {
        case minister, meeting, system, article
    }

    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Add a page about a minister, meeting or system, or an article from a file.",
        discussion: Messages.newDiscussion)

    @Argument(help: "minister, meeting, system or article.")
    var kind: Kind

    @Argument(help: "The name, as the page's heading shows it; an article needs none.")
    var name: String?

    @Option(
        help: ArgumentHelp("The file to take an article from: .txt, .md or .jsonl.", valueName: "file"),
        completion: .file(extensions: ["txt", "md", "jsonl"]))
    var from: String?

    @Option(help: ArgumentHelp("The folder to add it to.", valueName: "corpus"), completion: .directory)
    var corpus = "seeds"

    func run() async throws {
        let console = Console()
        try await reportingFailures(to: console) {
            let root = FilePath(corpus)
            let known = try readCorpus(root)
            let files: [(path: String, bytes: [UInt8])]
            switch kind {
            case .article:
                guard let from else { throw DraftError.fromMissing }
                let draft = try ArticleDraft(from: FilePath(from), name: name, language: known.settings.language)
                files = draft.files
            case .minister: files = try page(.minister, in: known)
            case .meeting: files = try page(.meeting, in: known)
            case .system: files = try page(.system, in: known)
            }
            let writer = NewFiles(folder: root)
            for (path, bytes) in files { try writer.write(bytes, to: path) }
            console.say(Messages.added(files.map { root.appending($0.path).string }))
        }
    }

    /// The corpus; one that has no article yet is empty, and no error.
    private func readCorpus(_ root: FilePath) throws -> Corpus {
        let known: Corpus
        do {
            known = try CorpusReader(root: root, jobs: ProcessInfo.processInfo.activeProcessorCount).read()
        } catch CorpusError.empty {
            return Corpus(root: root)
        }
        var isFolder: ObjCBool = false
        let hasArticles = FileManager.default.fileExists(
            atPath: root.appending("articles").string, isDirectory: &isFolder)
        guard hasArticles, isFolder.boolValue else { throw DraftError.bareFolder(root) }
        return known
    }

    private func page(_ kind: EntityKind, in corpus: Corpus) throws -> [(path: String, bytes: [UInt8])] {
        guard from == nil else { throw DraftError.fromUnwanted(kind: kind.rawValue) }
        guard let name = name?.trimmingCharacters(in: .whitespaces), !name.isEmpty else {
            throw DraftError.nameMissing(kind: kind.rawValue)
        }
        if let owner = Self.owner(of: name, kind, in: corpus.knowledge) {
            throw DraftError.hasPage(name: name, path: owner.path)
        }
        let pipeline = Pipeline(jobs: ProcessInfo.processInfo.activeProcessorCount)
        let facts = pipeline.facts(of: corpus.articles, knowledge: corpus.knowledge)
        let draft = try PageDrafter(book: pipeline.book(of: corpus, facts: facts)).draft(kind, name: name)
        return [(draft.path, Array(draft.text.utf8))]
    }

    /// The page of this kind that has the name, or has it among its aliases.
    private static func owner(of name: String, _ kind: EntityKind, in knowledge: Knowledge) -> EntityPage? {
        let pages: [EntityPage]
        switch kind {
        case .minister: pages = knowledge.ministers.map(\.page)
        case .meeting: return nil
        case .system: pages = knowledge.systems.map(\.page)
        }
        let wanted = Folding.words(name)
        return pages.first { page in ([page.name] + page.aliases).contains { Folding.words($0) == wanted } }
    }
}
