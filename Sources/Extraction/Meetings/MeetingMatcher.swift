import BriefingModel

/// Finds which meeting page an article's meeting is, from kind, place and days rather than from its words.
struct MeetingMatcher: Sendable {
    let pages: [MeetingPage]
    /// The pages of each kind, by index.
    private let pagesOfKind: [MeetingKind: [Int]]
    /// The folded place of each page.
    private let places: [Word?]
    /// The pages of meetings, exercises apart, by the place where they were held, by index.
    private let pagesAtPlace: [Word: [Int]]
    /// The day numbers of each page that has any.
    let days: [ClosedRange<Int>?]

    init(pages: [MeetingPage]) {
        self.pages = pages
        let places = pages.map { $0.place.map { Word(folding: $0) } }
        self.places = places
        var pagesAtPlace: [Word: [Int]] = [:]
        for (index, place) in places.enumerated() where pages[index].kind != .exercise {
            if let place { pagesAtPlace[place, default: []].append(index) }
        }
        self.pagesAtPlace = pagesAtPlace
        days = pages.map(Self.days)
        pagesOfKind = Dictionary(grouping: pages.indices) { pages[$0].kind }
    }

    /// The least evidence that settles which meeting is meant.
    private static let threshold = 3

    /// Gives each cluster the page that it alone can be; the main one first, since the others lie near it.
    func match(_ clusters: inout [MeetingCluster], main: Int?, published: PartialDate?, offices: ClosedRange<Int>?) {
        guard !pages.isEmpty else { return }
        var order = Array(clusters.indices)
        if let main {
            order.removeAll { $0 == main }
            order.insert(main, at: 0)
        }
        var telling = Telling(published: published, offices: offices)
        // What is known of one meeting narrows the others, so a second round may settle more.
        for _ in 0..<2 {
            for index in order where clusters[index].page == nil {
                clusters[index].page = page(for: clusters[index], among: clusters, isMain: index == main, telling)
                if let page = clusters[index].page { telling.learn(from: page, clusters[index], isMain: index == main) }
            }
        }
    }

    private func page(
        for cluster: MeetingCluster, among clusters: [MeetingCluster], isMain: Bool, _ telling: Telling
    ) -> MeetingPage? {
        let taken = clusters.compactMap { $0.page?.page.id }
        var best: (score: Int, page: Int)?
        var isTied = false
        let place = cluster.place.map { Word(folding: $0) }
        for page in pagesOfKind[cluster.kind] ?? [] where taken.isEmpty || !taken.contains(pages[page].page.id) {
            if let place, let own = places[page], place != own { continue }
            guard let score = score(cluster, page, clusters, isMain, telling) else { continue }
            if let current = best, score == current.score { isTied = true }
            if score > best?.score ?? Int.min {
                best = (score, page)
                isTied = false
            }
        }
        guard let best, !isTied, best.score >= Self.threshold else { return nil }
        return pages[best.page]
    }

    /// How much speaks for a page, the place of which is not another; `nil` when something speaks against it.
    private func score(
        _ cluster: MeetingCluster, _ page: Int, _ clusters: [MeetingCluster], _ isMain: Bool, _ telling: Telling
    ) -> Int? {
        var score = 0
        if cluster.mentions.contains(where: { $0.pages.contains(pages[page].page.id) }) { score += 3 }
        if cluster.place != nil, places[page] != nil {
            // Towns see ministers often and summits seldom.
            score += cluster.kind == .summit || cluster.kind == .g7 ? 3 : 2
        }
        if cluster.kind == .exercise, score == 0 { return nil }
        if isOnlyOneOfItsYear(page, cluster) { score += 1 }
        guard let days = days[page] else { return score }
        let direction = cluster.direction
        for mention in cluster.mentions {
            for time in mention.times {
                guard let evidence = time.evidence(for: days, direction, telling.published) else {
                    return nil
                }
                score += evidence
            }
        }
        if let length = cluster.length, pages[page].start?.precision == .day {
            guard days.count == length || length > 4 else { return nil }
            score += 1
        }
        guard let evidence = telling.evidence(for: days, cluster, isMain: isMain) else { return nil }
        return score + evidence + neighbours(of: days, cluster, clusters)
    }

    /// « En 2008, un sommet »: the year alone says which one where only one page of that kind has it.
    private func isOnlyOneOfItsYear(_ page: Int, _ cluster: MeetingCluster) -> Bool {
        guard cluster.place == nil, let own = pages[page].start?.year else { return false }
        let years = cluster.times.compactMap { time in if case .year(let year) = time.value { year } else { nil } }
        guard let year = years.first, own == year, cluster.mentions.allSatisfy({ $0.organisation == nil }) else {
            return false
        }
        return pages.count { $0.kind == cluster.kind && $0.start?.year == year } == 1
    }

    private static func days(of page: MeetingPage) -> ClosedRange<Int>? {
        page.start.map { $0.firstDayNumber...max($0.firstDayNumber, (page.end ?? $0).lastDayNumber) }
    }

    /// The pages of meetings, exercises apart, that were held at one of the places, by index.
    func pages(at places: [Word]) -> [Int] {
        var found: [Int] = []
        for (position, place) in places.enumerated() where !places[..<position].contains(place) {
            found += pagesAtPlace[place] ?? []
        }
        return found
    }

    /// Whether other meetings of the article have pages on the same days.
    private func neighbours(
        of days: ClosedRange<Int>, _ cluster: MeetingCluster, _ clusters: [MeetingCluster]
    ) -> Int {
        var score = 0
        for other in clusters where other.kind != cluster.kind {
            let near = days.lowerBound - 1...days.upperBound + 1
            let isBeside =
                other.page.map { Self.days(of: $0)?.overlaps(near) ?? false }
                ?? (pagesOfKind[other.kind] ?? []).contains { self.days[$0]?.overlaps(near) ?? false }
            guard isBeside else { continue }
            switch other.kind {
            case .defenceMinisters, .foreignMinisters, .contactGroup, .nuclearPlanningGroup:
                score = max(score, other.page == nil ? 1 : 3)
            default:
                continue
            }
        }
        return score
    }
}
