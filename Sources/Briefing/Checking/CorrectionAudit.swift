import BriefingModel

/// Corrections that meet nothing in their article any more, so that none goes stale unseen.
struct CorrectionAudit {
    private(set) var diagnostics: [Diagnostic] = []

    init(_ book: Book) {
        for record in book.articles.values {
            let corrections = record.article.corrections
            guard !corrections.speakers.isEmpty || !corrections.refused.isEmpty else { continue }
            let quotations = record.facts.quotations.map { Folding.words($0.text) }
            for correction in corrections.speakers {
                let beginning = Folding.words(correction.quotation)
                guard beginning.isEmpty || !quotations.contains(where: { $0.hasPrefix(beginning) }) else { continue }
                note("speakers", correction.quotation, at: correction.location)
            }
            let text = record.article.paragraphs.map { " \(Folding.words($0.text)) " }
            for refusal in corrections.refused {
                let name = " \(Folding.words(refusal.name)) "
                guard !text.contains(where: { $0.contains(name) }) else { continue }
                note("not", refusal.name, at: refusal.location ?? SourceLocation(file: record.article.path))
            }
        }
    }

    private mutating func note(_ key: String, _ value: String, at location: SourceLocation) {
        diagnostics.append(AuditProblem.correctionWithoutEffect(key: key, value: value).diagnostic(at: location))
    }
}
