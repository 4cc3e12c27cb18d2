import BriefingModel
import OrderedCollections

/// Facts without a source, statements without a certain speaker, figures that cannot all be right.
struct DoubtAudit {
    private(set) var diagnostics: [Diagnostic] = []

    /// How many characters of a quotation tell it from others.
    private static let wordsShown = 40

    init(_ knowledge: Knowledge, _ book: Book) {
        for minister in knowledge.ministers {
            for office in minister.offices where office.source == nil {
                let fact = [office.title, office.of].compactMap { $0 }.joined(separator: ", ")
                note(fact, at: office.location, minister.page)
            }
        }
        for meeting in knowledge.meetings where meeting.page.source == nil {
            guard let start = meeting.start else { continue }
            note("start: \(start)", at: meeting.page.keyLocations["start"], meeting.page)
        }
        for record in book.articles.values { noteSpeakers(of: record) }
        noteFigures(of: book)
    }

    private mutating func note(_ fact: String, at location: SourceLocation?, _ page: EntityPage) {
        diagnostics.append(
            AuditProblem.unsourcedFact(fact).diagnostic(at: location ?? SourceLocation(file: page.path)))
    }

    private mutating func noteSpeakers(of record: ArticleRecord) {
        for statement in record.statements where statement.isDoubtful {
            let words = Self.firstWords(of: statement.text)
            let problem = AuditProblem.unnamedSpeaker(
                words: words, correction: CorrectionPlace(articlePath: record.article.path))
            diagnostics.append(
                problem.diagnostic(at: record.value.place(of: words, inParagraph: statement.source.paragraph)))
        }
    }

    private mutating func noteFigures(of book: Book) {
        let acts = OrderedSet(book.systems.values.flatMap(\.acts)).filter(\.isDivergent)
        for act in acts {
            let figures = act.figures.compactMap { figure in
                figure.quantity.map { quantity in
                    "“\(quantity.text)” in " + figure.sources.map(\.description).joined(separator: ", ")
                }
            }
            let record = book.articles[act.id.article]
            let problem = AuditProblem.divergentFigures(actor: act.actor, system: act.system, figures: figures)
            diagnostics.append(problem.diagnostic(at: record?.value.place(ofParagraph: act.id.paragraph)))
        }
    }

    /// Whole words from the beginning, without marks that YAML would read.
    private static func firstWords(of text: String) -> String {
        var result = ""
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            guard result.count + word.count < wordsShown else { break }
            result += result.isEmpty ? String(word) : " " + word
        }
        return result.isEmpty ? String(text.prefix(wordsShown)) : result
    }
}
