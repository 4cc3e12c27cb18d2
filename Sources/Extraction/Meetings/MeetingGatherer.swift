import BriefingModel

/// Gathers the places of an article that speak of one meeting.
struct MeetingGatherer {
    let text: TokenisedArticle
    let published: PartialDate?

    /// Paragraphs behind its last mention within which « la réunion » means a meeting.
    private static let reach = 3

    /// The meetings, in the order of their first mention; what has no kind of its own joins the meeting spoken of before it.
    func clusters(of mentions: [MeetingMention]) -> [MeetingCluster] {
        var clusters: [MeetingCluster] = []
        for mention in mentions where mention.kind != nil && !Self.isVague(mention) {
            guard let kind = kindBesideSevens(mention, clusters) else { continue }
            // « le président du Conseil européen » tells of no meeting.
            if mention.isBody, !mention.isCertain, kind == .summit { continue }
            if let index = clusters.lastIndex(where: {
                $0.kind == kind && $0.accepts(mention, published: published) && Self.mayBeOne($0, mention)
                    && !isOfTwo(mention, beside: $0) && isMini(mention) == $0.mentions.allSatisfy(isMini)
            }) {
                clusters[index].add(mention)
            } else if mention.isGroup, mention.organisation == nil, mention.place == nil, mention.times.isEmpty,
                let host = clusters.lastIndex(where: {
                    $0.kind == .g7 && $0.mentions.contains { $0.groupTokens != nil }
                })
            {
                // « qui accueillait ses homologues », where the ministers of the seven met
                clusters[host].add(mention)
            } else if mention.isCertain {
                clusters.append(MeetingCluster(mention, kind: kind))
            }
        }
        for mention in mentions where mention.kind == nil || Self.isVague(mention) {
            if mention.isAnother {
                addOther(mention, to: &clusters)
                continue
            }
            let candidates = clusters.indices.filter { index in
                clusters[index].kind != .exercise && Self.mayJoin(mention, clusters[index])
                    && !isOfTwo(mention, beside: clusters[index])
                    && clusters[index].accepts(mention, published: published)
            }
            // The summit that has just been held is not the one to come.
            let isOver = mention.isHeld && mention.isSummitWord && mention.length == nil
            let past = isOver ? candidates.filter { clusters[$0].direction != .future } : []
            let nearest = (past.isEmpty ? candidates : past).min { left, right in
                Self.distance(clusters[left], mention) < Self.distance(clusters[right], mention)
            }
            let told = Self.isToldOf(mention) ? clusters.firstIndex { isSummit($0, for: mention) } : nil
            if let index = nearest ?? told {
                clusters[index].add(mention)
            } else if !mention.isGroup, !mention.isOfTwo, !mention.isOfGroup || Self.group(among: clusters) != nil,
                mention.isCertain || !mention.isBody,
                mention.hasComplement || mention.isSummitWord,
                mention.place != nil || !mention.times.isEmpty || Self.isToldOf(mention)
                    || mention.isMinisterial && mention.isHeld
            {
                clusters.append(MeetingCluster(mention, kind: kind(of: mention, beside: clusters)))
            }
        }
        return clusters
    }

    /// « les ministres des Affaires étrangères européens », « le sommet entre l’Inde et l’Europe »: whether a country, its
    /// adjective or « entre » tells who meets.
    private func isOfCountries(_ mention: MeetingMention) -> Bool {
        let words = text.language.meetings
        let end = min(text.tokens.count, mention.tokens.upperBound + 4)
        return (mention.tokens.lowerBound..<max(mention.tokens.lowerBound, end)).contains { index in
            text.tokens[index].isAny(of: [.country, .countryAdjective])
                || text.isWord(index, in: words.betweens) || text.isWord(index, in: words.unionWords)
        }
    }

    /// « les ministres des Affaires étrangères à Bergen », « le prochain sommet » of an article that begins with the G7: it is the seven who
    /// meet there too.
    private func kindBesideSevens(_ mention: MeetingMention, _ clusters: [MeetingCluster]) -> MeetingKind? {
        guard let kind = mention.kind, let first = clusters.first, first.kind == .g7,
            first.mentions.contains(where: { $0.paragraph < MeetingFinder.head }), mention.organisation == nil,
            !mention.isOfTwo, !mention.isEncounter, !mention.hasName,
            kind == .foreignMinisters || kind == .summit && mention.isSummitWord && mention.isOrdered,
            !isOfCountries(mention)
        else { return mention.kind }
        return .g7
    }

