import BriefingModel

/// Finds the people that an article names.
struct PeopleFinder: Sendable {
    let knowledge: Knowledge

    init(knowledge: Knowledge) { self.knowledge = knowledge }

    /// The people of an article, in the order of their first mention.
    func people(in text: TokenisedArticle, of article: Article) -> [PersonFact] { [] }
}
