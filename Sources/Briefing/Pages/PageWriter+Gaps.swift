import BriefingModel
import Templating

extension PageWriter {
    /// Something that the corpus leaves open, with the paragraphs that raise the question.
    struct Gap {
        var text: String
        var sources: [ParagraphReference] = []
    }

    /// Adds « Ce que le corpus ne dit pas »; its last line says what the tool cannot see.
    mutating func addGaps(_ gaps: [Gap]) {
        let lines = gaps + [Gap(text: text.gaps.method)]
        addSection(
            "gaps", text.headings.gaps,
            ["gaps": .list(lines.map { ["text": .text($0.text), "references": references($0.sources)] })])
    }

    /// Promises that no article confirms, figures that contradict each other, requests that nothing answers.
    func gaps(in acts: [Act], limit: Int = 6) -> [Gap] {
        var gaps: [Gap] = []
        for act in composer.newestFirst(acts) {
            let sources = Array(act.sources.prefix(3))
            let sentence = composer.sentence(act)
            if act.isDivergent {
                gaps.append(Gap(text: text.gaps.divergent(["act": sentence]), sources: act.figures.flatMap(\.sources)))
            } else if act.status == .pledged || act.status == .planned {
                let isConfirmed = acts.contains { other in
                    other.status == .delivered && other.actor == act.actor && other.systemID == act.systemID
                }
                if !isConfirmed { gaps.append(Gap(text: text.gaps.unconfirmed(["act": sentence]), sources: sources)) }
            } else if act.status == .requested {
                let isAnswered = acts.contains { other in
                    other.status != .requested && other.systemID == act.systemID && other.actor != act.actor
                }
                if !isAnswered { gaps.append(Gap(text: text.gaps.unanswered(["act": sentence]), sources: sources)) }
            }
        }
        return Array(gaps.prefix(limit))
    }

    /// Statements with a doubtful speaker and articles without a date.
    func gaps(statements: [Statement], articles: [ArticleID]) -> [Gap] {
        var gaps: [Gap] = []
        let doubtful = statements.filter(\.isDoubtful)
        if !doubtful.isEmpty {
            gaps.append(
                Gap(
                    text: text.gaps.doubtful(["doubtful": text.count(doubtful.count, text.words.doubtfulCount)]),
                    sources: doubtful.prefix(4).map(\.source)))
        }
        let undated = articles.filter { book.articles[$0]?.article.published == nil }
        if !undated.isEmpty {
            gaps.append(
                Gap(text: text.gaps.undated(["articles": text.count(undated.count, text.words.articleCount)])))
        }
        return gaps
    }
}
