import BriefingModel
import Templating

extension PageComposer {
    /// What stands around a page.
    func layout(for path: PagePath, kind: PageKind, title: String, summary: String? = nil) -> [String: TemplateValue] {
        let settings = book.settings
        let articles = text.count(book.articles.count, text.words.articleCount)
        let site = text.typeset(settings.title)
        let citation =
            book.closingDate.map { date in
                text.frame.citation([
                    "site": site, "title": title, "date": text.dates.text(date), "articles": articles,
                ])
            } ?? text.frame.citationUndated(["site": site, "title": title, "articles": articles])
        return [
            "language": .text(text.language), "kind": .text(kind.rawValue), "root": .text(root(for: path, kind: kind)),
            "windowTitle": .text(kind == .home ? site : "\(title) – \(site)"),
            "siteTitle": .text(site), "isHome": .flag(kind == .home), "skipLabel": .text(text.frame.skip),
            "navigationLabel": .text(text.frame.navigation), "navigation": .list(navigation(for: path, kind: kind)),
            "summary": TemplateValue(summary), "citation": .text(citation), "note": .text(text.frame.note),
            "twinLabel": .text(text.frame.twin),
            "links": .list([["label": .text(text.frame.qualityLink), "path": "quality"]]),
        ]
    }

    /// A page shown for any address that does not exist cannot be relative to its own.
    private func root(for path: PagePath, kind: PageKind) -> String {
        guard kind == .notFound, let base = book.settings.baseURL else { return path.pathToRoot }
        return base.hasSuffix("/") ? base : base + "/"
    }

    private func navigation(for path: PagePath, kind: PageKind) -> [TemplateValue] {
        let rows: [(String, String?, String, Set<PageKind>)] = [
            ("ministers/index", "minister", text.frame.ministers, [.minister, .ministerIndex]),
            ("meetings/index", "meeting", text.frame.meetings, [.meeting, .meetingIndex]),
            ("systems/index", "system", text.frame.systems, [.system, .systemIndex]),
            ("articles/index", "article", text.frame.articles, [.article, .articleIndex]),
            ("timeline", nil, text.frame.timeline, [.timeline]),
        ]
        return rows.map { target, mark, label, kinds in
            [
                "path": .text(target), "mark": TemplateValue(mark), "label": .text(label),
                "current": TemplateValue(kinds.contains(kind) ? (path.text == target ? "page" : "true") : nil),
            ]
        }
    }

    /// Kind, place, closing date: the line above a page's title.
    func kicker(mark: String?, _ first: String, _ parts: [String?] = [], flag: String? = nil) -> [String: TemplateValue]
    {
        [
            "mark": TemplateValue(mark), "first": .text(first),
            "parts": TemplateValue((parts.compactMap { $0 } + [closing]).map { ["text": .text($0)] }),
            "flag": TemplateValue(flag),
        ]
    }

    /// « Corpus arrêté au 30 novembre 2022, 13 articles »
    var closing: String {
        let articles = text.count(book.articles.count, text.words.articleCount)
        return book.closingDate.map { text.frame.closing(["date": text.dates.text($0), "articles": articles]) }
            ?? text.frame.closingUndated(["articles": articles])
    }

    /// « fiche automatique, à vérifier » for what the team has not written or confirmed.
    func flag(_ page: EntityPage?) -> String? {
        guard let page else { return text.frame.automatic }
        return page.isDraft ? text.frame.draft : nil
    }
}

extension SiteText {
    /// The anchor of a section's heading.
    func anchor(_ heading: String) -> String { Slug(heading)?.text ?? "section" }
}
