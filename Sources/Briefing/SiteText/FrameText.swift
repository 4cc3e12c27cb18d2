/// What stands around every page.
struct FrameText: Hashable, Sendable {
    /// First link of a page, for keyboards.
    var skip: String
    /// Name of the main navigation.
    var navigation: String
    /// The site’s part about people.
    var ministers: String
    /// The site’s part about meetings.
    var meetings: String
    /// The site’s part about weapon systems.
    var systems: String
    /// The site’s part with the articles.
    var articles: String
    /// Everything by date.
    var timeline: String
    /// The page for those who keep the corpus.
    var quality: String
    /// When the corpus ends and how many articles it has.
    var closing: Phrase
    /// The same when no article is dated.
    var closingUndated: Phrase
    /// How to cite a page.
    var citation: Phrase
    /// The same when no article is dated.
    var citationUndated: Phrase
    /// Link to the Markdown of a page.
    var twin: String
    /// Link to the quality page.
    var qualityLink: String
    /// Where the site’s text comes from.
    var note: String
    /// Name of the rail.
    var facts: String
    /// Name of a page’s list of contents.
    var inThisPage: String
    /// Mark of an entity that the team has not written about.
    var automatic: String
    /// Mark of an entity page that nobody has confirmed.
    var draft: String
    /// What stands for a source where a fact has none.
    var teamNotice: String
    /// The same where a source states an office and not its dates.
    var datesNotice: String
    /// Signature under the team’s prose, before the file.
    var signature: String
}
