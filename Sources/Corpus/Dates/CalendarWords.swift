/// The names of months and days in one language, as written dates use them.
public struct CalendarWords: Sendable {
    /// Month 1 to 12 by its folded name or abbreviation without the dot.
    public let months: [FoldedWord: Int]
    /// Weekday 1 (Monday) to 7 by its folded name or abbreviation without the dot.
    public let weekdays: [FoldedWord: Int]
    /// Words that may stand between a date's parts: « le », « de ».
    public let articles: Set<FoldedWord>
    /// Letters glued to a day's number: « er ».
    public let ordinals: Set<FoldedWord>
    /// Words between a date and a time: « à ».
    public let timePrepositions: Set<FoldedWord>
    /// The words that a date can begin with.
    private let openers: FoldedWordTable<Void>

    /// Makes tables from names; the place in the list is the number, from 1.
    init(
        months: [[String]], weekdays: [[String]], articles: [String], ordinals: [String], timePrepositions: [String]
    ) {
        func numbered(_ names: [[String]]) -> [FoldedWord: Int] {
            var table: [FoldedWord: Int] = [:]
            for (index, forms) in names.enumerated() {
                for form in forms { table[FoldedWord(form)] = index + 1 }
            }
            return table
        }
        self.months = numbered(months)
        self.weekdays = numbered(weekdays)
        self.articles = Set(articles.map { FoldedWord($0) })
        self.ordinals = Set(ordinals.map { FoldedWord($0) })
        self.timePrepositions = Set(timePrepositions.map { FoldedWord($0) })
        openers = Self.openers(self.months, self.weekdays, self.articles)
    }

    /// Tables that know the words of all `languages`; of two meanings of one word the earlier language's counts.
    public init(joining languages: [CalendarWords]) {
        var months: [FoldedWord: Int] = [:]
        var weekdays: [FoldedWord: Int] = [:]
        for language in languages {
            months.merge(language.months) { earlier, _ in earlier }
            weekdays.merge(language.weekdays) { earlier, _ in earlier }
        }
        self.months = months
        self.weekdays = weekdays
        articles = languages.reduce(into: []) { $0.formUnion($1.articles) }
        ordinals = languages.reduce(into: []) { $0.formUnion($1.ordinals) }
        timePrepositions = languages.reduce(into: []) { $0.formUnion($1.timePrepositions) }
        openers = Self.openers(months, weekdays, articles)
    }

    private static func openers(
        _ months: [FoldedWord: Int], _ weekdays: [FoldedWord: Int], _ articles: Set<FoldedWord>
    ) -> FoldedWordTable<Void> {
        let words = Set(months.keys).union(weekdays.keys).union(articles)
        return FoldedWordTable(Dictionary(uniqueKeysWithValues: words.map { ($0, ()) }))
    }

    /// Whether a written date can begin with a word that has no digit.
    func mayOpenDate(_ word: FoldedWord) -> Bool { openers[word] != nil }
}