    /// Adds a meeting that is told of as another one than that before it: « La suivante est prévue en juin ».
    private func addOther(_ mention: MeetingMention, to clusters: inout [MeetingCluster]) {
        let before = clusters.lazy.flatMap { cluster in cluster.mentions.map { (kind: cluster.kind, mention: $0) } }
            .filter { told in
                let other = told.mention
                return other.tokens.upperBound <= mention.tokens.lowerBound && other.paragraph + 1 >= mention.paragraph
                    && !other.isOfTwo && !other.isEncounter && told.kind != .exercise
            }
            .max { $0.mention.tokens.lowerBound < $1.mention.tokens.lowerBound }
        let other: MeetingCluster
        if let before, before.mention.paragraph == mention.paragraph || isInNextSentence(mention, before.mention) {
            other = MeetingCluster(inYear(of: before.mention, mention), kind: before.kind)
        } else if mention.hasNoun, let kind = Self.kindOfSeries(clusters) {
            other = MeetingCluster(mention, kind: kind)
        } else {
            return
        }
        let start = other.span(published: published)?.start
        let known = clusters.firstIndex { cluster in
            cluster.kind == other.kind && start != nil && cluster.span(published: published)?.start == start
                && (cluster.place == nil || mention.place == nil || cluster.place == mention.place)
        }
        if let known { clusters[known].add(mention) } else { clusters.append(other) }
    }

    /// Of « La prochaine réunion », which stands alone far behind, those whose meeting the article began with.
    private static func kindOfSeries(_ clusters: [MeetingCluster]) -> MeetingKind? {
        let first = clusters.filter { !$0.isOfTwo && $0.kind != .exercise }.min { left, right in
            (left.mentions.map(\.tokens.lowerBound).min() ?? .max)
                < (right.mentions.map(\.tokens.lowerBound).min() ?? .max)
        }
        guard let first, !first.kind.isOfLeaders, first.kind != .other,
            first.mentions.contains(where: { $0.paragraph < MeetingFinder.lead })
        else { return nil }
        return first.kind
    }

    /// « le 21 juillet 2025, après celle du 4 juin »: the year told of the one is that of the other, or the one before it.
    private func inYear(of told: MeetingMention, _ mention: MeetingMention) -> MeetingMention {
        guard mention.direction == .past,
            let day = told.times.lazy.compactMap({ time -> TimeExpression.Day? in
                if case .days(let first, _) = time.value, first.year != nil { first } else { nil }
            }).first, let year = day.year
        else { return mention }
        var mention = mention
        for index in mention.times.indices {
            guard case .days(var first, var last) = mention.times[index].value, first.year ?? last.year == nil else {
                continue
            }
            let isBefore = (last.month, last.day) < (day.month, day.day)
            first.year = isBefore ? year : year - 1
            last.year = first.year
            mention.times[index].value = .days(first, last)
        }
        return mention
    }

    /// Whether a mention stands in the sentence behind that of another one, which ends its paragraph.
    private func isInNextSentence(_ mention: MeetingMention, _ other: MeetingMention) -> Bool {
        guard let last = text.paragraphs[other.paragraph].sentences.last,
            let first = text.paragraphs[mention.paragraph].sentences.first
        else { return false }
        return text.sentences[last].tokens.contains(other.tokens.lowerBound)
            && text.sentences[first].tokens.contains(mention.tokens.lowerBound)
    }

    /// The group whose meetings « la réunion du groupe » can be one of.
    private static func group(among clusters: [MeetingCluster]) -> MeetingKind? {
        clusters.last { $0.kind == .contactGroup || $0.kind == .nuclearPlanningGroup }?.kind
    }

