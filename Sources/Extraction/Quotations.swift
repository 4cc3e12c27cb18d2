import BriefingModel

/// Finds the quotations of an article and whose words they are.
struct QuotationFinder: Sendable {
    let knowledge: Knowledge

    init(knowledge: Knowledge) { self.knowledge = knowledge }

    /// The quotations of an article, in text order.
    func quotations(in text: TokenisedArticle, of article: Article, people: [PersonFact]) -> [Quotation] { [] }
}
