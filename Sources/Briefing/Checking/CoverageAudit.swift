import BriefingModel

/// Pages without articles, names without a page, articles without a date or of the same text.
struct CoverageAudit {
    private(set) var diagnostics: [Diagnostic] = []

    /// Mentions from which on a name without a page is worth a note.
    private static let leastMentions = 2

    private let book: Book

    init(_ book: Book) {
        self.book = book
        for dossier in book.ministers.values {
            note(dossier.page?.page, dossier.name, dossier.id, .minister, dossier.mentions, dossier.articles)
        }
        for dossier in book.meetings.values where dossier.page != nil {
            note(dossier.page?.page, dossier.name, dossier.id, .meeting, dossier.mentions, dossier.articles)
        }
        for dossier in book.systems.values {
            note(dossier.page?.page, dossier.name, dossier.id, .system, dossier.mentions, dossier.articles)
        }
        for record in book.articles.values {
            let location = SourceLocation(file: record.article.path)
            if record.article.published == nil {
                let correction = CorrectionPlace(articlePath: record.article.path)
                diagnostics.append(AuditProblem.undatedArticle(correction: correction).diagnostic(at: location))
            }
            if let original = record.copyOf.flatMap({ book.articles[$0] }) {
                diagnostics.append(
                    AuditProblem.duplicateArticle(of: original.article.path).diagnostic(at: location))
            }
        }
    }

    private mutating func note(
        _ page: EntityPage?, _ name: String, _ id: EntityID, _ kind: EntityKind, _ mentions: [SourcedMention],
        _ articles: [ArticleID]
    ) {
        if let page {
            if page.isDraft {
                let location = page.keyLocations["draft"] ?? SourceLocation(file: page.path)
                diagnostics.append(AuditProblem.draftPage.diagnostic(at: location))
            }
            guard articles.isEmpty else { return }
            let location = page.keyLocations["name"] ?? SourceLocation(file: page.path)
            diagnostics.append(AuditProblem.neverMentioned(page.name).diagnostic(at: location))
        } else if mentions.count >= Self.leastMentions {
            let place = mentions.first.flatMap { book.place(of: name, in: $0.source) }
            let problem = AuditProblem.noPage(
                name, mentions: mentions.count, file: "\(kind.folder)/\(id).md",
                correction: place.map { CorrectionPlace(articlePath: $0.file) })
            diagnostics.append(problem.diagnostic(at: place))
        }
    }
}
