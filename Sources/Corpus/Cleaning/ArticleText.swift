import BriefingModel

/// What cleaning makes of an article's text.
struct ArticleText {
    /// The line that is the title, which is no paragraph.
    var title: String?
    /// The clean text.
    var paragraphs: [Paragraph] = []
    /// What was taken out.
    var residue: [ResidueLine] = []
    /// When the text states it.
    var published: PartialDate?
    /// When the text states it.
    var updated: PartialDate?
    /// As recognised.
    var language: String?
}
