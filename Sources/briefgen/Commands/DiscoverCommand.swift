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

    /// Mentions from which on a name deserves a page, and articles from which on a line may be residue.
    private static let leastMentions = 2, leastArticles = 3

    func run() async throws {
        let console = Console()
        try await reportingFailures(to: console) {
            let root = FilePath(options.corpus)
            let pipeline = Pipeline(jobs: options.jobs)
            let corpus = try pipeline.corpus(at: root)
            let facts = pipeline.facts(of: corpus.articles, knowledge: corpus.knowledge)
            let book = pipeline.book(of: corpus, facts: facts)
            let names = Self.names(in: book)
            for name in names { try console.put(Array((Messages.discovered(name) + "\n").utf8)) }
            for (line, count) in Self.recurringLines(in: corpus.articles) {
                try console.put(Array((Messages.recurring(line, articles: count) + "\n").utf8))
            }
            if write { try draft(names, of: book, into: root, console) }
        }
    }

    private func draft(
        _ names: [DiscoveredName], of book: Book, into root: FilePath, _ console: Console
    ) throws {
        guard names.isEmpty || NewFiles.isFolder(root.appending("articles")) else { throw DraftError.bareFolder(root) }
        let drafter = PageDrafter(book: book, marksDrafts: true)
        let files = NewFiles(folder: root)
        var written = 0
        for name in names {
            let page = try drafter.draft(name.kind, name: name.name)
            guard !files.has(page.path) else {
                console.say(Messages.sentence(FileError.exists(root.appending(page.path))))
                continue
            }
            try files.write(Array(page.text.utf8), to: page.path)
            written += 1
        }
        console.say(Messages.drafted(written))
    }

    /// The names without a page, by kind and then the most frequent first.
    private static func names(in book: Book) -> [DiscoveredName] {
        let people = book.ministers.values.filter { $0.page == nil }
            .map { DiscoveredName(kind: .minister, name: $0.name, mentions: $0.mentions.count) }
        let meetings = book.meetings.values.filter { $0.page == nil && $0.start != nil }
            .map { DiscoveredName(kind: .meeting, name: $0.id.text, mentions: $0.mentions.count) }
        let systems = book.systems.values.filter { $0.page == nil }
            .map { DiscoveredName(kind: .system, name: $0.name, mentions: $0.mentions.count) }
        return [people, meetings, systems].flatMap { names in
            names.filter { $0.mentions >= leastMentions }
                .sorted { ($1.mentions, $0.name) < ($0.mentions, $1.name) }
        }
    }

    /// Paragraphs that stand word for word in several articles, the most frequent first.
    private static func recurringLines(in articles: [Article]) -> [(line: String, articles: Int)] {
        var counts: [String: Int] = [:]
        for article in articles { for text in Set(article.paragraphs.map(\.text)) { counts[text, default: 0] += 1 } }
        return counts.filter { $0.value >= leastArticles }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { ($0.key, $0.value) }
    }
}

/// Somebody or something that articles name and that has no page.
struct DiscoveredName: Hashable {
    var kind: EntityKind
    /// The name; of a meeting its identifier.
    var name: String
    var mentions: Int
}
