import BriefingModel

extension AuditProblem {
    /// The diagnostic with its sentences, at `location`.
    func diagnostic(at location: SourceLocation?) -> Diagnostic {
        Diagnostic(severity, identifier, summary, at: location, notes: notes, advice: advice)
    }

    private var severity: Diagnostic.Severity {
        switch self {
        case .datesReversed: .error
        case .nameClaimedTwice, .officesOverlap, .unknownArticle, .unknownParagraph, .correctionWithoutEffect:
            .warning
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
        case .correctionWithoutEffect: "correction-without-effect"
        case .joinedSurname: "joined-surname"
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
        case .correctionWithoutEffect(let key, let value):
            "“\(key)” names something the article does not have: “\(value)”"
        case .joinedSurname(let surname, let person, _):
            "“\(surname)” is taken for \(person), the only person of that name in the corpus"
        case .neverMentioned(let name): "no article mentions \(name)"
        case .undatedArticle: "the article has no date"
        case .duplicateArticle(let original): "the text is nearly that of “\(original)”"
        case .unsourcedFact(let fact): "no article is given as the source of “\(fact)”"
        case .unnamedSpeaker(let words, _): "it is not certain who says “\(words)”"
        case .noPage(let name, let mentions, _, _):
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
            "write “speakers: {\(Self.quoted(words)): NAME}” \(Self.place(correction)), or “~” for NAME when nobody can tell"
        case .noPage(let name, _, let file, let correction):
            "write “\(file)” (“briefgen discover --write” drafts it), or, if it is none, “not: [\(Self.quoted(name))]” "
                + Self.place(correction)
        case .joinedSurname(let surname, _, let correction):
            "if that is wrong, write “not: [\(Self.quoted(surname))]” \(Self.place(correction))"
        case .correctionWithoutEffect(let key, _): Self.remedy(for: key)
        case .divergentFigures:
            "nothing to do if the papers differ: the page shows them side by side; "
                + "if a paragraph is wrong, write its number under “drop” with its article"
        case .draftPage: "read it through and take the line “draft: true” out"
        }
    }

    private static func place(_ correction: CorrectionPlace?) -> String {
        guard let correction else { return "with the articles" }
        return correction.isSidecar
            ? "into “\(correction.file)”" : "among the keys of the article in “\(correction.file)”"
    }

    private static func remedy(for key: String) -> String {
        switch key {
        case "speakers": "write the words that a quotation of the article begins with, or take the line out"
        default: "write the name as the article does, or take it out"
        }
    }

    /// `text` in double quotation marks, as YAML and JSON read it.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
