import BriefingModel

/// What somebody who keeps the corpus should put right or look at, found by comparing its parts with each other.
///
/// Reading a file tells what is wrong with that file; this tells what only shows when all of them are known.
public struct CorpusAudit: Sendable {
    /// Pages and dates that contradict each other, and sources that do not exist: errors and warnings, sorted.
    public let contradictions: [Diagnostic]
    /// What is missing or in doubt, each with what to write and where: notes, sorted.
    public let doubts: [Diagnostic]

    /// Looks through a corpus: what its pages state, its articles, and the book made of them.
    public init(knowledge: Knowledge, articles: [Article], book: Book) {
        contradictions =
            (NameAudit(knowledge).diagnostics + DateAudit(knowledge, articles).diagnostics
            + SourceAudit(knowledge, articles).diagnostics + CorrectionAudit(book).diagnostics).sorted()
        doubts = (CoverageAudit(book).diagnostics + DoubtAudit(knowledge, book).diagnostics).sorted()
    }
}
