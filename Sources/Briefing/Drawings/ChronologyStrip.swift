/// Meetings, statements and articles along the days; days count from 1970-01-01.
public struct ChronologyStrip: Hashable, Sendable {
    /// A meeting on the strip.
    public struct Meeting: Hashable, Sendable {
        /// Its first and last day.
        public var days: ClosedRange<Int>
        /// Its label where there is room, such as « 12 oct., Bruxelles ».
        public var label: String
        /// Its label where there is little, such as « 12 oct. ».
        public var shortLabel: String

        /// Makes a meeting.
        public init(days: ClosedRange<Int>, label: String, shortLabel: String) {
            self.days = days
            self.label = label
            self.shortLabel = shortLabel
        }
    }

    /// The names of the three rows and of the months.
    public struct Labels: Hashable, Sendable {
        /// Of the first row.
        public var meetings: String
        /// Of the second row.
        public var statements: String
        /// Of the third row.
        public var articles: String
        /// Short names of the twelve months, from January.
        public var months: [String]

        /// Makes labels.
        public init(meetings: String, statements: String, articles: String, months: [String]) {
            self.meetings = meetings
            self.statements = statements
            self.articles = articles
            self.months = months
        }
    }

    /// In order of date.
    public var meetings: [Meeting]
    /// The day of each statement, in order.
    public var statements: [Int]
    /// The day of each article, in order.
    public var articles: [Int]
    /// The words on it.
    public var labels: Labels
    /// Whether it may take the whole width of a page, as that of the whole corpus does.
    public var isFullWidth: Bool

    /// Makes a strip.
    public init(meetings: [Meeting], statements: [Int], articles: [Int], labels: Labels, isFullWidth: Bool = false) {
        self.meetings = meetings
        self.statements = statements
        self.articles = articles
        self.labels = labels
        self.isFullWidth = isFullWidth
    }
}
