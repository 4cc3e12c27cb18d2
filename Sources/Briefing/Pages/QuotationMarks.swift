import BriefingModel

/// Where an article's page marks its quotations; one that overlaps another before it is not marked.
struct QuotationMarks {
    /// A stretch of a paragraph that belongs to a quotation.
    struct Mark {
        /// In Unicode scalars of the paragraph's text.
        var range: Range<Int>
        /// Its anchor on the article's page.
        var anchor: String
        /// The quotation; `nil` on the paragraphs that it runs on to.
        var quotation: Quotation?
        /// The anchor of the quotation's beginning, by which its statement is known.
        var firstAnchor: String
    }

    /// The marks of each paragraph, 0-based, in text order.
    private(set) var byParagraph: [Int: [Mark]] = [:]
    /// The anchors of quotations that could not be marked where they begin.
    private(set) var unmarked: [String] = []

    init(of record: ArticleRecord) {
        var places: [Int: Int] = [:]
        var ends: [Int: Int] = [:]
        for quotation in record.facts.quotations.sorted(by: { $0.span < $1.span }) {
            let first = quotation.span.paragraph
            let place = (places[first] ?? 0) + 1
            places[first] = place
            let anchor = "c\(first + 1)-\(place)"
            for paragraph in first...max(first, quotation.endParagraph) {
                let isFirst = paragraph == first
                guard record.article.paragraphs.indices.contains(paragraph) else { continue }
                let length = record.article.paragraphs[paragraph].text.scalarCount
                let lower = isFirst ? quotation.span.start : 0
                let upper = paragraph == quotation.endParagraph ? quotation.span.end : length
                guard ends[paragraph] ?? 0 <= lower, lower < upper, upper <= length else {
                    if isFirst { unmarked.append(anchor) }
                    continue
                }
                ends[paragraph] = upper
                byParagraph[paragraph, default: []].append(
                    Mark(
                        range: lower..<upper, anchor: isFirst ? anchor : "\(anchor)-p\(paragraph + 1)",
                        quotation: isFirst ? quotation : nil, firstAnchor: anchor))
            }
        }
        // Reports have no marks; they follow their paragraph's quotations in number.
        for report in record.facts.reports {
            let place = (places[report.span.paragraph] ?? 0) + 1
            places[report.span.paragraph] = place
            unmarked.append("c\(report.span.paragraph + 1)-\(place)")
        }
    }
}
