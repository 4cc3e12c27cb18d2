import BriefingModel

/// Finds the meetings that an article speaks of.
struct MeetingFinder: Sendable {
    private let matcher: MeetingMatcher
    /// The offices of each minister.
    private let tenures: [EntityID: [OfficeWindow.Tenure]]
    /// The kind of each page.
    private let kinds: [EntityID: MeetingKind]

    init(knowledge: Knowledge) {
        matcher = MeetingMatcher(pages: knowledge.meetings)
        kinds = Dictionary(knowledge.meetings.map { ($0.page.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
        tenures = Dictionary(
            knowledge.ministers.map { ($0.page.id, $0.offices.map(OfficeWindow.Tenure.init)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The meetings of an article, in the order of their first mention.
    func meetings(in text: TokenisedArticle, of article: Article, people: [PersonFact]) -> [MeetingFact] {
        let published = article.referenceDate
        let gatherer = MeetingGatherer(text: text, published: published)
        let parties = PartyIndex(text: text, people: people, published: published)
        var clusters = gatherer.clusters(of: mentions(in: text, parties: parties))
        gatherer.joinManyStates(&clusters)
        shareDays(&clusters, text: text)
        reckonDays(&clusters, text: text, published: published)
        setScene(&clusters, text: text, published: published)
        shareHours(&clusters, text: text)
        placeVisits(&clusters, text: text)
        gatherer.joinSummits(&clusters)
        gatherer.joinTitles(&clusters)
        gatherer.joinSameDays(&clusters)
        clusters.removeAll { !isWorthTelling($0, published: published) }
        placeBeside(&clusters)
        var main = mainCluster(clusters, published: published)
        if !clusters.isEmpty {
            // Where the article tells its month, offices tell nothing more.
            let offices =
                published?.month == nil ? OfficeWindow.window(of: people, tenures: tenures) : nil
            matcher.match(&clusters, main: main, published: published, offices: offices)
        }
        joinGathering(in: text, &clusters, &main, published: published)
        return facts(clusters, main: main, text: text, published: published)
    }

    /// Where nothing else told which page the article's own meeting is, its place and days may.
    private func joinGathering(
        in text: TokenisedArticle, _ clusters: inout [MeetingCluster], _ main: inout Int?, published: PartialDate?
    ) {
        if let main, clusters[main].page != nil { return }
        guard let found = GatheringReader(text: text, published: published, matcher: matcher).found() else {
            return
        }
        if let known = clusters.firstIndex(where: { $0.page?.page.id == found.page.page.id }) {
            main = known
        } else if let index = main, clusters[index].mayBe(found.page, published: published) {
            clusters[index].page = found.page
        } else {
            clusters.append(MeetingCluster(found.mention, kind: found.page.kind))
            clusters[clusters.count - 1].page = found.page
            main = clusters.count - 1
        }
    }

    private func mentions(in text: TokenisedArticle, parties: PartyIndex) -> [MeetingMention] {
        var result: [MeetingMention] = []
        let pageNames = text.names.filter { $0.kinds.contains(.meeting) }
        var pageName = 0
        for (index, sentence) in text.sentences.enumerated() {
            while pageName < pageNames.count, pageNames[pageName].tokens.upperBound <= sentence.tokens.lowerBound {
                pageName += 1
            }
            let isNamed =
                pageName < pageNames.count && pageNames[pageName].tokens.lowerBound < sentence.tokens.upperBound
            guard
                isNamed || sentence.hasAny(of: MeetingReader.cues)
                    || !result.isEmpty && MeetingReader.isAboutAnother(sentence, in: text)
            else { continue }
            let names = pageNames[pageName...].prefix { $0.tokens.lowerBound < sentence.tokens.upperBound }
            result += MeetingReader(
                text: text, sentence: sentence, names: names, kinds: kinds, position: index, parties: parties
            ).mentions()
        }
        return result
    }

    /// Paragraphs in which an article tells of its own meeting, lines of its head among them.
    static let lead = 12
    /// Paragraphs in which what is told without « ce » is of the article's own meeting.
    static let head = 5

    /// A meeting that is over or going on, and of which nothing else tells place and day, has those of the article's lead.
    private func setScene(_ clusters: inout [MeetingCluster], text: TokenisedArticle, published: PartialDate?) {
        guard !clusters.isEmpty, let scene = LeadScene(text: text, published: published) else { return }
        for index in clusters.indices {
            guard
                let mention = clusters[index].mentions.firstIndex(where: {
                    (($0.isHeld || $0.hasMet) && $0.paragraph < Self.head || $0.pointsBack && $0.paragraph < Self.lead)
                        && !$0.isBeside && !$0.isOrdered && !$0.isNumbered && !$0.isOfTwo
                        && text.sentence(ofToken: scene.time.tokens.lowerBound)
                            <= text.sentence(ofToken: $0.tokens.lowerBound)
                }), clusters[index].direction != .future, !clusters[index].mentions.contains(where: \.isRemote)
            else { continue }
            if clusters[index].times.isEmpty {
                clusters[index].mentions[mention].times = [scene.time]
            }
            guard clusters[index].place == nil,
                let span = clusters[index].span(published: published),
                let day = scene.time.span(published: published, direction: .past)?.start,
                span.start.firstDayNumber <= day.firstDayNumber, day.firstDayNumber <= span.end.lastDayNumber
            else { continue }
            clusters[index].place = scene.place
        }
        for index in clusters.indices where areTalksOfVisit(clusters[index], at: scene, in: text) {
            clusters[index].mentions[0].times = [scene.time]
            clusters[index].place = scene.place
        }
    }

    /// « a déclaré jeudi à Vilnius le chancelier … Les deux dirigeants se sont entretenus »: talks with one of whose country
    /// the article’s lead names the capital, which are over.
    private func areTalksOfVisit(_ cluster: MeetingCluster, at scene: LeadScene, in text: TokenisedArticle) -> Bool {
        guard cluster.isOfTwo, cluster.place == nil, !cluster.isTimed, cluster.direction == .past,
            let place = scene.place, let mention = cluster.mentions.first, mention.paragraph < Self.head,
            !mention.isRemote, scene.time.tokens.lowerBound < mention.tokens.upperBound
        else { return false }
        return cluster.countries.contains { text.language.capitals[$0] == place }
    }

    /// Whether it is more than a word: a kind that says enough, or a place, time or page.
    private func isWorthTelling(_ cluster: MeetingCluster, published: PartialDate?) -> Bool {
        if cluster.mentions.contains(where: { !$0.pages.isEmpty }) { return true }
        let isSet = cluster.place != nil || cluster.isTimed
        if cluster.kind == .summit {
            if !isSet, cluster.mentions.allSatisfy(\.needsScene) { return false }
            return cluster.mentions.contains {
                $0.hasComplement || $0.isHeld
                    || $0.isOrdered && $0.isOfLeaders && !$0.isEvent && !$0.isAside && $0.paragraph < 3
                    || $0.isBody && $0.isCertain && $0.times.contains(where: \.isWithinYear)
                    || isSet && ($0.place != nil || $0.isIndefinite || $0.isOrdered || $0.meets)
            }
        }
        if isSet { return true }
        if cluster.mentions.allSatisfy(\.needsScene) { return false }
        switch cluster.kind {
        case .other: return cluster.mentions.contains(where: \.isNumbered)
        case .g7: return cluster.mentions.contains { $0.hasComplement || $0.isHeld }
        default: return cluster.mentions.contains(where: \.isCertain)
        }
    }

    /// Words behind « lors d’une visite » among which the town of the visit stands.
    private static let visitReach = 7

    /// « lors d’une visite à Oslo … après s’être entretenu avec son homologue »: talks are held where the visit goes.
    private func placeVisits(_ clusters: inout [MeetingCluster], text: TokenisedArticle) {
        let atWords = text.language.meetings.atWords
        for index in clusters.indices where clusters[index].place == nil && clusters[index].isOfTwo {
            guard let mention = clusters[index].mentions.first(where: { $0.isOfTwo && !$0.isBeside }) else { continue }
            let first = text.paragraphs[max(0, mention.paragraph - 1)].tokens.lowerBound
            let words = first..<mention.tokens.lowerBound
            let towns = words.reversed().lazy.filter { word in
                text.tokens[word].isAny(of: .town) && word > first && text.isWord(word - 1, in: atWords)
                    && words.clamped(to: word - Self.visitReach..<word).contains {
                        text.isWord($0, in: text.language.talks.visits)
                    }
            }
            // « lors d’une conférence de presse conjointe à Berlin », behind
            let last = text.paragraphs[min(text.paragraphs.count - 1, mention.paragraph + 1)].tokens.upperBound
            let behind = (mention.tokens.upperBound..<max(mention.tokens.upperBound, last)).first { word in
                text.tokens[word].isAny(of: .town) && text.isWord(word - 1, in: atWords)
                    && (word - 4..<word).contains { text.isWord($0, in: text.language.talks.joint) }
            }
            guard let word = towns.first ?? behind, let town = text.unit(.town, at: word) else { continue }
            let countries = clusters[index].countries
            if let capital = text.unit(.capital, at: word), countries.count == 2, !countries.contains(capital.text) {
                continue
            }
            clusters[index].place = town.text
            guard !clusters[index].isTimed, towns.first == word,
                let day = dayOfVisit(to: word, in: text)
            else { continue }
            clusters[index].mentions[0].times = [day]
        }
    }

    /// « est arrivé jeudi à Kiev », « s’est rendu à Kiev le 28 septembre »: the single day told beside a town.
    private func dayOfVisit(to town: Int, in text: TokenisedArticle) -> TimeExpression? {
        let sentence = text.sentences[text.sentence(ofToken: town)].tokens
        return TimeReader(text: text).expressions(in: sentence).first { time in
            isOneDay(time)
                && (time.tokens.upperBound == town - 1
                    || time.tokens.lowerBound - town <= 2 && town < time.tokens.lowerBound)
        }
    }

    /// A meeting « en marge de » another one has its place.
    private func placeBeside(_ clusters: inout [MeetingCluster]) {
        for index in clusters.indices where clusters[index].place == nil {
            guard clusters[index].mentions.contains(where: \.isBeside),
                !clusters[index].mentions.contains(where: \.isRemote),
                let host = clusters.indices.first(where: { $0 != index && clusters[$0].place != nil })
            else { continue }
            clusters[index].place = clusters[host].place
        }
    }

    /// The meeting that the article is about: told early, often and as something of these days.
    private func mainCluster(_ clusters: [MeetingCluster], published: PartialDate?) -> Int? {
        func score(_ cluster: MeetingCluster) -> Int {
            var score = min(cluster.mentions.count, 6)
            let first = cluster.mentions.lazy.map { $0.paragraph }.min() ?? .max
            score += first == 0 ? 5 : first == 1 ? 4 : first < 4 ? 2 : 0
            if cluster.place != nil { score += 2 }
            if cluster.isTimed { score += 1 }
            switch cluster.kind {
            // Nobody meets at an exercise; yet an article that begins with one, and tells of meetings later, is about it.
            case .exercise
            where first > 0 || cluster.mentions.allSatisfy { $0.pages.isEmpty }
                || clusters.contains {
                    $0.kind != .exercise && $0.mentions.contains { $0.paragraph < 2 }
                }:
                score -= 20
            case .other: score -= 4
            case .nuclearPlanningGroup: score -= 2
            default: break
            }
            if cluster.hasTime(where: { if case .year = $0.value { true } else { false } }) { score -= 6 }
            if cluster.hasTime(where: { $0.shift != 0 }) { score -= 4 }
            // An article with talks of two far down is about something else.
            if cluster.isOfTwo { score -= first < 3 ? 2 : 8 }
            if cluster.kind == .summit, cluster.direction == .future { score -= 2 }
            if cluster.mentions.allSatisfy(\.isAside) { score -= 4 }
            if cluster.mentions.allSatisfy(\.isAnother) { score -= 8 }
            if cluster.mentions.contains(where: { $0.hasMet && $0.paragraph < 3 }) { score += 2 }
            if let published, let span = cluster.span(published: published) {
                let distance = max(
                    span.start.firstDayNumber - published.lastDayNumber,
                    published.firstDayNumber - span.end.lastDayNumber)
                score += distance <= 7 ? 3 : distance > 60 ? -6 : 0
            }
            return score
        }
        var best: (score: Int, index: Int)?
        for index in clusters.indices {
            let score = score(clusters[index])
            if score > best?.score ?? 3 { best = (score, index) }
        }
        return best?.index
    }

    private func facts(
        _ clusters: [MeetingCluster], main: Int?, text: TokenisedArticle, published: PartialDate?
    ) -> [MeetingFact] {
        var result: [MeetingFact] = []
        for (index, cluster) in clusters.enumerated() {
            let fact = MeetingDescriber(text: text, published: published).fact(for: cluster, isMain: index == main)
            guard let fact else { continue }
            if let position = result.firstIndex(where: { $0.id == fact.id }) {
                result[position].mentions = (result[position].mentions + fact.mentions).sorted()
                result[position].main = result[position].main || fact.main
            } else {
                result.append(fact)
            }
        }
        return result.sorted { ($0.mentions.first ?? .none) < ($1.mentions.first ?? .none) }
    }
}

extension TextSpan {
    /// Before everything.
    fileprivate static let none = TextSpan(paragraph: -1, start: 0, end: 0)
}
