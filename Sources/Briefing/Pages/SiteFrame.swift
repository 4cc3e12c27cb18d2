import BriefingModel
import Templating

/// What stands on every page, made once.
struct SiteFrame: Sendable {
    /// The site's title.
    let site: String
    /// « 13 articles »
    let articles: String
    /// « Corpus arrêté au 30 novembre 2022, 13 articles »
    let closing: String
    /// What every panel may ask for beside its own fields.
    let common: TemplateFields
    /// What every document may ask for beside its own fields: the headings, and each section as one that is not there.
    let document: TemplateFields
    /// What the layout of every page may ask for beside the page's own fields.
    let layout: TemplateFields

    private let text: SiteText
    /// The main navigation on the pages of each kind, except on those that it leads to.
    private let navigation: [PageKind: TemplateValue]

    init(_ book: Book, _ text: SiteText) {
        self.text = text
        let articles = text.count(book.articles.count, text.words.articleCount)
        self.articles = articles
        site = text.typeset(book.settings.title)
        closing =
            book.closingDate.map { text.frame.closing(["date": text.dates.text($0), "articles": articles]) }
            ?? text.frame.closingUndated(["articles": articles])
        common = [
            "references": .absent, "team": .absent, "colon": .text(text.acts.colon),
            "openQuote": .text(text.statements.openQuote), "closeQuote": .text(text.statements.closeQuote),
            "teamNotice": .text(text.frame.teamNotice), "datesNotice": .text(text.frame.datesNotice),
            "unsourced": .text(text.anchor(text.quality.unsourced)),
        ]
        document = TemplateFields(Self.sections.values.map { ($0, .absent) }).merging(Self.headings(text))
        layout = [
            "language": .text(text.language), "siteTitle": .text(site), "skipLabel": .text(text.frame.skip),
            "navigationLabel": .text(text.frame.navigation), "note": .text(text.frame.note),
            "twinLabel": .text(text.frame.twin),
            "links": .list([["label": .text(text.frame.qualityLink), "path": "quality"]]),
        ]
        navigation = Dictionary(
            uniqueKeysWithValues: PageKind.allCases.map { ($0, Self.navigation(text, on: nil, $0)) })
    }

    /// The main navigation as a page shows it.
    func navigation(on path: PagePath, _ kind: PageKind) -> TemplateValue {
        guard !Self.targets.contains(path.text), let navigation = navigation[kind] else {
            return Self.navigation(text, on: path, kind)
        }
        return navigation
    }

    private static let targets = [
        "ministers/index", "meetings/index", "systems/index", "articles/index", "timeline",
    ]

    private static func navigation(_ text: SiteText, on path: PagePath?, _ kind: PageKind) -> TemplateValue {
        let rows: [(String?, String, Set<PageKind>)] = [
            ("minister", text.frame.ministers, [.minister, .ministerIndex]),
            ("meeting", text.frame.meetings, [.meeting, .meetingIndex]),
            ("system", text.frame.systems, [.system, .systemIndex]),
            ("article", text.frame.articles, [.article, .articleIndex]),
            (nil, text.frame.timeline, [.timeline]),
        ]
        return .list(
            zip(targets, rows).map { target, row in
                let (mark, label, kinds) = row
                return [
                    "path": .text(target), "mark": TemplateValue(mark), "label": .text(label),
                    "current": TemplateValue(kinds.contains(kind) ? (path?.text == target ? "page" : "true") : nil),
                ]
            })
    }
}
