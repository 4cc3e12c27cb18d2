import BriefingModel

extension AuditProblem {
    /// The diagnostic with its sentences, at `location`.
    func diagnostic(at location: SourceLocation?) -> Diagnostic {
        Diagnostic(severity, identifier, summary, at: location, notes: notes, advice: advice)
    }

    private var severity: Diagnostic.Severity {
        switch self {
        case .datesReversed: .error
        case .nameClaimedTwice, .officesOverlap, .unknownArticle, .unknownParagraph: .warning
        default: .note
        }
    }

    /// The stable name, listed in the guide.
    private var identifier: String {
        switch self {
        case .nameClaimedTwice: "name-claimed-twice"
        case .datesReversed: "dates-reversed"
        case .officesOverlap: "offices-overlap"
        case .unknownArticle: "unknown-article"
        case .unknownParagraph: "unknown-paragraph"
        case .neverMentioned: "never-mentioned"
        case .undatedArticle: "undated-article"
        case .duplicateArticle: "duplicate-article"
        case .unsourcedFact: "unsourced-fact"
        case .unnamedSpeaker: "unnamed-speaker"
        case .noPage: "no-page"
        case .divergentFigures: "divergent-figures"
        case .draftPage: "draft-page"
        }
    }

    private var summary: String {
        switch self {
        case .nameClaimedTwice(let name, let first): "“\(name)” is also a name of \(first)"
        case .datesReversed(let earlier, let first, let later, let second):
            "“\(later)” (\(second)) lies before “\(earlier)” (\(first))"
        case .officesOverlap(let title, let holder, let other, _):
            holder == other
                ? "\(holder) holds the office “\(title)” twice at the same time"
                : "\(holder) and \(other) hold the office “\(title)” at the same time"
        case .unknownArticle(let article, _): "there is no article “\(article)”"
        case .unknownParagraph(let reference, let paragraphs):
            "the article “\(reference.article)” has no paragraph \(reference.paragraph + 1); it has \(paragraphs)"
        case .neverMentioned(let name): "no article mentions \(name)"
        case .undatedArticle: "the article has no date"
        case .duplicateArticle(let original): "the text is nearly that of “\(original)”"
        case .unsourcedFact(let fact): "no article is given as the source of “\(fact)”"
        case .unnamedSpeaker(let words, _): "it is not certain who says “\(words)”"
        case .noPage(let name, let mentions, _):
            "\(name) has no page, and is mentioned \(mentions == 1 ? "once" : "\(mentions) times")"
        case .divergentFigures(let actor, let system, _):
            "articles give different figures for \(system) from \(actor)"
        case .draftPage: "the page is a draft that nobody has confirmed"
        }
    }

    private var notes: [String] {
        switch self {
        case .divergentFigures(_, _, let figures): figures
        case .officesOverlap(_, _, _, let otherPath): ["the other is stated in \(otherPath)"]
        default: []
        }
    }

    private var advice: String? {
        switch self {
        case .nameClaimedTwice: "take it out of one of the two pages, or make it longer"
        case .datesReversed: "correct one of the two dates"
        case .officesOverlap: "correct “from” or “to” of one of the two"
        case .unknownArticle(_, let nearest):
            nearest.map { "did you mean “\($0)”?" }
                ?? "an article’s name is the last part of its page’s address, without “.html”"
        case .unknownParagraph: "paragraphs are numbered in the margin of the article’s page"
        case .neverMentioned: "add the forms that articles use to “aliases”, or take the page out"
        case .undatedArticle(let correction): "write “date: 2022-10-12” (or 2022-10, or 2022) \(Self.place(correction))"
        case .duplicateArticle: "nothing to do if both are wanted: the site counts them once"
        case .unsourcedFact: "write “source: ARTICLE#p3” there if an article states it"
        case .unnamedSpeaker(let words, let correction):
            "write “speakers: {\"\(words)\": NAME}” \(Self.place(correction)), or “~” for NAME when nobody can tell"
        case .noPage(let name, _, let file):
            "write “\(file)” with “briefgen new”, or “not: [\(name)]” with the articles if it is none"
        case .divergentFigures: "nothing to do if the papers differ: the page shows them side by side"
        case .draftPage: "read it through and take the line “draft: true” out"
        }
    }

    private static func place(_ correction: CorrectionPlace) -> String {
        correction.isSidecar ? "into “\(correction.file)”" : "with the keys of the article"
    }
}