    /// « le sommet entre X et Y » is none of a body that the article names.
    private func isOfTwo(_ mention: MeetingMention, beside cluster: MeetingCluster) -> Bool {
        func isBetween(_ mention: MeetingMention) -> Bool {
            let end = mention.tokens.upperBound
            return mention.kind == .summit
                && (end..<min(end + 3, text.tokens.count)).contains {
                    text.language.meetings.betweens.contains(text.word($0))
                }
        }
        let isNamed = cluster.mentions.contains { $0.organisation != nil || $0.hasName }
        return isNamed && isBetween(mention)
            || (mention.organisation != nil || mention.hasName) && cluster.mentions.contains(where: isBetween)
    }

    /// `mini-sommet`: less than the summit beside which it is held.
    private func isMini(_ mention: MeetingMention) -> Bool {
        text.language.meetings.miniHeads.contains(text.word(mention.tokens.lowerBound))
    }

    /// Two who see each other do so at a meeting only where both are told at one place.
    private static func mayBeOne(_ cluster: MeetingCluster, _ mention: MeetingMention) -> Bool {
        let isEncounter = cluster.mentions.allSatisfy(\.isEncounter)
        if isEncounter == mention.isEncounter { return true }
        // Two see each other beside the meeting of a body, which is another one.
        let isOfBody = ([mention] + cluster.mentions).contains { $0.organisation != nil || $0.hasName || $0.isBody }
        let isOfTwo = mention.isOfTwo || cluster.isOfTwo
        if isOfTwo, isOfBody || mention.isOfTwo && mention.isBeside { return false }
        // « voir ses homologues polonais », and later that he sees the one.
        if mention.isOfTwo, mention.place == nil, mention.times.isEmpty, cluster.kind.isOfMinisters { return true }
        return mention.place != nil && mention.place == cluster.place
    }

    /// « la prochaine réunion des ministres » is one of those whose meeting the article told, or of those it speaks of.
    private func kind(of mention: MeetingMention, beside clusters: [MeetingCluster]) -> MeetingKind {
        if let kind = mention.kind { return kind }
        if mention.isOfGroup { return Self.group(among: clusters) ?? .other }
        let hasMinisters = clusters.contains { $0.kind.isOfMinisters && !$0.isTalks }
        if mention.isOfMinisters, let kind = clusters.last(where: { $0.kind.isOfMinisters })?.kind { return kind }
        // « Les ministres se retrouveront en septembre », of the seven whose ministers the article tells of
        if mention.groupTokens != nil, mention.organisation == nil, !hasMinisters,
            clusters.contains(where: { $0.kind == .g7 && $0.mentions.contains { $0.groupTokens != nil } })
        {
            return .g7
        }
        guard mention.isMinisterial || mention.isOfMinisters,
            mention.organisation == text.language.meetings.allianceName
        else { return .other }
        // The alliance's ministers are of one field or the other; an article that names only one tells which.
        let kinds = Set(text.tokens.indices.lazy.compactMap(fieldOfMinister).filter(\.isOfMinisters))
        return kinds.count == 1 ? kinds.first ?? .other : .other
    }

    /// What a minister is in charge of: the portfolio at a token with the role just before it.
    private func fieldOfMinister(at index: Int) -> MeetingKind? {
        guard let portfolio = text.unit(.portfolio, at: index) else { return nil }
        let isOfMinister = (max(0, index - 4)..<index).contains { text.tokens[$0].isAny(of: [.role, .ministers]) }
        return isOfMinister ? MeetingKind(rawValue: portfolio.text) : nil
    }

