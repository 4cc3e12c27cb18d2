import BriefingModel
import Templating

/// Writes the pages of a book: each one's Markdown from its kind's template, and the contents of its panels.
public struct PageComposer: Sendable {
    /// Everything the site tells.
    public let book: Book
    /// The templates of the site.
    public let templates: TemplateSet
    /// What every stage found wrong or doubtful, for the quality page.
    public let diagnostics: [Diagnostic]
    /// The words of the site's language.
    public let text: SiteText
    /// The acts that each article tells.
    let actsByArticle: [ArticleID: [Act]]
    /// Under which identifier the site shows a statement that an article repeats.
    let shownStatements: [StatementID: StatementID]

    /// Makes the writer of a site.
    public init(book: Book, templates: TemplateSet, diagnostics: [Diagnostic] = []) {
        self.book = book
        self.templates = templates
        self.diagnostics = diagnostics
        text = SiteText.of(language: book.settings.language)
        var acts: [ArticleID: [Act]] = [:]
        for act in book.acts {
            for article in Set(act.sources.map(\.article)) { acts[article, default: []].append(act) }
        }
        actsByArticle = acts
        shownStatements = Dictionary(
            book.statements.flatMap { statement in statement.repeats.map { ($0, statement.id) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// Every page of the site, sorted by path.
    ///
    /// - Throws: the first fault of a template.
    public func pages() throws(TemplateError) -> [PageDocument] {
        var pages: [PageDocument] = []
        var cited: Set<ParagraphReference> = []
        func take(_ written: WrittenPage) {
            pages.append(written.document)
            cited.formUnion(written.citations)
        }
        for dossier in book.ministers.values { for page in try ministerPages(dossier) { take(page) } }
        for dossier in book.meetings.values { take(try meetingPage(dossier)) }
        for dossier in book.systems.values { for page in try systemPages(dossier) { take(page) } }
        for page in try overviewPages() { take(page) }
        for (index, record) in book.articles.values.enumerated() {
            pages.append(try articlePage(record, at: index, cited: cited).document)
        }
        return pages.sorted { $0.path < $1.path }
    }

    /// The line at the foot of every printed page.
    public var printFoot: String {
        guard let date = book.closingDate else { return book.settings.title }
        return text.frame.printFoot(["site": book.settings.title, "date": text.dates.text(date)])
    }
}

/// A page with the paragraphs that it cites.
struct WrittenPage: Sendable {
    var document: PageDocument
    var citations: [ParagraphReference]
}
