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

    /// Reads articles; what each step takes is added to `times`.
    func speeches(in texts: [TokenisedArticle], of articles: [Article], times: inout StepTimes) -> [Speech] {
        let people = times.measure(.people) { zip(texts, articles).map(readPeople) }
        let passages = times.measure(.marks) { texts.map { MarkReader.passages(in: $0) } }
        let speakers = times.measure(.speakers) {
            texts.indices.map { index in
                let speakers = SpeakerReader(texts[index], passages: passages[index], people: people[index])
                speakers.read()
                return speakers
            }
        }
        return times.measure(.quotations) {
            texts.indices.map { Self.speech(in: texts[$0], of: articles[$0], passages[$0], speakers[$0]) }
        }
    }

    private func readPeople(_ text: TokenisedArticle, of article: Article) -> PeopleReader {
        let date = article.referenceDate ?? DayReader(text).firstDay
        let refused = Set(article.corrections.refusals.map { Folding.words($0) })
        var people = PeopleReader(text, pages: pages, date: date, refused: refused)
        people.read()
        return people
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
                result[known] = result[known].joined(with: fact)
                result[known].mentions = Array(Set(result[known].mentions)).sorted()
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
