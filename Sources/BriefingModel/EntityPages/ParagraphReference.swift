/// A paragraph of an article, as a citation points to it: `2022-10-12-depeche#p3`.
public struct ParagraphReference: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The article.
    public var article: ArticleID
    /// 0-based index into the article's paragraphs; written 1-based.
    public var paragraph: Int

    /// Makes a reference to the paragraph with the 0-based index `paragraph`.
    public init(_ article: ArticleID, paragraph: Int) {
        self.article = article
        self.paragraph = paragraph
    }

    /// Reads `ARTICLE#pN` with N from 1; anything else gives `nil`.
    public init?(written text: some StringProtocol) {
        guard let mark = text.lastIndex(of: "#"), let article = ArticleID(written: text[..<mark]) else { return nil }
        let anchor = text[text.index(after: mark)...]
        guard anchor.first == "p", let number = Int(anchor.dropFirst()), number >= 1 else { return nil }
        self.init(article, paragraph: number - 1)
    }

    public var description: String { "\(article)#p\(paragraph + 1)" }

    public static func < (left: ParagraphReference, right: ParagraphReference) -> Bool {
        (left.article, left.paragraph) < (right.article, right.paragraph)
    }
}
