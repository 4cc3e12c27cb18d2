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
    public func facts(of article: Article) -> ArticleFacts {
        var times = StepTimes(isMeasuring: false)
        return facts(of: article, times: &times)
    }

    /// The same; what each step takes is added to `times`.
    public func facts(of article: Article, times: inout StepTimes) -> ArticleFacts {
        let text = times.measure(.tokens) { tokenise(article) }
        let speech = speechFinder.speech(in: text, of: article, times: &times)
        let systems = times.measure(.systems) {
            systemFinder.systems(in: text, refusing: article.corrections.refusals)
        }
        let meetings = times.measure(.meetings) {
            meetingFinder.meetings(in: text, of: article, people: speech.people)
        }
        let commitments = times.measure(.commitments) {
            CommitmentFinder().commitments(
                in: text, systems: systems.facts, mentions: systems.mentions, people: speech.people,
                quotations: speech.quotations)
        }
        let notes = times.measure(.notes) {
            MeetingNoteFinder(
                text: text, title: article.titleParagraph, published: article.referenceDate, people: speech.people,
                meetings: meetings
            ).notes()
        }
        let elsewhere = times.measure(.notes) {
            ElsewhereFinder(text: text, meetings: meetings, published: article.referenceDate).sentences()
        }
        return ArticleFacts(
            article: article.id, people: speech.people, meetings: meetings, systems: systems.facts,
            quotations: Self.besideTitle(speech.quotations, of: article) { $0.span.paragraph },
            reports: Self.besideTitle(speech.reports, of: article) { $0.span.paragraph },
            commitments: commitments, meetingNotes: notes, elsewhere: elsewhere)
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
