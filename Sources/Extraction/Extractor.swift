import BriefingModel

/// Reads articles and finds their facts: a pure function of one article and the entity pages.
public struct Extractor: Sendable {
    private let knowledge: Knowledge
    /// By code of language.
    private let indices: [String: NameIndex]
    private let speechFinder: SpeechFinder
    private let systemFinder: SystemFinder
    private let meetingFinder: MeetingFinder

    /// Makes an extractor that knows the entity pages of `knowledge`.
    ///
    /// - Parameter languages: ISO 639-1 codes of the languages to make ready for, which takes time; articles in others
    ///   are read as well, but each slowly.
    public init(knowledge: Knowledge, languages: Set<String> = ["fr", "en"]) {
        self.knowledge = knowledge
        let codes = Set(languages.map { Language.named($0).code })
        indices = Dictionary(
            uniqueKeysWithValues: codes.map { ($0, NameIndex(knowledge: knowledge, language: .named($0))) })
        speechFinder = SpeechFinder(knowledge: knowledge)
        systemFinder = SystemFinder(knowledge: knowledge)
        meetingFinder = MeetingFinder(knowledge: knowledge)
    }

    /// The facts of one article, lists in text order; a headline's quotations are left to the text that repeats them.
    public func facts(of article: Article) -> ArticleFacts { facts(of: [article])[0] }

    /// Those of several articles, in their order; a few dozen at a time are read fastest.
    public func facts(of articles: [Article]) -> [ArticleFacts] {
        var times = StepTimes(isMeasuring: false)
        return facts(of: articles, times: &times)
    }

    /// The same; what each step takes is added to `times`.
    ///
    /// Each step is taken for all articles before the next one, so that a processor keeps its code and tables at hand: one
    /// article after the other takes a third longer.
    public func facts(of articles: [Article], times: inout StepTimes) -> [ArticleFacts] {
        let texts = times.measure(.tokens) { articles.map(tokenise) }
        let speeches = speechFinder.speeches(in: texts, of: articles, times: &times)
        let systems = times.measure(.systems) {
            articles.indices.map {
                systemFinder.systems(in: texts[$0], refusing: articles[$0].corrections.refusals)
            }
        }
        let meetings = times.measure(.meetings) {
            articles.indices.map {
                meetingFinder.meetings(in: texts[$0], of: articles[$0], people: speeches[$0].people)
            }
        }
        let commitments = times.measure(.commitments) {
            articles.indices.map {
                CommitmentFinder().commitments(
                    in: texts[$0], systems: systems[$0].facts, mentions: systems[$0].mentions,
                    people: speeches[$0].people, quotations: speeches[$0].quotations)
            }
        }
        let notes = times.measure(.notes) {
            articles.indices.map {
                MeetingNoteFinder(
                    text: texts[$0], title: articles[$0].titleParagraph, published: articles[$0].referenceDate,
                    people: speeches[$0].people, meetings: meetings[$0]
                ).notes()
            }
        }
        let elsewhere = times.measure(.notes) {
            articles.indices.map {
                ElsewhereFinder(text: texts[$0], meetings: meetings[$0], published: articles[$0].referenceDate)
                    .sentences()
            }
        }
        return articles.indices.map { index in
            ArticleFacts(
                article: articles[index].id, people: speeches[index].people, meetings: meetings[index],
                systems: systems[index].facts,
                quotations: Self.besideTitle(speeches[index].quotations, of: articles[index]) { $0.span.paragraph },
                reports: Self.besideTitle(speeches[index].reports, of: articles[index]) { $0.span.paragraph },
                commitments: commitments[index], meetingNotes: notes[index], elsewhere: elsewhere[index])
        }
    }

    /// The facts that do not stand in the title; all of them, uncopied, where none does.
    private static func besideTitle<Fact>(_ facts: [Fact], of article: Article, _ paragraph: (Fact) -> Int) -> [Fact] {
        guard let title = article.titleParagraph, facts.contains(where: { paragraph($0) == title }) else {
            return facts
        }
        return facts.filter { paragraph($0) != title }
    }

    func index(for language: Language) -> NameIndex {
        indices[language.code] ?? NameIndex(knowledge: knowledge, language: language)
    }

    func tokenise(_ article: Article) -> TokenisedArticle {
        let language = Language.named(article.language)
        return TokenisedArticle(
            article.paragraphs, refusing: article.corrections.refusals, language: language,
            gazetteer: index(for: language).gazetteer)
    }
}
