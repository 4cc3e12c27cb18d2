import BriefingModel

/// What cleaning makes of an article's text.
struct ArticleText {
    /// The line that is the title; it stands among the paragraphs too, so that what it says can be cited.
    var title: String?
    /// The 1-based line where the title stands.
    var titleLine: Int?
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
