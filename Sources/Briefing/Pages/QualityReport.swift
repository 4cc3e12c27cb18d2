import BriefingModel

/// What the people who keep the corpus should look at.
struct QualityReport: Sendable {
    /// A fact of an entity page without a source.
    struct UnsourcedFact: Sendable {
        var name: String
        var path: PagePath
        var location: SourceLocation
        var fact: String
        /// Whether it cites a paragraph, which does not say all of it.
        var hasSource = false
    }

    /// A name that articles use and that has no page.
    struct UnresolvedName: Sendable {
        var name: String
        var path: PagePath
        var mentions: Int
        var sources: [ParagraphReference]
        /// The file that would give it a page.
        var file: String
    }

    var unsourced: [UnsourcedFact] = []
    var unresolved: [UnresolvedName] = []
    var doubtful: [Statement] = []
    var undated: [ArticleRecord] = []
    var divergent: [Act] = []
    var drafts: [(name: String, path: PagePath, file: String)] = []
    var diagnostics: [Diagnostic] = []

    /// All points together.
    var points: Int {
        unsourced.count + unresolved.count + doubtful.count + undated.count + divergent.count + drafts.count
            + diagnostics.count
    }

    /// Mentions from which on a name without a page is worth a point.
    private static let leastMentions = 2

    init(_ composer: PageComposer) {
        let book = composer.book
        let text = composer.text
        for dossier in book.ministers.values {
            let path = PagePath(EntityReference(.minister, dossier.id))
            if let page = dossier.page {
                note(page.page, path)
                for office in page.offices where office.source == nil {
                    unsourced.append(
                        UnsourcedFact(
                            name: page.page.name, path: path,
                            location: office.location ?? SourceLocation(file: page.page.path),
                            fact: composer.officeText(office)))
                }
                for office in page.offices where office.source != nil && !composer.statesDates(office) {
                    guard let dates = composer.officeDates(office) else { continue }
                    unsourced.append(
                        UnsourcedFact(
                            name: page.page.name, path: path,
                            location: office.location ?? SourceLocation(file: page.page.path),
                            fact: "\(text.officeName(office))\(text.acts.colon)\(dates)", hasSource: true))
                }
            } else {
                noteUnresolved(dossier.name, path, dossier.mentions, kind: .minister)
            }
        }
        for dossier in book.meetings.values {
            guard let page = dossier.page else { continue }
            let path = PagePath(EntityReference(.meeting, dossier.id))
            note(page.page, path)
            if page.start != nil && dossier.dateSource == nil || page.place != nil && dossier.placeSource == nil {
                unsourced.append(
                    UnsourcedFact(
                        name: page.page.name, path: path,
                        location: page.page.keyLocations["start"] ?? SourceLocation(file: page.page.path),
                        fact: composer.placeAndDates(dossier) ?? text.entities.place))
            }
        }
        for dossier in book.systems.values {
            let path = PagePath(EntityReference(.system, dossier.id))
            if let page = dossier.page {
                note(page.page, path)
                if page.page.source == nil {
                    unsourced.append(
                        UnsourcedFact(
                            name: page.page.name, path: path,
                            location: page.page.keyLocations["category"] ?? SourceLocation(file: page.page.path),
                            fact: text.words.categories[page.category] ?? text.entities.family))
                }
            } else {
                noteUnresolved(dossier.name, path, dossier.mentions, kind: .system)
            }
        }
        unresolved.sort { ($1.mentions, $0.path) < ($0.mentions, $1.path) }
        doubtful = book.statements.filter { composer.doubt(of: $0) != nil }
        undated = book.articles.values.filter { $0.article.published == nil }
        divergent = book.acts.filter(\.isDivergent)
        diagnostics = composer.diagnostics
    }

    private mutating func note(_ page: EntityPage, _ path: PagePath) {
        if page.isDraft { drafts.append((page.name, path, page.path)) }
    }

    private mutating func noteUnresolved(
        _ name: String, _ path: PagePath, _ mentions: [SourcedMention], kind: EntityKind
    ) {
        guard mentions.count >= Self.leastMentions, let slug = Slug(name) else { return }
        unresolved.append(
            UnresolvedName(
                name: name, path: path, mentions: mentions.count, sources: mentions.map(\.source),
                file: "\(kind.folder)/\(slug).md"))
    }
}
