import ArgumentParser
import Briefing
import BriefingModel
import SystemPackage

/// `briefgen discover`: who and what deserves a page, and which lines may be residue.
struct DiscoverCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "discover",
        abstract: "List people, meetings and systems without a page, and lines that recur in many articles.",
        discussion: Messages.discoverDiscussion)

    @OptionGroup var options: CorpusOptions

    @Flag(help: "Write a page marked as a draft for each of them.")
    var write = false

    @Option(help: ArgumentHelp("Mentions from which on a name is listed.", valueName: "number"))
    var least = 2

    @Option(help: "text for people, json for tools.")
    var format = OutputFormat.text

    func run() async throws {
        let console = Console()
        try await reportingFailures(to: console) {
            let root = FilePath(options.corpus)
            let pipeline = Pipeline(jobs: options.jobs)
            let corpus = try pipeline.corpus(at: root)
            let facts = pipeline.facts(of: corpus.articles, knowledge: corpus.knowledge)
            let book = pipeline.book(of: corpus, facts: facts)
            let discovery = Discovery(book, least: least)
            let text =
                switch format {
                case .text: Self.text(discovery)
                case .json: DiscoveryJSON.text(discovery)
                }
            try console.put(Array(text.utf8))
            console.say(
                Messages.discovered(names: discovery.names.count, lines: discovery.lines.count, writes: write))
            if write { try draft(discovery.names, of: book, into: root, console) }
        }
    }

    private func draft(
        _ names: [Discovered], of book: Book, into root: FilePath, _ console: Console
    ) throws {
        guard names.isEmpty || NewFiles.isFolder(root.appending("articles")) else { throw DraftError.bareFolder(root) }
        let drafter = PageDrafter(book: book)
        let files = NewFiles(folder: root)
        var written: [String] = []
        for name in names {
            guard let page = drafter.draft(name) else { continue }
            guard !files.has(page.path) else {
                console.say(Messages.sentence(FileError.exists(root.appending(page.path))))
                continue
            }
            try files.write(Array(page.text.utf8), to: page.path)
            written.append(page.path)
        }
        console.say(Messages.drafted(written))
    }

    private static func text(_ discovery: Discovery) -> String {
        var blocks: [String] = []
        for kind in EntityKind.allCases {
            let names = discovery.names.filter { $0.kind == kind }
            if names.isEmpty { continue }
            blocks.append(Messages.discoveredHeading(kind, count: names.count))
            blocks += names.map(Messages.discovered)
        }
        if !discovery.lines.isEmpty {
            blocks += [Messages.recurringHeading, Messages.recurring(discovery.lines)]
        }
        return blocks.map { $0 + "\n" }.joined(separator: "\n")
    }
}
