import BriefingModel

/// A line that stands in several articles and so is probably no text of any of them.
public struct RecurringLine: Hashable, Sendable {
    /// The line as `site.yml: boilerplate` would list it.
    public var text: String
    /// The articles that have it, sorted.
    public var articles: [ArticleID]

    /// Lines longer than this are not proposed: texts that two papers share are news, not residue.
    static let maximumWords = 60

    /// The lines that at least `count` of `articles` have in common, most frequent first, then by text.
    ///
    /// What cleaning removed already is not proposed again, and a line counts once an article.
    public static func proposals(in articles: [Article], atLeast count: Int = 3) -> [RecurringLine] {
        var found: [String: [ArticleID]] = [:]
        for article in articles {
            for paragraph in Set(article.paragraphs.map(\.text)) where isShort(paragraph) {
                found[paragraph, default: []].append(article.id)
            }
        }
        return found.compactMap { text, articles in
            articles.count >= count ? RecurringLine(text: text, articles: articles.sorted()) : nil
        }
        .sorted { ($1.articles.count, $0.text) < ($0.articles.count, $1.text) }
    }

    private static func isShort(_ text: String) -> Bool {
        text.utf8.count <= maximumWords * 12 && text.utf8.lazy.filter { $0 == 0x20 }.count < maximumWords
    }
}
