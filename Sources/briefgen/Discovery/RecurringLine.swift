import Briefing
import BriefingModel

/// A paragraph that stands word for word in several articles and may be residue.
struct RecurringLine {
    var text: String
    /// Where it stands, one place an article.
    var places: [SourceLocation]

    /// Articles from which on a line is worth a look.
    private static let leastArticles = 3

    /// The lines that recur in a book, the most frequent first.
    ///
    /// Articles with nearly the same text count as one, and a paragraph from which a statement, a transfer or a name was
    /// read is none: papers reprint those.
    static func all(in book: Book) -> [RecurringLine] {
        var places: [String: [SourceLocation]] = [:]
        for record in book.articles.values where record.copyOf == nil {
            var telling = Set(record.facts.quotations.flatMap { [$0.span.paragraph, $0.endParagraph] })
            telling.formUnion(record.facts.commitments.map(\.sentence.paragraph))
            let mentions =
                record.facts.people.flatMap(\.mentions) + record.facts.meetings.flatMap(\.mentions)
                + record.facts.systems.flatMap(\.mentions)
            telling.formUnion(mentions.map(\.paragraph))
            var seen: Set<String> = []
            for (index, paragraph) in record.article.paragraphs.enumerated()
            where !telling.contains(index) && seen.insert(paragraph.text).inserted {
                guard let place = book.place(of: ParagraphReference(record.id, paragraph: index)) else { continue }
                places[paragraph.text, default: []].append(place)
            }
        }
        return places.filter { $0.value.count >= leastArticles }
            .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
            .map { RecurringLine(text: $0.key, places: $0.value) }
    }
}
