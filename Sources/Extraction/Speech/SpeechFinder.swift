import BriefingModel

/// Finds who is in an article and who says what in it.
struct SpeechFinder: Sendable {
    /// People and quotations of one article.
    struct Speech: Sendable {
        /// In the order of their first mention.
        var people: [PersonFact]
        /// In text order.
        var quotations: [Quotation]
        /// In text order.
        var reports: [ReportedSpeech]
    }

    private let pages: PageNames

    /// Makes a finder that knows the ministers' pages.
    init(knowledge: Knowledge) { pages = PageNames(knowledge) }

    /// Reads one article; what each step takes is added to `times`.
    func speech(in text: TokenisedArticle, of article: Article, times: inout StepTimes) -> Speech {
        let date = article.referenceDate ?? DayReader(text).firstDay
        let refused = Set(article.corrections.refusals.map { Folding.words($0) })
        let people = times.measure(.people) {
            var people = PeopleReader(text, pages: pages, date: date, refused: refused)
            people.read()
            return people
        }
        let passages = times.measure(.marks) { MarkReader.passages(in: text) }
        let speakers = times.measure(.speakers) {
            let speakers = SpeakerReader(text, passages: passages, people: people)
            speakers.read()
            return speakers
        }
        return times.measure(.quotations) { Self.speech(in: text, of: article, passages, speakers) }
    }

    private static func speech(
        in text: TokenisedArticle, of article: Article, _ passages: [MarkedPassage], _ speakers: SpeakerReader
    ) -> Speech {
        let builder = PersonFactBuilder(speakers.people)
        let facts = builder.people.indices.map { builder.fact($0) }
        let quotations = QuotationBuilder(
            text: text, passages: passages, attributions: speakers.attributions,
            people: facts.map { fact in fact.map { ($0.id, $0.name) } }, corrections: article.corrections)
        return Speech(
            people: inTextOrder(facts), quotations: quotations.quotations(),
            reports: reports(speakers.reports, in: text, people: facts))
    }

    private static func reports(
        _ reports: [SpeakerReader.Report], in text: TokenisedArticle, people: [PersonFact?]
    ) -> [ReportedSpeech] {
        let reader = PassageReader(text: text)
        return reports.compactMap { report in
            let paragraph = text.paragraph(ofToken: report.tokens.lowerBound)
            guard let person = people[report.person], !reader.isHeading(paragraph) else { return nil }
            return ReportedSpeech(
                text: text.text(report.tokens), span: text.span(report.tokens, paragraph: paragraph),
                speaker: .named(id: person.id, name: person.name), cue: report.cue)
        }
    }

    /// The people in the order of their first mention; two records of one page become one.
    private static func inTextOrder(_ facts: [PersonFact?]) -> [PersonFact] {
        var result: [PersonFact] = []
        result.reserveCapacity(facts.count)
        for case let fact? in facts {
            if let known = result.indices.first(where: { result[$0].id == fact.id }) {
                result[known].mentions = Array(Set(result[known].mentions + fact.mentions)).sorted()
                result[known].role = result[known].role ?? fact.role
                result[known].organisation = result[known].organisation ?? fact.organisation
                result[known].country = result[known].country ?? fact.country
            } else {
                result.append(fact)
            }
        }
        if !result.indices.dropFirst().allSatisfy({ comesBefore(result[$0 - 1], result[$0]) }) {
            result.sort(by: comesBefore)
        }
        return result
    }

    private static func comesBefore(_ one: PersonFact, _ other: PersonFact) -> Bool {
        (one.mentions.first ?? .end, one.id) < (other.mentions.first ?? .end, other.id)
    }
}

extension TextSpan {
    /// Behind every other span.
    fileprivate static let end = TextSpan(paragraph: Int.max, start: 0, end: 0)
}
