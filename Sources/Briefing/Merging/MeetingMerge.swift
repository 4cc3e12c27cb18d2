import BriefingModel

/// Joins the meetings of all articles by kind, place and days.
struct MeetingMerge {
    /// A meeting of an article, by article and identifier.
    struct Key: Hashable {
        var article: ArticleID
        var meeting: EntityID
    }

    private var finalIDs: [Key: EntityID] = [:]
    /// Meetings whose days the merge alone could tell.
    private(set) var inferred: Set<Key> = []

    /// What is known of one meeting of the site.
    private struct Known {
        var id: EntityID
        var kind: MeetingKind
        var place: String?
        var start: PartialDate
        var end: PartialDate
    }

    /// Takes every meeting of every article, in any order.
    init(articles: [Article], facts: [ArticleFacts], pages: [MeetingPage]) {
        var known = pages.compactMap { page in
            page.start.map {
                Known(
                    id: page.page.id, kind: page.kind, place: page.place.map { Folding.words($0) }, start: $0,
                    end: page.end ?? $0)
            }
        }
        var open: [(key: Key, fact: MeetingFact)] = []
        for facts in facts {
            for meeting in facts.meetings where !meeting.curated {
                open.append((Key(article: facts.article, meeting: meeting.id), meeting))
            }
        }
        // Identifiers, not the order of articles, decide which description of a meeting comes first.
        open.sort { ($0.fact.id, $0.key.article) < ($1.fact.id, $1.key.article) }
        for (key, fact) in open {
            guard let start = fact.start, start.precision == .day else { continue }
            let end = fact.end ?? start
            let place = fact.place.map { Folding.words($0) }
            if let match = known.first(where: {
                $0.kind == fact.kind && Self.agree($0.place, place) && $0.start.firstDayNumber <= end.lastDayNumber
                    && start.firstDayNumber <= $0.end.lastDayNumber
            }) {
                finalIDs[key] = match.id
            } else {
                known.append(Known(id: fact.id, kind: fact.kind, place: place, start: start, end: end))
            }
        }
        let published = Dictionary(articles.map { ($0.id, $0.published) }) { first, _ in first }
        for (key, fact) in open where fact.start == nil {
            guard let date = published[key.article] ?? nil, date.precision == .day, let place = fact.place else {
                continue
            }
            let folded = Folding.words(place)
            let near = known.filter {
                $0.kind == fact.kind && $0.place == folded
                    && Self.isNear(date, start: $0.start, end: $0.end, tense: fact.tense)
            }
            let ids = Set(near.map(\.id))
            guard ids.count == 1, let only = ids.first else { continue }
            finalIDs[key] = only
            inferred.insert(key)
        }
    }

    /// The identifier that the whole site uses for the meeting `id` of an article.
    func final(_ id: EntityID, in article: ArticleID) -> EntityID {
        finalIDs[Key(article: article, meeting: id)] ?? id
    }

    private static func agree(_ left: String?, _ right: String?) -> Bool {
        guard let left, let right else { return true }
        return left == right
    }

    /// Whether news of `date` can mean a meeting of these days: within a fortnight, and not against the tense.
    private static func isNear(
        _ date: PartialDate, start: PartialDate, end: PartialDate, tense: MeetingFact.Tense?
    ) -> Bool {
        let day = date.firstDayNumber
        switch tense {
        case .past: return (0...14).contains(day - start.firstDayNumber)
        case .future: return (0...14).contains(end.lastDayNumber - day)
        case .present, nil: return day >= start.firstDayNumber - 14 && day <= end.lastDayNumber + 14
        }
    }
}
