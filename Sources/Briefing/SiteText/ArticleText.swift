/// On article pages.
struct ArticleText: Hashable, Sendable {
    var text: String
    var feeds: String
    var rights: String
    var fullRights: String
    var excerptRights: String
    var main: String
    var undated: String
    var withoutPage: String
    var copyOf: String
    var copy: String
    var previous: String
    var next: String
    var feedsLabel: String
    var cleaned: Phrase
    var by: Phrase
    /// What is not known of where it comes from.
    var missing: Phrase
    var outlet: String
    var author: String
    var address: String
    var updated: Phrase
    var textNote: String
    var excerptNote: String
    var elided: CountedNoun
    /// What to say of a quotation’s speaker.
    var quotationAnonymous: Phrase
    var copies: CountedNoun
    /// For search engines.
    var summary: Phrase
}
