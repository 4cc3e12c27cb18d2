import BriefingModel

extension ArticleRecord {
    /// The line of the article's file where a paragraph begins, by its 0-based index.
    ///
    /// Articles in JSON Lines give their file alone: the lines of their text are not those of the file.
    func place(ofParagraph index: Int) -> SourceLocation {
        let hasLines = !article.path.hasSuffix(".jsonl") && article.paragraphs.indices.contains(index)
        return SourceLocation(file: article.path, line: hasLines ? article.paragraphs[index].line : nil)
    }
}

extension Book {
    /// The line of the file where a paragraph begins, if its article is in the book.
    public func place(of reference: ParagraphReference) -> SourceLocation? {
        articles[reference.article]?.place(ofParagraph: reference.paragraph)
    }
}
