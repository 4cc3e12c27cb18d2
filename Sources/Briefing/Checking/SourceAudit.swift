import BriefingModel

/// Sources of pages that name an article or a paragraph which does not exist.
struct SourceAudit {
    private(set) var diagnostics: [Diagnostic] = []
    private let paragraphs: [ArticleID: Int]

    init(_ knowledge: Knowledge, _ articles: [Article]) {
        paragraphs = Dictionary(articles.map { ($0.id, $0.paragraphs.count) }) { first, _ in first }
        for minister in knowledge.ministers {
            note(minister.page.source, of: minister.page)
            for office in minister.offices { note(office.source, of: minister.page, at: office.location) }
        }
        for meeting in knowledge.meetings { note(meeting.page.source, of: meeting.page) }
        for system in knowledge.systems { note(system.page.source, of: system.page) }
    }

    private mutating func note(
        _ source: ParagraphReference?, of page: EntityPage, at location: SourceLocation? = nil
    ) {
        guard let source else { return }
        let problem: AuditProblem
        if let count = paragraphs[source.article] {
            guard source.paragraph >= count else { return }
            problem = .unknownParagraph(source, paragraphs: count)
        } else {
            let nearest = Suggestion.nearest(to: source.article.text, among: paragraphs.keys.map(\.text))
            problem = .unknownArticle(source.article.text, nearest: nearest)
        }
        diagnostics.append(
            problem.diagnostic(at: location ?? page.keyLocations["source"] ?? SourceLocation(file: page.path)))
    }
}
