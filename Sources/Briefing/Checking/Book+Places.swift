import BriefingModel

extension ArticleContent {
    /// The line of the article's file where a paragraph begins, by its 0-based index.
    ///
    /// Articles in JSON Lines give their file alone: the lines of their text are not those of the file.
    func place(ofParagraph index: Int) -> SourceLocation {
        let hasLines = !article.path.hasSuffix(".jsonl") && article.paragraphs.indices.contains(index)
        return SourceLocation(file: article.path, line: hasLines ? article.paragraphs[index].line : nil)
    }

    /// The place of the first `words` of a paragraph, and the line alone where the file does not have it as it was read.
    func place(of words: String, inParagraph index: Int) -> SourceLocation {
        var place = place(ofParagraph: index)
        guard place.line != nil, let column = article.paragraphs[index].column,
            let range = article.paragraphs[index].text.firstRange(of: words)
        else { return place }
        let text = article.paragraphs[index].text
        place.column = column + text.distance(from: text.startIndex, to: range.lowerBound)
        return place
    }
}

extension Book {
    /// The line of the file where a paragraph begins, if its article is in the book.
    public func place(of reference: ParagraphReference) -> SourceLocation? {
        articles[reference.article]?.value.place(ofParagraph: reference.paragraph)
    }

    /// The place of the first `words` of a paragraph, if its article is in the book.
    func place(of words: String, in reference: ParagraphReference) -> SourceLocation? {
        articles[reference.article]?.value.place(of: words, inParagraph: reference.paragraph)
    }
}
