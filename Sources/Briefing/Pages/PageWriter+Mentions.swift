import BriefingModel
import Templating

extension PageWriter {
    /// Mentions shown on one page at most; the newest stay.
    private static let mentionLimit = 60

    /// Mentions in context, newest first, one a paragraph, without the paragraphs that `shown` shows already.
    ///
    /// - Parameter isCut: whether pages by period list the articles, so that fewer will do here.
    mutating func addMentions(
        _ mentions: [SourcedMention], articles: [ArticleID], without shown: [ParagraphReference], isCut: Bool
    ) {
        let limit = isCut ? PageComposer.newestShown : Self.mentionLimit
        let shown = Set(shown)
        var seen: Set<ParagraphReference> = []
        var newest: [SourcedMention] = []
        for mention in mentions.reversed() where newest.count < limit {
            guard !shown.contains(mention.source), !isExcerpt(mention.source.article),
                seen.insert(mention.source).inserted
            else { continue }
            newest.append(mention)
        }
        var items: [TemplateValue] = []
        for mention in newest {
            let language = composer.ready.articles[mention.source.article]?.language
            func spaced(_ words: String) -> String { text.spaced(words, in: language) }
            items.append([
                "before": .text(spaced(Self.tail(mention.before))), "text": .text(spaced(mention.text)),
                "after": .text(spaced(Self.head(mention.after))),
                "foreign": TemplateValue(language == text.language ? nil : language),
                "origin": .record(origin(mention.source)),
            ])
        }
        let listed = Set(newest.map(\.source.article)).union(shown.map(\.article))
        // A meeting's articles stand in its press; elsewhere the count of articles leads here.
        let rest = isCut || kind == .meeting ? [] : articles.reversed().filter { !listed.contains($0) }.prefix(limit)
        guard !items.isEmpty || !rest.isEmpty else { return }
        addSection(
            "mentions", text.headings.mentions,
            [
                "otherArticles": .text(text.entities.otherArticles),
                "scope": .text(
                    items.isEmpty
                        ? text.entities.mentionsNone(["articles": text.count(articles.count, text.words.articleCount)])
                        : text.entities.mentionsShown([
                            "articles": text.count(articles.count, text.words.articleCount),
                            "mentions": text.count(items.count, text.words.mentionCount),
                        ])),
                "hasMentions": .flag(!items.isEmpty), "mentions": TemplateValue(items),
                "hasArticles": .flag(!rest.isEmpty),
                "articles": TemplateValue(
                    rest.map { articleItem($0) }),
            ])
    }

    private func isExcerpt(_ article: ArticleID) -> Bool { composer.ready.articles[article]?.isExcerpt ?? false }

    /// An article in a list: title, outlet, date.
    func articleItem(_ id: ArticleID) -> TemplateValue {
        let words = composer.ready.articles[id]
        let outlet = words?.outletName
        return [
            "title": .text(title(of: id)), "path": .text(PagePath(id).text),
            "outlet": TemplateValue(outlet), "comma": outlet == nil ? .absent : ", ",
            "date": TemplateValue(words?.date), "iso": TemplateValue(words?.iso),
        ]
    }

    /// The last words of a text, about ninety characters.
    private static func tail(_ words: String) -> String {
        guard words.utf8.count > 110 else { return words }
        let characters = Array(words)
        guard characters.count > 110 else { return words }
        let start = characters[(characters.count - 90)...].firstIndex { $0.isWhitespace } ?? characters.count - 90
        return "…" + String(characters[(start + 1)...])
    }

    /// The first words of a text, about ninety characters.
    private static func head(_ words: String) -> String {
        guard words.utf8.count > 110 else { return words }
        let characters = Array(words)
        guard characters.count > 110 else { return words }
        let end = characters[..<90].lastIndex { $0.isWhitespace } ?? 90
        return String(characters[..<end]) + "…"
    }
}
