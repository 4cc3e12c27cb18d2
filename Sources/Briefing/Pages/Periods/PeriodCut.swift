import BriefingModel

/// A long list cut into pages of bounded size, by what its entries are and not by where they stand among the others.
///
/// Entries share a page a year; a year that is too much for a page is cut by month, a month by day, and a day by
/// article, so that adding articles of another time moves nothing. A period that is cut keeps its address: its page
/// leads to those within it.
struct PeriodCut: Sendable {
    /// What is cut.
    struct Entry: Sendable {
        var date: PartialDate?
        /// Decides on which share of a day it stands; entries of one article stand together.
        var article: ArticleID?
        /// What it takes on a page, in units of about 250 bytes of HTML.
        var weight: Int
    }

    /// What one page takes, in the units of an entry's weight: about 100 kB.
    static let pageWeight = 400

    /// The periods with entries of their own, the newest first.
    private(set) var parts: [Period] = []
    /// The places of each part's entries in the list, in order.
    private(set) var entries: [Period: [Int]] = [:]
    /// The periods within a period that is cut, the newest first; the years within `nil`.
    private(set) var inner: [Period?: [Period]] = [:]
    /// How many entries each period has.
    private(set) var counts: [Period: Int] = [:]
    private var shares: [Period: [ArticleID: Int]] = [:]
    /// What each part takes on a page, in the units of an entry's weight.
    private var weights: [Period: Int] = [:]

    /// Cuts a list whose entries may come in any order.
    init(_ entries: [Entry]) {
        let years = Dictionary(grouping: entries.indices) { Period(yearOf: entries[$0].date) }
        inner[nil] = years.keys.sorted()
        for (year, places) in years { add(places, of: entries, to: year) }
        parts = self.entries.keys.sorted()
        for part in parts { weights[part] = (self.entries[part] ?? []).reduce(0) { $0 + entries[$1].weight } }
    }

    /// The places of the newest entries, whole parts of them: at least one part, and as many as fill half a page.
    var newest: [Int] {
        var places: [Int] = []
        var weight = 0
        for part in parts {
            weight += weights[part] ?? 0
            guard places.isEmpty || weight <= Self.pageWeight / 2 else { break }
            places += entries[part] ?? []
        }
        return places.sorted()
    }

    /// The period with a page whose entries are those of that date and article.
    func part(of date: PartialDate?, _ article: ArticleID?) -> Period {
        var period = Period(yearOf: date)
        if date != nil {
            if inner[period] != nil { period = period.month(of: date) }
            if inner[period] != nil { period = period.day(of: date) }
        }
        guard let shares = shares[period] else { return period }
        return period.share(article.flatMap { shares[$0] } ?? 1)
    }

    /// Every period with a page, the newest first; one that is cut before those within it.
    var periods: [Period] { counts.keys.sorted { ($0.path.count, $0) < ($1.path.count, $1) } }

    /// The part before and the part after a part, by date.
    func neighbours(of period: Period) -> (older: Period?, newer: Period?) {
        guard let place = parts.firstIndex(of: period) else { return (nil, nil) }
        return (place + 1 < parts.count ? parts[place + 1] : nil, place > 0 ? parts[place - 1] : nil)
    }

    private mutating func add(_ places: [Int], of entries: [Entry], to period: Period) {
        counts[period] = places.count
        let weight = places.reduce(0) { $0 + entries[$1].weight }
        guard weight > Self.pageWeight else {
            self.entries[period] = places
            return
        }
        if period.year != nil, period.day == nil {
            let inside = Dictionary(grouping: places) { place in
                let date = entries[place].date
                return period.month == nil ? period.month(of: date) : period.day(of: date)
            }
            inner[period] = inside.keys.sorted()
            for (part, places) in inside { add(places, of: entries, to: part) }
        } else {
            addShares(places, of: entries, to: period)
        }
    }

    /// Fills one page after the other in the order of articles.
    private mutating func addShares(_ places: [Int], of entries: [Entry], to period: Period) {
        let byArticle = Dictionary(grouping: places) { entries[$0].article }
        let articles = byArticle.keys.sorted { left, right in
            guard let right else { return false }
            return left.map { $0 < right } ?? true
        }
        var shares: [[Int]] = [[]]
        var weight = 0
        for article in articles {
            let own = byArticle[article] ?? []
            let more = own.reduce(0) { $0 + entries[$1].weight }
            if weight > 0, weight + more > Self.pageWeight {
                shares.append([])
                weight = 0
            }
            weight += more
            shares[shares.count - 1] += own
            if let article { self.shares[period, default: [:]][article] = shares.count }
        }
        guard shares.count > 1 else {
            self.shares[period] = nil
            self.entries[period] = places
            return
        }
        inner[period] = shares.indices.map { period.share($0 + 1) }.sorted()
        for (index, places) in shares.enumerated() {
            counts[period.share(index + 1)] = places.count
            self.entries[period.share(index + 1)] = places.sorted()
        }
    }
}
