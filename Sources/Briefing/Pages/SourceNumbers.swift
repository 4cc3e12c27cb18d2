import BriefingModel
import OrderedCollections
import Templating

/// The numbered sources of one page, in the order in which the page first cites them.
struct SourceNumbers: Sendable {
    /// The cited paragraphs of each source, 0-based, in ascending order.
    private(set) var paragraphs: OrderedDictionary<ArticleID, [Int]> = [:]

    /// The 1-based number of the paragraph's article; cites it if it was not yet.
    mutating func number(of reference: ParagraphReference) -> Int {
        var cited = paragraphs[reference.article] ?? []
        if let place = cited.firstIndex(where: { $0 >= reference.paragraph }) {
            if cited[place] != reference.paragraph { cited.insert(reference.paragraph, at: place) }
        } else {
            cited.append(reference.paragraph)
        }
        paragraphs[reference.article] = cited
        return (paragraphs.index(forKey: reference.article) ?? 0) + 1
    }

    /// Every paragraph that the page cites.
    var references: [ParagraphReference] {
        paragraphs.flatMap { article, list in list.map { ParagraphReference(article, paragraph: $0) } }
    }
}
