/// A new entity page, its front matter filled in with what the articles say.
struct PageDraft: Hashable {
    /// The path in the corpus.
    var path: String
    /// The page.
    var text: String
}
