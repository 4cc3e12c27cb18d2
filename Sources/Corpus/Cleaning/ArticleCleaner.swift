import BriefingModel

/// Takes the text of an article apart: title, paragraphs, residue, dates.
enum ArticleCleaner {
    /// Cleans `text`, whose first line is line `firstLine` of its file.
    static func clean(_ text: String, firstLine: Int, settings: SiteSettings) -> ArticleText {
        var result = ArticleText()
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let trimmed = String(line).trimmingSpaces
            if trimmed.isEmpty { continue }
            result.paragraphs.append(Paragraph(trimmed, line: firstLine + index))
        }
        if let first = result.paragraphs.first, !first.text.hasSuffix("."), first.text.split(separator: " ").count <= 25
        {
            result.title = first.text
            result.paragraphs.removeFirst()
        }
        return result
    }
}
