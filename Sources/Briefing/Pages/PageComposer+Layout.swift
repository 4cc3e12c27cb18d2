import BriefingModel
import Templating

extension PageComposer {
    /// What stands around a page, beside what stands around every one.
    func layout(for path: PagePath, kind: PageKind, title: String, summary: String? = nil) -> TemplateFields {
        [
            "kind": .text(kind.rawValue), "root": .text(root(for: path, kind: kind)),
            "windowTitle": .text(kind == .home ? frame.site : "\(title) – \(frame.site)"),
            "isHome": .flag(kind == .home),
            "navigation": frame.navigation(on: path, kind),
            "summary": TemplateValue(summary), "citation": .text(citation(of: title)),
        ]
    }

    private func citation(of title: String) -> String {
        book.closingDate.map { date in
            text.frame.citation([
                "site": frame.site, "title": title, "date": text.dates.text(date), "articles": frame.articles,
            ])
        } ?? text.frame.citationUndated(["site": frame.site, "title": title, "articles": frame.articles])
    }

    /// A page shown for any address that does not exist cannot be relative to its own.
    func root(for path: PagePath, kind: PageKind) -> String {
        guard kind == .notFound, let base = book.settings.baseURL else { return path.pathToRoot }
        return base.hasSuffix("/") ? base : base + "/"
    }

    /// Kind, place, closing date: the line above a page's title.
    func kicker(mark: String?, _ first: String, _ parts: [String?] = [], flag: String? = nil) -> TemplateFields {
        [
            "mark": TemplateValue(mark), "first": .text(first),
            "parts": TemplateValue((parts.compactMap { $0 } + [frame.closing]).map { ["text": .text($0)] }),
            "flag": TemplateValue(flag),
        ]
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