    /// Whether words without a kind may mean a meeting: those before them, or for « un sommet de deux jours » any.
    private static func mayJoin(_ mention: MeetingMention, _ cluster: MeetingCluster) -> Bool {
        if cluster.mentions.allSatisfy(\.isAnother) { return false }
        if mention.isOfGroup, cluster.kind != .contactGroup, cluster.kind != .nuclearPlanningGroup { return false }
        let first = cluster.mentions.map(\.tokens.lowerBound).min() ?? 0
        if cluster.mentions.allSatisfy(\.isOfTwo) {
            // « leur rencontre », « cet entretien », which « le sommet » is not.
            return !mention.isSummitWord && !mention.isGroup && !mention.isConference
                && (!mention.hasComplement || mention.isOfTwo)
                && (mention.isDemonstrative || mention.isPossessive || mention.isOfTwo)
                && (mention.place == nil || mention.place == cluster.place)
                && first < mention.tokens.lowerBound && isNear(mention, cluster)
        }
        if mention.isGroup {
            return cluster.mentions.contains { $0.groupTokens != nil } && first < mention.tokens.lowerBound
        }
        // « le sommet » is said of ministers only where nothing but its length is said of it.
        if mention.isSummitWord {
            guard cluster.kind.isOfLeaders else { return mention.length != nil && !mention.isOfLeaders }
            return first < mention.tokens.lowerBound || mention.length != nil
                || mention.place == cluster.place && mention.place != nil
        }
        if cluster.kind.isOfLeaders {
            // « leur rencontre », « une réunion avec … », « la réunion de Hawaï »: people who lead see each other apart too.
            if mention.isPossessive || mention.isIndefinite || mention.hasComplement { return false }
            if let place = mention.place, place != cluster.place { return false }
            return first < mention.tokens.lowerBound && isNear(mention, cluster)
        }
        if let place = mention.place, place == cluster.place { return true }
        if mention.place != nil, cluster.place == nil, mention.isConference { return false }
        if mention.length != nil { return true }
        guard first < mention.tokens.lowerBound else { return false }
        return isNear(mention, cluster) || !mention.isIndefinite && mention.place == nil && mention.times.isEmpty
    }

    /// Whether a mention stands in the paragraphs just behind one of a meeting.
    private static func isNear(_ mention: MeetingMention, _ cluster: MeetingCluster) -> Bool {
        cluster.mentions.contains {
            $0.tokens.lowerBound < mention.tokens.lowerBound && mention.paragraph - $0.paragraph <= reach
        }
    }

    /// « un sommet de deux jours »: the word alone, without place, year or month, can mean any meeting.
    private static func isVague(_ mention: MeetingMention) -> Bool {
        guard mention.isSummitWord, mention.kind == .summit, mention.place == nil, mention.pages.isEmpty,
            !mention.hasName
        else {
            return false
        }
        if mention.pointsBack { return true }
        if mention.isIndefinite, mention.length == nil, !mention.times.isEmpty { return false }
        return !mention.times.contains { time in
            switch time.value {
            case .month, .year, .days: true
            default: time.shift != 0
            }
        }
    }

    /// « réunis en sommet extraordinaire », « à l’issue de ce sommet »: the summit that the beginning of the article told of.
    private static func isToldOf(_ mention: MeetingMention) -> Bool {
        guard mention.isSummitWord, mention.direction != .future else { return false }
        // « pour le dernier sommet européen de l’année »
        if mention.isOrdered, mention.isOfLeaders, !mention.isEvent, !mention.isAside, mention.paragraph < 3 {
            return true
        }
        return mention.paragraph < MeetingFinder.lead && (mention.isHeld || mention.pointsBack)
    }

    private func isSummit(_ cluster: MeetingCluster, for mention: MeetingMention) -> Bool {
        // « six mois après le sommet de Pau » tells of another one.
        cluster.kind.isOfLeaders && cluster.accepts(mention, published: published)
            && cluster.mentions.contains { $0.isHeld || !$0.isEvent }
    }

    /// How far a mention stands from a meeting, behind it rather than before it; « le sommet » is the first one told of.
    private static func distance(_ cluster: MeetingCluster, _ mention: MeetingMention) -> Int {
        if mention.isSummitWord, cluster.kind.isOfLeaders {
            return cluster.mentions.map(\.tokens.lowerBound).min() ?? .max
        }
        return cluster.mentions.map { other in
            let gap = mention.tokens.lowerBound - other.tokens.lowerBound
            return 10_000 + (gap >= 0 ? gap : 100_000 - gap)
        }.min() ?? .max
    }
}

extension MeetingKind {
    /// Whether ministers of one portfolio meet there.
    var isOfMinisters: Bool { self == .defenceMinisters || self == .foreignMinisters }
    /// Whether those who lead their countries meet there.
    var isOfLeaders: Bool { self == .summit || self == .g7 }
}
