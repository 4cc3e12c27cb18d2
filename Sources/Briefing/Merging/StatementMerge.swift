import BriefingModel

/// Turns the quotations of all articles into statements; the same words of the same person are one of them.
struct StatementMerge {
    /// Every statement, a repeated one once, in order of date.
    let statements: [Statement]
    /// Each article's own statements, in text order.
    private(set) var byArticle: [ArticleID: [Statement]] = [:]

    /// Fewer words than this may agree by chance.
    private static let leastWordsOfARepeat = 4

    /// Takes articles in order of date, with facts whose identifiers are final.
    ///
    /// - Parameters:
    ///   - days: the first to the last day of each dated meeting, as day numbers.
    ///   - copies: for each article with nearly the same text as others, the whole group; there even few words agree
    ///     by no chance.
    init(
        articles: [(article: Article, facts: ArticleFacts)], days: [EntityID: ClosedRange<Int>] = [:],
        copies: [ArticleID: [ArticleID]] = [:], jobs: Int = 1
    ) {
        var statements: [StatementContent] = []
        var indexByWords: [String: Int] = [:]
        let all = ChunkedWork.map(articles, jobs: jobs) { Self.statements(of: $0.article, facts: $0.facts, days: days) }
        for ((article, _), own) in zip(articles, all) {
            byArticle[article.id] = own.map(Statement.init)
            for statement in own {
                let words = Folding.words(statement.text)
                let isLong = words.utf8.count { $0 == UInt8(ascii: " ") } + 1 >= Self.leastWordsOfARepeat
                let group = isLong ? nil : copies[article.id]?.first
                let isComparable = isLong || group != nil
                let key = (group.map { "\($0)|" } ?? "") + Self.speakerKey(statement.speaker) + "|" + words
                if isComparable, let index = indexByWords[key], statements[index].id.source.article != article.id {
                    statements[index].repeats.append(statement.id)
                } else {
                    if isComparable, indexByWords[key] == nil { indexByWords[key] = statements.count }
                    statements.append(statement)
                }
            }
        }
        self.statements = statements.map(Statement.init)
    }

    private static func speakerKey(_ speaker: Speaker) -> String {
        switch speaker {
        case .named(let id, _): "n:\(id)"
        case .anonymous(let words): "a:\(Folding.words(words))"
        case .organisation(let name): "o:\(Folding.words(name))"
        case .unknown: "u"
        }
    }

    /// Days before a meeting from which on what is said is told with it.
    private static let eve = 14

    /// The meeting an article's statements were told with: its main one, unless that was still far off; then the one
    /// that was under way.
    private static func meeting(of article: Article, facts: ArticleFacts, days: [EntityID: ClosedRange<Int>])
        -> EntityID?
    {
        let main = facts.meetings.first { $0.main }?.id
        guard let main, let mainDays = days[main], let date = article.published, date.precision == .day else {
            return main
        }
        let day = date.firstDayNumber
        if mainDays.lowerBound - eve <= day { return main }
        return facts.meetings.first { days[$0.id]?.contains(day) ?? false }?.id
    }

    /// Whether words stand in a sentence that says they were said where the meeting is not.
    private static func isElsewhere(_ words: TextSpan, _ facts: ArticleFacts) -> Bool {
        facts.elsewhere.contains { sentence in
            sentence.paragraph == words.paragraph && words.start < sentence.end && sentence.start < words.end
        }
    }

    private static func statements(
        of article: Article, facts: ArticleFacts, days: [EntityID: ClosedRange<Int>]
    ) -> [StatementContent] {
        let meeting = meeting(of: article, facts: facts, days: days)
        var contexts: [Int: SentenceContext] = [:]
        var places: [Int: Int] = [:]
        var found: [(span: TextSpan, statement: StatementContent)] = facts.quotations.compactMap { quotation in
            let paragraph = quotation.span.paragraph
            guard article.paragraphs.indices.contains(paragraph) else { return nil }
            places[paragraph, default: 0] += 1
            let context = contexts[paragraph] ?? SentenceContext(paragraph: article.paragraphs[paragraph].text)
            contexts[paragraph] = context
            let end = quotation.endParagraph == paragraph ? quotation.span.end : quotation.span.start + 1
            let sentence = context.sentence(around: quotation.span.start..<max(end, quotation.span.start + 1))
            let statement = StatementContent(
                id: StatementID(
                    source: ParagraphReference(article.id, paragraph: paragraph), place: places[paragraph] ?? 1),
                kind: quotation.kind == .fragment ? .reported : .quotation,
                text: quotation.text,
                context: quotation.kind == .fragment ? context.text(sentence) : quotation.text,
                speaker: quotation.speaker, cue: quotation.cue, isDoubtful: quotation.speaker == .unknown,
                published: article.published,
                meeting: quotation.endParagraph == paragraph && isElsewhere(quotation.span, facts) ? nil : meeting,
                systems: systems(
                    in: facts, paragraphs: paragraph...max(paragraph, quotation.endParagraph), sentence: sentence),
                repeats: [], fragments: [])
            return (quotation.span, statement)
        }
        found = Self.joined(found)
        for report in facts.reports where article.paragraphs.indices.contains(report.span.paragraph) {
            let paragraph = report.span.paragraph
            // Behind the quotations in number, so that these keep their addresses.
            places[paragraph, default: 0] += 1
            let statement = StatementContent(
                id: StatementID(
                    source: ParagraphReference(article.id, paragraph: paragraph), place: places[paragraph] ?? 1),
                kind: .reported, text: report.text, context: report.text, speaker: report.speaker, cue: report.cue,
                isDoubtful: false, published: article.published,
                meeting: isElsewhere(report.span, facts) ? nil : meeting,
                systems: systems(
                    in: facts, paragraphs: paragraph...paragraph, sentence: report.span.start..<report.span.end),
                repeats: [], fragments: [])
            found.append((report.span, statement))
        }
        return found.sorted { ($0.span, $0.statement.id) < ($1.span, $1.statement.id) }.map(\.statement)
    }

    /// Words in marks that one sentence reports of one speaker are one statement, under the address of the first.
    private static func joined(
        _ found: [(span: TextSpan, statement: StatementContent)]
    ) -> [(span: TextSpan, statement: StatementContent)] {
        var joined: [(span: TextSpan, statement: StatementContent)] = []
        for (span, statement) in found.sorted(by: { $0.span < $1.span }) {
            let same = joined.lastIndex { other in
                other.statement.kind == .reported && statement.kind == .reported
                    && other.statement.source == statement.source && other.statement.context == statement.context
                    && other.statement.speaker == statement.speaker
            }
            if let same {
                joined[same].statement.text += " […] " + statement.text
                joined[same].statement.fragments.append(statement.id)
            } else {
                joined.append((span, statement))
            }
        }
        return joined
    }

    /// Named systems mentioned in the statement's sentence or in the paragraphs it runs on to, each once.
    private static func systems(
        in facts: ArticleFacts, paragraphs: ClosedRange<Int>, sentence: Range<Int>
    ) -> [EntityID] {
        facts.systems.filter { system in
            !system.generic
                && system.mentions.contains { mention in
                    if mention.paragraph == paragraphs.lowerBound {
                        return sentence.overlaps(mention.start..<max(mention.end, mention.start + 1))
                            || (paragraphs.count > 1 && mention.start >= sentence.lowerBound)
                    }
                    return paragraphs.contains(mention.paragraph)
                }
        }.map(\.id)
    }
}
