import BriefingModel

/// What an audit can find; the sentences are in `AuditProblem+Sentences.swift`.
enum AuditProblem: Hashable {
    // Contradictions
    case nameClaimedTwice(String, first: String)
    case datesReversed(earlier: String, PartialDate, later: String, PartialDate)
    case officesOverlap(title: String, holder: String, other: String, otherPath: String)
    case unknownArticle(String, nearest: String?)
    case unknownParagraph(ParagraphReference, paragraphs: Int)
    case correctionWithoutEffect(key: String, value: String)

    // Doubts
    case neverMentioned(String)
    case undatedArticle(correction: CorrectionPlace)
    case duplicateArticle(of: String)
    case unsourcedFact(String)
    case unnamedSpeaker(words: String, correction: CorrectionPlace)
    case noPage(String, mentions: Int, file: String, correction: CorrectionPlace?)
    case joinedSurname(String, person: String, correction: CorrectionPlace?)
    case divergentFigures(actor: String, system: String, figures: [String])
    case draftPage
}

/// Where people correct what was read from an article.
struct CorrectionPlace: Hashable {
    /// The file that takes corrections, relative to the corpus.
    var file: String
    /// Whether they go into a file of their own beside the article.
    var isSidecar: Bool

    /// `articles/x.txt` is corrected in `articles/x.yml`, other articles in themselves.
    init(articlePath path: String) {
        isSidecar = path.hasSuffix(".txt")
        file = isSidecar ? path.dropLast(4) + ".yml" : path
    }
}
