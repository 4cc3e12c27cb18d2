import BriefingModel

/// An office of a minister's page, made ready to be compared with what a text calls somebody.
struct MinisterOffice: Sendable {
    /// Index of the page among the ministers.
    let page: Int
    /// The country or organisation whose office it is.
    let body: String?
    /// The words of title and body.
    let words: PhraseWords
    /// The words of the body.
    let bodyWords: PhraseWords
    /// The day numbers between which it may have been held.
    private let first: Int
    private let last: Int

    init(_ office: Office, page: Int) {
        self.page = page
        body = office.of
        bodyWords = PhraseWords(weightyOf: office.of ?? "")
        words = PhraseWords(weightyOf: office.title).union(bodyWords)
        first = office.from?.firstDayNumber ?? Int.min
        last = office.to?.lastDayNumber ?? Int.max
    }

    /// Whether it was held on one of the days.
    func isHeld(during days: ClosedRange<Int>) -> Bool { first <= days.upperBound && days.lowerBound <= last }
}
