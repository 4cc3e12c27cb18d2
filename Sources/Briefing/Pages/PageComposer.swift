import BriefingModel
import Templating

/// Writes the pages of a book: each one's Markdown from its kind's template, and the contents of its panels.
public final class PageComposer: Sendable {
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
    /// What very many rows say of one thing.
    let ready: ReadyWords
    /// Who holds or held each office.
    let holders: OfficeHolders
    /// What stands on every page.
    let frame: SiteFrame

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
        ready = ReadyWords(book, text)
        unmarkedStatements = Set(
            book.articles.values.flatMap { record in
                let unmarked = Set(QuotationMarks(of: record).unmarked)
                return record.statements.map(\.id).filter { unmarked.contains($0.anchorInArticle) }
            })
        holders = OfficeHolders(of: book.ministers.values)
        frame = SiteFrame(book, text)
        var acts: [ArticleID: [Act]] = [:]
        for act in book.acts {
            for article in Set(act.sources.map(\.article)) { acts[article, default: []].append(act) }
        }
        actsByArticle = acts
        shownStatements = Dictionary(
            book.statements.flatMap { statement in statement.repeats.map { ($0, statement.id) } },
            uniquingKeysWith: { first, _ in first })
    }

    private init(_ former: PageComposer, book: Book, diagnostics: [Diagnostic]) {
        self.book = book
        self.diagnostics = diagnostics
        templates = former.templates
        text = former.text
        actsByArticle = former.actsByArticle
        shownStatements = former.shownStatements
        unmarkedStatements = former.unmarkedStatements
        cuts = former.cuts
        ready = former.ready
        holders = former.holders
        frame = former.frame
    }

    /// The writer of the same site with other prose on the team's pages: `book` is made by `Book.withPages(of:)` from
    /// this one's.
    public func withPages(of book: Book, diagnostics: [Diagnostic]) -> PageComposer {
        PageComposer(self, book: book, diagnostics: diagnostics)
    }

    /// Every page of the site, sorted by path.
    ///
    /// - Throws: the first fault of a template.
    public func pages() throws(TemplateError) -> [PageDocument] {
        var pages: [PageDocument] = []
        for part in try parts() { pages += try part.make() }
        return pages.sorted { $0.path < $1.path }
    }

    /// The site's pages in parts of a few, each of which can be written on any thread.
    ///
    /// - Parameter size: how many pages a part has at most; large parts are cheaper to keep account of, small ones let
    ///   more pages be kept as they are.
    /// - Throws: the first fault of a template, when an article shows only what the other pages cite: they are then
    ///   written already to learn what that is.
    public func parts(of size: Int = PageComposer.partSize) throws(TemplateError) -> [PagePart] {
        let others = entityParts(of: size) + overviewParts()
        var cited: Set<ParagraphReference> = []
        if book.articles.values.contains(where: { $0.article.rights == .excerpt }) {
            for part in others { for page in try part.write() { cited.formUnion(page.citations) } }
        }
        let articles = Self.parts(of: size, Array(book.articles.values.indices)) { index in
            PagePath(book.articles.values[index].id)
        } write: { [self, cited] index throws(TemplateError) in
            try articlePage(book.articles.values[index], at: index, cited: cited)
        }
        return others + articles
    }

    private func entityParts(of size: Int) -> [PagePart] {
        let ministers = entityParts(of: size, Array(book.ministers.values), { EntityList($0, $1) }) {
            [self] dossier throws(TemplateError) in try ministerPage(dossier)
        }
        let meetings = entityParts(of: size, Array(book.meetings.values), { EntityList($0, $1) }) {
            [self] dossier throws(TemplateError) in try meetingPage(dossier)
        }
        let systems = entityParts(of: size, Array(book.systems.values), { EntityList($0, $1) }) {
            [self] dossier throws(TemplateError) in try systemPage(dossier)
        }
        return ministers + meetings + systems
    }

    /// The pages of some dossiers and of the periods they are cut into.
    private func entityParts<Dossier: Sendable>(
        of size: Int, _ dossiers: [Dossier], _ list: (Dossier, SiteText) -> EntityList,
        write: @escaping @Sendable (Dossier) throws(TemplateError) -> WrittenPage
    ) -> [PagePart] {
        let pages = dossiers.flatMap { dossier -> [(list: EntityList, dossier: Dossier, period: Period?)] in
            let list = list(dossier, text)
            return [(list, dossier, nil)] + (cuts[list.entity]?.periods.map { (list, dossier, $0) } ?? [])
        }
        return Self.parts(of: size, pages) { page in
            let own = PagePath(page.list.entity)
            return page.period.map { path(of: $0, in: own) } ?? own
        } write: { [self] page throws(TemplateError) in
            guard let period = page.period, let cut = cuts[page.list.entity] else { return try write(page.dossier) }
            return try periodPage(of: page.list, period, in: cut)
        }
    }

    /// Pages in parts of a few, so that few are held at a time.
    static func parts<Element: Sendable>(
        of size: Int = partSize, _ elements: [Element], path: (Element) -> PagePath,
        write: @escaping @Sendable (Element) throws(TemplateError) -> WrittenPage
    ) -> [PagePart] {
        stride(from: 0, to: elements.count, by: size).map { start in
            let some = Array(elements[start..<min(start + size, elements.count)])
            return PagePart(paths: some.map(path)) { () throws(TemplateError) in
                var pages: [WrittenPage] = []
                for element in some { pages.append(try write(element)) }
                return pages
            }
        }
    }

    /// Pages that are written in one go when nothing else is asked for.
    public static let partSize = 16
}
