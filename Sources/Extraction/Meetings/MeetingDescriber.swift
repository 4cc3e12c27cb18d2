import BriefingModel

/// Turns a gathered meeting into a fact with identifier, name and days.
struct MeetingDescriber {
    let text: TokenisedArticle
    let published: PartialDate?

    /// The fact; `nil` when nothing of it makes an identifier.
    func fact(for cluster: MeetingCluster, isMain: Bool) -> MeetingFact? {
        let span = cluster.span(published: published)
        let mentions = cluster.mentions.map { text.span($0.tokens, paragraph: $0.paragraph) }.sorted()
        if let page = cluster.page {
            let isStated =
                span?.evidence == .stated && span?.start == page.start && span?.end == page.end ?? page.start
            return MeetingFact(
                id: page.page.id, name: page.page.name, kind: page.kind, place: page.place, start: page.start,
                end: page.end ?? page.start, date: page.start == nil ? .unknown : isStated ? .stated : .inferred,
                curated: true, main: isMain, tense: tense(of: cluster, start: page.start, end: page.end),
                mentions: mentions)
        }
        let name = self.name(of: cluster)
        guard let id = identifier(of: cluster, name: name, span: span) else { return nil }
        return MeetingFact(
            id: id, name: name, kind: cluster.kind, place: cluster.place,
            start: span?.isEnd ?? false ? nil : span?.start,
            end: span?.end,
            date: span?.evidence ?? .unknown, curated: false, main: isMain,
            tense: tense(of: cluster, start: span?.start, end: span?.end), mentions: mentions)
    }

    private func tense(of cluster: MeetingCluster, start: PartialDate?, end: PartialDate?) -> MeetingFact.Tense? {
        if let published, published.precision == .day, let start {
            let end = end ?? start
            if end < published { return .past }
            return start > published ? .future : .present
        }
        switch cluster.direction {
        case .past: return .past
        case .future: return .future
        case .unknown: return nil
        }
    }

    /// The fullest words of the article for it, beginning with a capital.
    private func name(of cluster: MeetingCluster) -> String {
        if cluster.isTalks || cluster.mentions.allSatisfy(\.isEncounter),
            let name = text.language.meetingNames["\(cluster.kind.rawValue) encounter"]
        {
            let countries = cluster.countries
            return countries.count == 2 ? "\(name) (\(countries.joined(separator: ", ")))" : name
        }
        let named = cluster.mentions.filter { !$0.isVerb }
        let nouns = named.filter { !$0.isGroup && $0.hasComplement && $0.groupTokens == nil }
        if let noun = nouns.max(by: { Self.isShorter($0.tokens, $1.tokens) }) { return capitalised(noun.tokens) }
        let groups = cluster.mentions.compactMap(\.groupTokens).filter {
            !text.isWord($0.lowerBound, in: text.language.talks.manyCounterparts)
        }
        if text.language.code == "fr", let group = groups.max(by: Self.isShorter) {
            let words = "réunion des " + text.text(group)
            return words.prefix(1).uppercased() + words.dropFirst()
        }
        let body = cluster.kind == .g7 ? bodyNamed(in: cluster) : nil
        let key = body?.lowercased() ?? cluster.kind.rawValue
        if cluster.kind != .summit || named.isEmpty, let name = text.language.meetingNames[key] { return name }
        let longest = named.map(\.tokens).max(by: Self.isShorter)
        return longest.map(capitalised) ?? cluster.kind.rawValue
    }

    /// The body whose name stands in what is said of a meeting: « le G8 se réunit ».
    private func bodyNamed(in cluster: MeetingCluster) -> String? {
        cluster.mentions.lazy.compactMap { mention in
            mention.organisation
                ?? mention.tokens.lazy.compactMap { self.text.unit(.organisation, at: $0)?.text }.first
        }.first
    }

    /// Of equally long words the first ones count.
    private static func isShorter(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.count == right.count ? left.lowerBound > right.lowerBound : left.count < right.count
    }

    private func capitalised(_ words: Range<Int>) -> String {
        let words = text.text(words)
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// Kind, place and first day, or for meetings of other kinds their name instead of the kind.
    private func identifier(of cluster: MeetingCluster, name: String, span: TimeExpression.Span?) -> EntityID? {
        let isNamed = cluster.kind == .other || cluster.kind == .exercise || cluster.isTalks
        var parts = [isNamed ? name : cluster.kind.rawValue]
        if let place = cluster.place { parts.append(place) }
        if let start = span?.start { parts.append(start.description) }
        if cluster.place == nil, span == nil {
            for time in cluster.times {
                if case .month(let month, _) = time.value { parts.append(String(month)) }
            }
        }
        return Slug(parts.joined(separator: " ")).map(EntityID.init)
    }
}
