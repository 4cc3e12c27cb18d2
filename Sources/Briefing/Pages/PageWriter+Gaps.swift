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
        var confirmed: Set<[String]> = []
        var givers: [[String]: Set<String>] = [:]
        for act in acts where act.status != .requested {
            givers[Self.gift(act), default: []].insert(act.actor)
            if act.status == .delivered { confirmed.insert([act.actor] + Self.gift(act)) }
        }
        var gaps: [Gap] = []
        for act in composer.newestFirst(acts) where gaps.count < limit {
            let phrase: Phrase
            if act.isDivergent {
                phrase = text.gaps.divergent
            } else if act.status == .pledged || act.status == .planned {
                if confirmed.contains([act.actor] + Self.gift(act)) { continue }
                phrase = text.gaps.unconfirmed
            } else if act.status == .requested {
                if let others = givers[Self.gift(act)], others.contains(where: { $0 != act.actor }) { continue }
                phrase = text.gaps.unanswered
            } else {
                continue
            }
            gaps.append(
                Gap(
                    text: phrase(["act": composer.sentence(act)]),
                    sources: act.isDivergent ? act.figures.flatMap(\.sources) : Array(act.sources.prefix(3))))
        }
        return gaps
    }

    /// A system, or what is given for it.
    private static func gift(_ act: Act) -> [String] { [act.systemID.text, act.supply].compactMap { $0 } }

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
        let undated = articles.filter { composer.ready.articles[$0]?.published == nil }
        if !undated.isEmpty {
            gaps.append(
                Gap(text: text.gaps.undated(["articles": text.count(undated.count, text.words.articleCount)])))
        }
        return gaps
    }
}
