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
        let people = times.measure(.people) {
            let people = texts.indices.map {
                peopleReader(
                    of: texts[$0], date: articles[$0].referenceDate, refusals: articles[$0].corrections.refusals)
            }
            for reader in people { reader.read() }
            return people
        }
        let passages = times.measure(.marks) { texts.map { MarkReader.passages(in: $0) } }
        let speakers = times.measure(.speakers) {
            let speakers = texts.indices.map {
                SpeakerReader(texts[$0], passages: passages[$0], people: people[$0])
            }
            for reader in speakers { reader.read() }
            return speakers
        }
        return times.measure(.quotations) {
            let facts = speakers.map { Self.facts(of: $0.people) }
            return texts.indices.map {
                Self.speech(in: texts[$0], articles[$0].corrections, passages[$0], speakers[$0], people: facts[$0])
            }
        }
    }

    private func peopleReader(of text: TokenisedArticle, date: PartialDate?, refusals: [String]) -> PeopleReader {
        PeopleReader(
            text, pages: pages, date: date ?? DayReader(text).firstDay,
            refused: Set(refusals.map { Folding.words($0) }))
    }

    private static func facts(of people: PeopleReader) -> [PersonFact?] {
        let builder = PersonFactBuilder(people)
        return builder.people.indices.map { builder.fact($0) }
    }

    private static func speech(
        in text: TokenisedArticle, _ corrections: ArticleCorrections, _ passages: [MarkedPassage],
        _ speakers: SpeakerReader, people facts: [PersonFact?]
    ) -> Speech {
        let quotations = QuotationBuilder(
            text: text, passages: passages, attributions: speakers.attributions,
            people: facts.map { fact in fact.map { ($0.id, $0.name) } }, corrections: corrections)
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
