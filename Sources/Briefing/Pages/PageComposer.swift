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
    /// Statements whose quotations no article page can mark.
    let unmarkedStatements: Set<StatementID>
    /// The periods of the entities of which the corpus tells too much for one page.
    let cuts: [EntityReference: PeriodCut]
    /// Who holds or held each office.
    let holders: OfficeHolders

    /// Makes the writer of a site.
    public init(book: Book, templates: TemplateSet, diagnostics: [Diagnostic] = []) {
        self.book = book
        self.templates = templates
        self.diagnostics = diagnostics
        text = SiteText.of(language: book.settings.language)
        let text = text
        let lists =
            book.ministers.values.lazy.map { EntityList($0, text) }
            + book.meetings.values.lazy.map { EntityList($0, text) }
            + book.systems.values.lazy.map { EntityList($0, text) }
        var cuts: [EntityReference: PeriodCut] = [:]
        for list in lists { cuts[list.entity] = list.cut(in: book) }
        self.cuts = cuts
        unmarkedStatements = Set(
            book.articles.values.flatMap { record in
                let unmarked = Set(QuotationMarks(of: record).unmarked)
                return record.statements.map(\.id).filter { unmarked.contains($0.anchorInArticle) }
            })
        holders = OfficeHolders(of: book.ministers.values)
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
        for part in try parts() { pages += try part.make() }
        return pages.sorted { $0.path < $1.path }
    }

    /// The site's pages in parts of about 32, each of which can be written on any thread.
    ///
    /// - Throws: the first fault of a template, when an article shows only what the other pages cite: they are then
    ///   written already to learn what that is.
    public func parts() throws(TemplateError) -> [PagePart] {
        let others = entityParts() + overviewParts()
        var cited: Set<ParagraphReference> = []
        if book.articles.values.contains(where: { $0.article.rights == .excerpt }) {
            for part in others { for page in try part.write() { cited.formUnion(page.citations) } }
        }
        let articles = Self.parts(Array(book.articles.values.indices)) { index in
            [PagePath(book.articles.values[index].id)]
        } write: { [cited] index throws(TemplateError) in
            [try articlePage(book.articles.values[index], at: index, cited: cited)]
        }
        return others + articles
    }

    private func entityParts() -> [PagePart] {
        Self.parts(Array(book.ministers.values)) { dossier in
            entityPaths(EntityReference(.minister, dossier.id))
        } write: { dossier throws(TemplateError) in
            try ministerPages(dossier)
        }
            + Self.parts(Array(book.meetings.values)) { dossier in
                entityPaths(EntityReference(.meeting, dossier.id))
            } write: { dossier throws(TemplateError) in
                try meetingPages(dossier)
            }
            + Self.parts(Array(book.systems.values)) { dossier in
                entityPaths(EntityReference(.system, dossier.id))
            } write: { dossier throws(TemplateError) in
                try systemPages(dossier)
            }
    }

    private func entityPaths(_ entity: EntityReference) -> [PagePath] {
        paths(of: cuts[entity], at: PagePath(entity))
    }

    /// Pages in parts of at most 32 elements.
    static func parts<Element: Sendable>(
        _ elements: [Element], paths: (Element) -> [PagePath],
        write: @escaping @Sendable (Element) throws(TemplateError) -> [WrittenPage]
    ) -> [PagePart] {
        stride(from: 0, to: elements.count, by: 32).map { start in
            let some = Array(elements[start..<min(start + 32, elements.count)])
            return PagePart(paths: some.flatMap(paths)) { () throws(TemplateError) in
                var pages: [WrittenPage] = []
                for element in some { pages += try write(element) }
                return pages
            }
        }
    }
}
